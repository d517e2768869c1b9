namespace Vardpersonal.Api.Models;

public sealed record RegionList(IReadOnlyList<RegionFacts> Regions);

/// <summary>A region.</summary>
/// <param name="Code">County code.</param>
/// <param name="Name">Short name, as on the site.</param>
/// <param name="Iso">ISO 3166-2.</param>
/// <param name="Cooperation">The cooperation region (samverkansregion) that it belongs to.</param>
/// <param name="Url">Its start page on this site.</param>
/// <param name="Web">Its own web site.</param>
public sealed record RegionFacts(
    string Slug,
    string Code,
    string Name,
    string OfficialName,
    string OrganisationNumber,
    string Iso,
    string Cooperation,
    string Url,
    string Web,
    IReadOnlyList<UnitFacts> Units);

/// <summary>A unit within a region; the slug is unique within it.</summary>
/// <param name="Kind">hospital, health-centre or other.</param>
public sealed record UnitFacts(string Slug, string Name, string Kind, string Place);
