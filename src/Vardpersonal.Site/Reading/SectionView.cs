using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Reading;

/// <summary>A section with what its view needs of its surroundings.</summary>
/// <param name="Level">The heading's level: 2 for a section on most pages.</param>
public sealed record SectionView(RenderedSection Section, int Level, Catalogue Catalogue);

/// <summary>A supplement with what its view needs of its surroundings.</summary>
public sealed record SupplementView(RenderedSupplement Supplement, int Level, Catalogue Catalogue);
