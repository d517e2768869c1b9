using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.FindInPage;

namespace Vardpersonal.Site.Reading;

/// <summary>What of a page can be found by its words: sections, sub-sections and supplements, in reading order.</summary>
internal static class FindablePieces
{
    public static IEnumerable<FindablePiece> Of(PlacedText text) =>
        text.Sections.SelectMany(Of).Concat(Supplements(text.Unplaced));

    private static IEnumerable<FindablePiece> Of(PlacedSection section) =>
        Supplements(section.Supplements).Prepend(new(section.Anchor, section.Title, section.Markdown)).Concat(section.SubSections.SelectMany(Of));

    private static IEnumerable<FindablePiece> Supplements(IEnumerable<Content.Supplements.PublishedSupplement> supplements) =>
        supplements.Select(supplement => new FindablePiece("tillagg-" + supplement.Edition.Id.Value, Texts.SupplementHeading, supplement.Edition.Markdown));
}
