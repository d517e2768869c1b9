using Vardpersonal.Content.Searchable;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Indexing.Records;
using Vardpersonal.Indexing.Synonyms;
using Vardpersonal.Search.Index;
using Vardpersonal.TestKit;

namespace Vardpersonal.Indexing.Tests.Asking;

/// <summary>A handful of records in an index of their own, and the search that asks it.</summary>
internal sealed class AskedRecords : IDisposable, IAskedIndex
{
    private static readonly TaxonomySnapshot Taxonomy = new(
        [new("lung", "Lung- och allergisjukdomar")],
        [new("lakare", "Läkare")],
        [],
        [],
        [],
        [new("skane", "12", "Region Skåne", "Skåne", "1", "SE-M", "Södra", "https://example.org"), new("gotland", "09", "Region Gotland", "Gotland", "2", "SE-I", "Stockholm–Gotland", "https://example.org")],
        [],
        QuickLinks.Empty,
        []);

    private readonly TemporaryFolder folder = new();
    private readonly SearchIndex index;
    private readonly ManualClock clock = new();

    public AskedRecords(params SearchRecord[] records)
    {
        var analyzers = SiteAnalyzers.Create([]);
        index = SearchIndex.Open(folder.File("index"), SiteSchema.Schema, analyzers.ByLanguage);
        foreach (var record in records)
        {
            index.Writer.Put(RecordDocument.Of(record));
        }

        index.Writer.Commit("test");
        var synonyms = new SynonymList([new(["djup ventrombos", "DVT"], SynonymDirection.Both, null)], []);
        Current = SiteAskedIndex.With(new(index.Current, analyzers, Taxonomy), synonyms);
    }

    public AskedIndex Current { get; }

    public SearchAnswer Ask(string text) => Ask(new SearchQuestion { Text = text });

    public SearchAnswer Ask(SearchQuestion question) => new AskSearch(this, clock).Ask(question, CancellationToken.None);

    public static SearchRecord Record(string slug, string title, string text) => new()
    {
        Key = "document/" + slug,
        Source = RecordSource,
        Standing = Standing.Current,
        Type = "knowledge-support",
        Title = title,
        Lead = string.Empty,
        Url = "/kunskapsstod/" + slug,
        Updated = new(2026, 3, 1),
        Sections = [new("Behandling", text, $"/kunskapsstod/{slug}?vardniva=primarvard#behandling")],
    };

    public static SearchSource RecordSource { get; } = new("1177-vardpersonal", "1177 för vårdpersonal");

    public void Dispose()
    {
        index.Dispose();
        folder.Dispose();
    }
}
