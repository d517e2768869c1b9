namespace Vardpersonal.Content.Taxonomy;

/// <summary>A named entry of a taxonomy list; the slug is its address and never changes.</summary>
public sealed record Term(string Slug, string Name);

/// <summary>A symptom; <paramref name="Also"/> holds other words for it.</summary>
public sealed record Symptom(string Slug, string Name, IReadOnlyList<string> Also);

/// <summary>A standard section of a knowledge support.</summary>
public sealed record StandardSection(string Anchor, string Title);

/// <param name="Code">County code.</param>
/// <param name="Name">Short name on the site.</param>
/// <param name="Iso">ISO 3166-2.</param>
/// <param name="Cooperation">Samverkansregion.</param>
public sealed record Region(string Slug, string Code, string OfficialName, string Name, string OrganisationNumber, string Iso, string Cooperation, string Web);

/// <summary>A unit (hospital, vårdcentral …) within a region; the slug is unique within it.</summary>
public sealed record Unit(string Region, string Slug, string Name, UnitKind Kind, string Place);

public enum UnitKind
{
    Hospital,
    HealthCentre,
    Other,
}

public sealed record QuickLink(string Title, string Url, bool SignIn);

/// <summary>Quick links: the nation's, per region and per unit (key <c>region/unit</c>).</summary>
public sealed record QuickLinks(
    IReadOnlyList<QuickLink> National,
    IReadOnlyDictionary<string, IReadOnlyList<QuickLink>> Regions,
    IReadOnlyDictionary<string, IReadOnlyList<QuickLink>> Units)
{
    public static QuickLinks Empty { get; } = new([], new Dictionary<string, IReadOnlyList<QuickLink>>(), new Dictionary<string, IReadOnlyList<QuickLink>>());

    public IReadOnlyList<QuickLink> OfRegion(string region) => Regions.GetValueOrDefault(region) ?? [];

    public IReadOnlyList<QuickLink> OfUnit(string region, string unit) => Units.GetValueOrDefault($"{region}/{unit}") ?? [];
}

/// <summary>A versioned code list with its source.</summary>
/// <param name="System">Its name in files and addresses, such as <c>icd-10-se</c>.</param>
/// <param name="Scope">What part of the official list this is, in words.</param>
public sealed record CodeList(string System, string Title, string Version, string? Oid, string Source, string? SourceUrl, string Scope, IReadOnlyList<Code> Codes);

public sealed record Code(string Value, string Title);
