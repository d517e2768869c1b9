using System.Globalization;
using Vardpersonal.Content;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Indexing.Asking;

/// <summary>Between the parameters of an address and a question: the same rules for the page and the API.</summary>
public static class SearchParameters
{
    public const string Text = "q";
    public const string Unit = "enhet";
    public const string Sort = "sortera";
    public const string Page = "sida";
    public const string Size = "storlek";
    public const string AsWritten = "exakt";
    public const string Explain = "forklara";

    public const string ByRelevance = "relevans";
    public const string ByDate = "datum";
    public const string Yes = "ja";
    public const string Explained = "1";

    /// <summary>A reader ticks a few boxes; a program that gives more than this has misunderstood something.</summary>
    public const int MostValuesOfOne = 50;
    public const int MostValuesInAll = 200;

    /// <summary>The types that can be chosen: those of our own documents, and what else can be found.</summary>
    public static IReadOnlyList<string> Types => SearchParametersValues.Types;

    /// <summary>The languages that can be chosen.</summary>
    public static IReadOnlyList<string> Languages => SearchParametersValues.Languages;

    /// <summary>Words as they are taken: without what no keyboard writes, and without white space around.</summary>
    public static string Clean(string text) => SearchParametersText.Clean(text);

    /// <summary>
    /// Reads every parameter and notes every fault (<see cref="Refusal.FaultyParameters"/>). Parameters that are not of a search, and empty ones, are passed over;
    /// chosen values come out once each and in order.
    /// </summary>
    /// <param name="region">The reader's region, already known to exist; null for the nation.</param>
    /// <param name="withSize">Whether the asker may say how many hits she wants (<c>storlek</c>): a program may, a page does not.</param>
    public static Outcome<SearchQuestion> Parse(IEnumerable<KeyValuePair<string, string>> parameters, Catalogue catalogue, string? region, bool withSize = false) =>
        new SearchParametersReader(parameters, new(catalogue.Taxonomy)).Read(region, withSize);

    /// <summary>
    /// The question's own address: empty, or from the question mark on, in one order and without what goes without saying. Read again it gives the same question.
    /// The region is not in it: that is in the path.
    /// </summary>
    public static string ToQuery(SearchQuestion question)
    {
        var parts = Parts(question).Select(part => part.Name + "=" + Uri.EscapeDataString(part.Value));
        var query = string.Join('&', parts);
        return query.Length == 0 ? query : "?" + query;
    }

    private static IEnumerable<(string Name, string Value)> Parts(SearchQuestion question)
    {
        if (question.Text.Length > 0)
        {
            yield return (Text, question.Text);
        }

        foreach (var (facet, parameter) in SearchFacets.All)
        {
            foreach (var value in question.Chosen.GetValueOrDefault(facet, []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                yield return (parameter, value);
            }
        }

        foreach (var part in Manner(question))
        {
            yield return part;
        }
    }

    private static IEnumerable<(string Name, string Value)> Manner(SearchQuestion question)
    {
        (string Name, string Value, bool IsSaid)[] all =
        [
            (Unit, question.Unit ?? string.Empty, question.Unit is not null),
            (Sort, ByDate, question.Sort == SearchSort.Date),
            (Page, question.Page.ToString(CultureInfo.InvariantCulture), question.Page != 1),
            (Size, question.Size.ToString(CultureInfo.InvariantCulture), question.Size != SearchQuestion.DefaultSize),
            (AsWritten, Yes, question.AsWritten),
            (Explain, Explained, question.Explain),
        ];
        return all.Where(part => part.IsSaid).Select(part => (part.Name, part.Value));
    }
}
