using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Design;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>Other ways in that the words of a query name: codes, symptoms and areas.</summary>
/// <param name="Exact">What is called precisely what was written.</param>
/// <param name="Codes">Codes whose titles hold what was written.</param>
/// <param name="Places">Pages of symptoms and areas whose names begin as the query does.</param>
public sealed record SearchEntrances(IReadOnlyList<LinkItem> Exact, IReadOnlyList<LinkItem> Codes, IReadOnlyList<LinkItem> Places)
{
    private const int CodesShown = 5;
    private const int ShortestQuery = 3;

    public static SearchEntrances None { get; } = new([], [], []);

    /// <param name="address">Makes a page's address one of the reader's region.</param>
    public static SearchEntrances For(string query, TaxonomySnapshot taxonomy, Func<string, string> address)
    {
        if (query.Length < ShortestQuery)
        {
            return None;
        }

        var all = CodesOf(query, taxonomy).Concat(SymptomsOf(query, taxonomy)).Concat(AreasOf(query, taxonomy))
            .Select(entrance => entrance with { Link = entrance.Link with { Href = address(entrance.Link.Href) } }).ToList();
        return new(
            [.. all.Where(entrance => entrance.IsExact).Select(entrance => entrance.Link)],
            [.. all.Where(entrance => entrance is { IsExact: false, IsCode: true }).Take(CodesShown).Select(entrance => entrance.Link)],
            [.. all.Where(entrance => entrance is { IsExact: false, IsCode: false }).Select(entrance => entrance.Link)]);
    }

    /// <summary>The code itself first, then those that the query names in words. One list at a time, wide codes before narrow.</summary>
    private static IEnumerable<Entrance> CodesOf(string query, TaxonomySnapshot taxonomy) =>
        taxonomy.CodeLists.Select(list => taxonomy.Codes(list.System)!.Find(query)).OfType<Code>().Select(code => Of(code, isExact: true))
            .Concat(taxonomy.CodeLists.SelectMany(list => list.Codes.Where(code => Begins(code.Title, query)).OrderBy(code => code.Value.Length)).Select(code => Of(code, isExact: false)))
            .DistinctBy(entrance => entrance.Link.Href);

    private static IEnumerable<Entrance> SymptomsOf(string query, TaxonomySnapshot taxonomy) =>
        from symptom in taxonomy.Symptoms
        let names = symptom.Also.Prepend(symptom.Name).ToList()
        where names.Any(name => Begins(name, query))
        select new Entrance(new($"Symtom: {symptom.Name}", "/symtom/" + symptom.Slug), names.Any(name => Is(name, query)), IsCode: false);

    private static IEnumerable<Entrance> AreasOf(string query, TaxonomySnapshot taxonomy) =>
        taxonomy.Areas.Where(area => Begins(area.Name, query))
            .Select(area => new Entrance(new($"Område: {area.Name}", "/omraden/" + area.Slug), Is(area.Name, query), IsCode: false));

    private static Entrance Of(Code code, bool isExact) => new(new($"{code.Value} {code.Title}", "/kod/" + code.Value), isExact, IsCode: true);

    private static bool Is(string name, string query) => name.Equals(query, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word of the name begins with the query.</summary>
    private static bool Begins(string name, string query) =>
        name.StartsWith(query, StringComparison.OrdinalIgnoreCase) || name.Contains(" " + query, StringComparison.OrdinalIgnoreCase);

    private sealed record Entrance(LinkItem Link, bool IsExact, bool IsCode);
}
