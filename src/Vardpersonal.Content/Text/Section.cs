namespace Vardpersonal.Content.Text;

/// <summary>A section (<c>##</c>) of a text: its anchor, heading, the text before its first sub-heading, and its sub-sections.</summary>
public sealed record Section(string Anchor, string Title, string Markdown, IReadOnlyList<SubSection> SubSections);

/// <summary>A sub-section (<c>###</c>) with an anchor of its own.</summary>
public sealed record SubSection(string Anchor, string Title, string Markdown);

/// <summary>A text cut into its sections. <paramref name="Preamble"/> is what stands before the first heading.</summary>
public sealed record SectionedText(string Preamble, IReadOnlyList<Section> Sections)
{
    /// <summary>Every anchor, sections and sub-sections, in reading order.</summary>
    public IEnumerable<string> Anchors => Sections.SelectMany(section => section.SubSections.Select(sub => sub.Anchor).Prepend(section.Anchor));

    /// <summary>The whole Markdown under an anchor: of a section with its sub-sections, or of a sub-section. Null when there is no such anchor.</summary>
    public string? FindText(string anchor)
    {
        foreach (var section in Sections)
        {
            if (section.Anchor == anchor)
            {
                return string.Join("\n\n", section.SubSections.Select(sub => sub.Title + "\n\n" + sub.Markdown).Prepend(section.Markdown));
            }

            if (section.SubSections.FirstOrDefault(sub => sub.Anchor == anchor) is { } found)
            {
                return found.Markdown;
            }
        }

        return null;
    }

    public string? FindTitle(string anchor) =>
        Sections.SelectMany(section => section.SubSections.Select(sub => (sub.Anchor, sub.Title)).Prepend((section.Anchor, section.Title)))
            .FirstOrDefault(pair => pair.Item1 == anchor).Item2;
}
