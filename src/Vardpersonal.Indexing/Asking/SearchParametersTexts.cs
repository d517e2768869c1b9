namespace Vardpersonal.Indexing.Asking;

/// <summary>What is wrong with a parameter, in words for the one who asked.</summary>
internal static class SearchParametersTexts
{
    public const string BadSort = $"{SearchParameters.Sort} ska vara {SearchParameters.ByRelevance} eller {SearchParameters.ByDate}.";

    public const string UnitWithoutRegion = "En enhet finns i en region: ange också vilken.";

    public static readonly string BadSize = FormattableString.Invariant($"{SearchParameters.Size} ska vara ett heltal från 1 till {SearchQuestion.LargestSize}.");

    public static readonly string TooManyInAll = FormattableString.Invariant($"Du har valt fler än {SearchParameters.MostValuesInAll} avgränsningar. Välj färre.");

    public static string TooLong(int length) =>
        FormattableString.Invariant($"Sökningen är {length} tecken lång. Korta den till högst {SearchQuestion.LongestText} tecken.");

    public static string TooMany(string parameter) =>
        FormattableString.Invariant($"{parameter} har fler än {SearchParameters.MostValuesOfOne} värden. Välj färre.");

    public static string BadPage(int deepest) =>
        FormattableString.Invariant($"{SearchParameters.Page} ska vara ett heltal från 1 till {deepest}. Avgränsa sökningen för att komma åt träffar längre ner.");

    public static string BadSwitch(string parameter, string on) => $"{parameter} ska vara {on} eller utelämnas.";

    public static string Repeated(string parameter) => $"Parametern {parameter} får bara stå en gång.";

    public static string UnknownUnit(string value) => $"Enheten '{value}' finns inte.";

    public static string Unknown(SearchFacet facet, string value) => facet switch
    {
        SearchFacet.Source => $"Källan '{value}' kan inte läsas. En källa skrivs med a–z, 0–9 och bindestreck.",
        SearchFacet.Type => $"Typen '{value}' finns inte.",
        SearchFacet.Area => $"Området '{value}' finns inte.",
        SearchFacet.Audience => $"Målgruppen '{value}' finns inte.",
        SearchFacet.Setting => $"Verksamheten '{value}' finns inte.",
        SearchFacet.CareLevel => $"Vårdnivån '{value}' finns inte.",
        SearchFacet.Region => $"Regionen '{value}' finns inte.",
        SearchFacet.Year => $"Året '{value}' kan inte läsas. Ett år skrivs med fyra siffror.",
        SearchFacet.Language => $"Språket '{value}' finns inte.",
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
