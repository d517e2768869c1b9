using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>Other ways in that the words of a query name: codes, symptoms and areas.</summary>
/// <param name="Codes">Codes that are what was written, or whose titles hold it.</param>
/// <param name="Places">Pages of symptoms and areas whose names begin as the query does.</param>
public sealed record SearchEntrances(IReadOnlyList<LinkItem> Codes, IReadOnlyList<LinkItem> Places)
{
    private const int CodesShown = 5;
    private const int ShortestQuery = 3;

    public bool IsEmpty => Codes.Count + Places.Count == 0;

    public static SearchEntrances None { get; } = new([], []);

    /// <param name="address">Makes a page's address one of the reader's region.</param>
    public static SearchEntrances For(string query, TaxonomySnapshot taxonomy, Func<string, string> address) => query.Length < ShortestQuery
        ? None
        : new(
            [.. Matching(query, taxonomy).Take(CodesShown).Select(code => new LinkItem($"{code.Value} {code.Title}", address("/kod/" + code.Value)))],
            [.. Symptoms(query, taxonomy, address), .. Areas(query, taxonomy, address)]);

    /// <summary>The code itself first, then those that the query names in words. One list at a time, wide codes before narrow.</summary>
    private static IEnumerable<Code> Matching(string query, TaxonomySnapshot taxonomy) =>
        taxonomy.CodeLists.Select(list => taxonomy.Codes(list.System)!.Find(query)).OfType<Code>()
            .Concat(taxonomy.CodeLists.SelectMany(list => list.Codes.Where(code => Begins(code.Title, query)).OrderBy(code => code.Value.Length)))
            .DistinctBy(code => code.Value);

    private static IEnumerable<LinkItem> Symptoms(string query, TaxonomySnapshot taxonomy, Func<string, string> address) =>
        taxonomy.Symptoms.Where(symptom => symptom.Also.Prepend(symptom.Name).Any(name => Begins(name, query)))
            .Select(symptom => new LinkItem($"Symtom: {symptom.Name}", address("/symtom/" + symptom.Slug)));

    private static IEnumerable<LinkItem> Areas(string query, TaxonomySnapshot taxonomy, Func<string, string> address) =>
        taxonomy.Areas.Where(area => Begins(area.Name, query))
            .Select(area => new LinkItem($"Område: {area.Name}", address("/omraden/" + area.Slug)));

    /// <summary>Whether a word of the name begins with the query.</summary>
    private static bool Begins(string name, string query) =>
        name.StartsWith(query, StringComparison.OrdinalIgnoreCase) || name.Contains(" " + query, StringComparison.OrdinalIgnoreCase);
}
