using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Site.Reading;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>A part of an edition ready to be shown. The name and anchor are empty for the only part of types without care levels.</summary>
public sealed record RenderedPart(string Name, string Anchor, RenderedText Text);

/// <summary>Every part of an edition on one page.</summary>
/// <param name="Level">The level of the parts' headings.</param>
public sealed record PartsView(Edition Edition, IReadOnlyList<RenderedPart> Parts, Catalogue Catalogue, int Level = 2);

internal static class RenderedParts
{
    private const string PatientAnchor = "patienttext";

    public static IReadOnlyList<RenderedPart> Of(Edition edition, Catalogue catalogue, string? reader)
    {
        var composer = new TextComposer(new(id => catalogue.LinkTo(id, reader)), edition.Media);
        return [.. edition.Parts.Select(part => Render(part, composer))];
    }

    public static string Name(string part) =>
        Content.Documents.CareLevels.ByName(part) is { } level ? Texts.Level(level) : part == EditionPart.Patient ? "Patienttext" : string.Empty;

    private static RenderedPart Render(EditionPart part, TextComposer composer)
    {
        var text = composer.Render(Composition.OfPlain(part.Markdown));
        var anchor = part.Name switch { EditionPart.Main => string.Empty, EditionPart.Patient => PatientAnchor, var level => level };
        return new(Name(part.Name), anchor, anchor.Length == 0 ? text : text with { Sections = [.. text.Sections.Select(section => Prefix(section, anchor))] });
    }

    /// <summary>Both care levels have the standard sections, so on one page their anchors carry the level's name.</summary>
    private static RenderedSection Prefix(RenderedSection section, string anchor) =>
        section with { Anchor = $"{anchor}-{section.Anchor}", SubSections = [.. section.SubSections.Select(sub => Prefix(sub, anchor))] };
}
