namespace Vardpersonal.Content.Documents;

/// <summary>Vårdnivå.</summary>
public enum CareLevel
{
    Primary,
    Specialised,
}

public static class CareLevels
{
    public const string Primary = "primarvard";
    public const string Specialised = "specialiserad";

    /// <summary>The value in addresses, files and the API.</summary>
    public static string Name(this CareLevel level) => level == CareLevel.Primary ? Primary : Specialised;

    public static CareLevel? ByName(string? name) => name switch
    {
        Primary => CareLevel.Primary,
        Specialised => CareLevel.Specialised,
        _ => null,
    };
}
