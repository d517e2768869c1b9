using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>Finds the regions that a query names: who writes "sip gotland" asks for Gotland's own.</summary>
public sealed class RegionNames
{
    /// <summary>Part of several names, and of none of them what tells it from the others.</summary>
    private const string County = "län";

    private readonly IAnalyzer analyzer;
    private readonly IReadOnlyList<(string Slug, IReadOnlyList<string> Stems)> names;

    public RegionNames(IAnalyzer analyzer, IReadOnlyList<Region> regions)
    {
        this.analyzer = analyzer;
        names = [.. regions.Select(region => (region.Slug, Stems(region.Name)))];
    }

    /// <returns>Slugs.</returns>
    public IReadOnlyList<string> In(QueryWords words)
    {
        var stems = words.Words.Select(word => Stem(word.Text)).ToList();
        return [.. names.Where(name => HasInRow(stems, name.Stems)).Select(name => name.Slug)];
    }

    private static bool HasInRow(IReadOnlyList<string> stems, IReadOnlyList<string> name)
    {
        for (var start = 0; start + name.Count <= stems.Count; start++)
        {
            if (stems.Skip(start).Take(name.Count).SequenceEqual(name, StringComparer.Ordinal))
            {
                return name.Count > 0;
            }
        }

        return false;
    }

    private IReadOnlyList<string> Stems(string name) => [.. WordReader.Read(name).Select(word => word.Folded).Where(word => word != County).Select(Stem)];

    /// <summary>A name in the genitive (Jönköpings) is the same name.</summary>
    private string Stem(string word) => analyzer.Analyze(word).Terms[0].Text.TrimEnd('s');
}
