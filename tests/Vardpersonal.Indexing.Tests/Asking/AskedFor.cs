using Vardpersonal.Content;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Asking;

namespace Vardpersonal.Indexing.Tests.Asking;

/// <summary>Reads the query of an address on a small catalogue.</summary>
internal static class AskedFor
{
    private static readonly Catalogue Catalogue = new(new(
        LedgerHead.Empty,
        new(
            [new("lungor", "Lungsjukdomar"), new("hjarta", "Hjärtsjukdomar")],
            [new("lakare", "Läkare")],
            [new("sjukhusvard", "Sjukhusvård")],
            [],
            [],
            [Region("skane"), Region("gotland")],
            [new("skane", "sjukhuset", "Sjukhuset", UnitKind.Hospital, "Lund")],
            QuickLinks.Empty,
            []),
        [],
        [],
        []));

    public static SearchQuestion Question(string query, string? region = null, bool withSize = false) => Question(Pairs(query), region, withSize);

    public static SearchQuestion Question(IEnumerable<KeyValuePair<string, string>> pairs, string? region = null, bool withSize = false) =>
        SearchParameters.Parse(pairs, Catalogue, region, withSize).Match(question => question, why => throw new InvalidOperationException(why.ToString()));

    public static IReadOnlyList<ParameterFault> Faults(string query, string? region = null, bool withSize = false) => Faults(Pairs(query), region, withSize);

    public static IReadOnlyList<ParameterFault> Faults(IEnumerable<KeyValuePair<string, string>> pairs, string? region = null, bool withSize = false) =>
        SearchParameters.Parse(pairs, Catalogue, region, withSize).Match(_ => [], why => ((Refusal.FaultyParameters)why).Faults);

    /// <summary>The pairs of a query as a server reads them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => new KeyValuePair<string, string>(pair[0], Uri.UnescapeDataString(pair[1])));

    private static Region Region(string slug) => new(slug, "12", "Region " + slug, slug, "232100-0255", "SE-M", "södra", "https://example.org/");
}
