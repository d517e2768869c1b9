namespace Vardpersonal.Content.Taxonomy;

/// <summary>The registers' subject ids in the ledger.</summary>
public static class RegisterName
{
    public const string Areas = "areas";
    public const string Audiences = "audiences";
    public const string Settings = "settings";
    public const string Symptoms = "symptoms";
    public const string Sections = "sections";
    public const string Regions = "regions";
    public const string Units = "units";
    public const string QuickLinks = "quick-links";
    public const string Synonyms = "synonyms";
    public const string Abbreviations = "abbreviations";

    /// <summary>Code lists are registers named <c>code-list-{system}</c>.</summary>
    public const string CodeListPrefix = "code-list-";

    public static IReadOnlyList<string> CodeSystems { get; } = ["icd-10-se", "ksh97-p", "atc", "kva"];
}
