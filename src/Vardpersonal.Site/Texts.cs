namespace Vardpersonal.Site;

/// <summary>Words that several pages share.</summary>
internal static class Texts
{
    public const string SupplementHeading = "Regionalt tillägg";
    public const string Primary = "Primärvård";
    public const string Specialised = "Specialiserad vård";

    public static string Level(Content.Documents.CareLevel level) => level == Content.Documents.CareLevel.Primary ? Primary : Specialised;
}
