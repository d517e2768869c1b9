using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Following;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Indexing.Ranking;
using Vardpersonal.Indexing.Suggesting;
using Vardpersonal.Indexing.Synonyms;
using Vardpersonal.Indexing.Understanding;
using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Indexing.Asking;

/// <summary>An index with what reads it: of one moment.</summary>
/// <param name="Analyzers">Those that the index was made with.</param>
/// <param name="Taxonomy">Registers, and the editors' synonyms and abbreviations.</param>
public sealed record IndexView(Snapshot Snapshot, SiteAnalyzers Analyzers, TaxonomySnapshot Taxonomy);

/// <summary>
/// Makes what questions are answered from out of the index as it is now. Made anew when the index or the registers change; the spelling,
/// which is dear, only when a question first needs it.
/// </summary>
public sealed class SiteAskedIndex(SearchIndexHolder index, ICatalogueHolder catalogue) : IAskedIndex
{
    private volatile Made? made;

    /// <summary>Before the first index is there nothing is found; the node says that it is not ready.</summary>
    private static readonly AskedIndex Nothing = new()
    {
        Search = (_, _) => new(0, [], []),
        Planner = new([PlainAnalyzer.Instance], new(0, _ => 0), _ => []),
        Taxonomy = TaxonomySnapshot.Empty,
    };

    public AskedIndex Current
    {
        get
        {
            if (index.Current is not { } readable)
            {
                return Nothing;
            }

            var view = new IndexView(readable.Snapshot, readable.Analyzers, catalogue.Current.Taxonomy);
            var last = made;
            if (last is null || last.View.Snapshot != view.Snapshot || last.View.Taxonomy != view.Taxonomy || last.View.Analyzers != view.Analyzers)
            {
                var expander = Expander(view, last);
                made = last = new(view, expander, Of(view, expander, SynonymList.Of(view.Taxonomy)));
            }

            return last.Index;
        }
    }

    /// <summary>The same index asked with other synonyms: what a change would do.</summary>
    public static AskedIndex With(IndexView view, SynonymList synonyms, QueryWeights? weights = null) => Of(view, NewExpander(view, synonyms), synonyms, weights);

    private static AskedIndex Of(IndexView view, SynonymExpander expander, SynonymList synonyms, QueryWeights? weights = null)
    {
        var (snapshot, swedish) = (view.Snapshot, view.Analyzers.For(SiteAnalyzers.Swedish));
        int Documents(string term) => (int)snapshot.DocumentFrequency(term);
        var spelling = new Lazy<QuerySpelling>(() =>
        {
            var known = new KnownWords(swedish, Documents, synonyms);
            return new(known.Proposable(snapshot.Terms()), known.Contain);
        });
        return new()
        {
            Search = snapshot.Search,
            Planner = new([swedish, view.Analyzers.For(SiteAnalyzers.English)], new(snapshot.DocumentCount, Documents), expander.Expand, code => TitleOf(view.Taxonomy, code), weights),
            RegionsNamed = new RegionNames(swedish, view.Taxonomy.Regions).In,
            Taxonomy = view.Taxonomy,
            Correct = text => spelling.Value.Correct(text)?.Text,
            Broader = text => spelling.Value.Broader(text),
        };
    }

    private static string? TitleOf(TaxonomySnapshot taxonomy, string code) =>
        code.Any(char.IsAsciiDigit) ? taxonomy.CodeLists.Select(list => taxonomy.Codes(list.System)?.Find(code)?.Title).FirstOrDefault(title => title is not null) : null;

    /// <summary>Synonyms seldom change; documents do all day.</summary>
    private static SynonymExpander Expander(IndexView view, Made? last) =>
        last is not null && last.View.Taxonomy == view.Taxonomy && last.View.Analyzers == view.Analyzers ? last.Expander : NewExpander(view, SynonymList.Of(view.Taxonomy));

    private static SynonymExpander NewExpander(IndexView view, SynonymList synonyms)
    {
        var swedish = view.Analyzers.For(SiteAnalyzers.Swedish);
        return new(synonyms, word => swedish.Analyze(word).Terms[0].Text, swedish.Fingerprint);
    }

    private sealed record Made(IndexView View, SynonymExpander Expander, AskedIndex Index);
}
