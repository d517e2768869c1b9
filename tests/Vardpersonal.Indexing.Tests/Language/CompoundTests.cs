using System.Runtime.CompilerServices;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Search.Analysis;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Language;

/// <summary>The table compounds.md.</summary>
public sealed class CompoundTests
{
    private static readonly IAnalyzer Swedish = SiteAnalyzers.Create([]).For(SiteAnalyzers.Swedish);

    public static TheoryData<string, string> Compounds
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in Section("Split").Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)))
            {
                var halves = line[2..].Split(": ");
                rows.Add(halves[0], halves[1]);
            }

            return rows;
        }
    }

    public static TheoryData<string> Wholes => [.. Section("Left whole").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(Compounds))]
    public void A_compound_is_found_by_its_parts(string word, string parts) => Assert.Equal(parts.Split(' ').Select(Stem), PartsOf(Swedish, word));

    [Theory]
    [MemberData(nameof(Wholes))]
    public void A_word_that_is_no_compound_is_left_whole(string word) => Assert.Empty(PartsOf(Swedish, word));

    [Fact]
    public void The_table_is_long_enough_to_say_something()
    {
        Assert.InRange(Compounds.Count, 60, int.MaxValue);
        Assert.InRange(Wholes.Count, 60, int.MaxValue);
    }

    [Fact]
    public void Words_of_the_texts_are_parts_too()
    {
        var reading = SiteAnalyzers.Create(["endometrios", "endometrios", "kollagenos", "under", "under"]).For(SiteAnalyzers.Swedish);

        Assert.Equal([Stem("endometrios"), Stem("behandling")], PartsOf(reading, "endometriosbehandling"));
        Assert.Empty(PartsOf(reading, "kollagenosbehandling")); // seen once
        Assert.Empty(PartsOf(reading, "underbehandling")); // says nothing
    }

    private static IEnumerable<string> PartsOf(IAnalyzer analyzer, string word) =>
        analyzer.Analyze(word).Terms.Where(term => term.Text[0] == TermMarks.Part).Select(term => term.Text[1..]);

    private static string Stem(string word) => Swedish.Analyze(word).Terms[0].Text;

    private static string Section(string heading) =>
        File.ReadAllText(Path.Combine(Folder(), "compounds.md")).Split("\n## ").Single(part => part.StartsWith(heading, StringComparison.Ordinal))[heading.Length..];

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
