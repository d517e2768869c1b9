using System.Globalization;
using System.Text.Json;
using Vardpersonal.TestKit;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary>A small corpus and queries in the benchmark's format. A document has a word when its number says so, so that hits can be counted without an engine.</summary>
internal sealed class BenchFilesOnDisk : IDisposable
{
    public const int Documents = 200;

    private static readonly string[] Words = ["feber", "hosta", "kost", "klåda", "yrsel"];
    private readonly TemporaryFolder folder = new();

    public BenchFilesOnDisk()
    {
        // The last line has no end, as some programs write files.
        Corpus = folder.Write("corpus.jsonl", string.Join('\n', Enumerable.Range(0, Documents).Select(Document)));
        Queries = folder.Write("queries.tsv", string.Concat(Asked.Select((query, i) => string.Create(CultureInfo.InvariantCulture, $"{i}\t{query.Class}\t{query.Words}\tsource=kalla1|kalla2;type=typ0\n"))));
    }

    public string Corpus { get; }

    public string Queries { get; }

    public string Folder => folder.Path;

    /// <summary>Class and words of every query, and which documents have what it asks for.</summary>
    public static IReadOnlyList<(string Class, string Words, Func<int, bool> IsHit)> Asked { get; } =
    [
        ("rare", "ovanligt", document => document % 50 == 0),
        ("common", "feber", document => Has(document, 0)),
        ("common", "vården", _ => true),
        ("and2", "feber hosta", document => Has(document, 0) && Has(document, 1)),
        ("or3", "hosta kost yrsel", document => Has(document, 1) || Has(document, 2) || Has(document, 4)),
        ("phrase", "hosta kost", document => Has(document, 1) && Has(document, 2)),
        ("prefix", "vården klå", document => Has(document, 3)),
    ];

    public static bool PassesFilters(int document) => document % 3 is 1 or 2 && document % 2 == 0;

    public string Write(string name, string text) => folder.Write(name, text);

    public void Dispose() => folder.Dispose();

    private static bool Has(int document, int word) => document % (word + 2) == 0;

    private static string Document(int number) => JsonSerializer.Serialize(new
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"d{number}"),
        Title = number % 50 == 0 ? "Ovanligt" : "Rubrik",
        Headings = new[] { "Bedömning", "Uppföljning" },
        Body = string.Join(' ', Words.Where((_, word) => Has(number, word)).Prepend("I vården:")) + ".",
        Source = string.Create(CultureInfo.InvariantCulture, $"kalla{number % 3}"),
        Type = string.Create(CultureInfo.InvariantCulture, $"typ{number % 2}"),
        Region = number % 4 == 0 ? null : "skane",
        Audience = new[] { "lakare" },
        Area = "ogon",
        Updated = "2026-01-31",
    }, JsonSerializerOptions.Web);
}
