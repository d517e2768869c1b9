using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Text;

/// <summary>
/// Cuts a text at its <c>##</c> and <c>###</c> headings. A heading's anchor is the one written as <c>{#anchor}</c>, else made of its words:
/// a standard section has its standard anchor, a sub-heading its section's anchor and its own words, so that anchors stay put while text around them changes.
/// </summary>
public static partial class SectionParser
{
    /// <summary>Headings whose anchors are not made of their words. The same list as taxonomy/sections.yaml; a test holds them together.</summary>
    public static FrozenDictionary<string, string> StandardAnchors { get; } = new Dictionary<string, string>
    {
        ["Omfattning av kunskapsstödet"] = "omfattning",
    }.ToFrozenDictionary();

    public static SectionedText Parse(EditionPart part) => Parse(part.Markdown);

    public static SectionedText Parse(string markdown)
    {
        var cutter = new Cutter();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            cutter.Take(line);
        }

        return cutter.Finish();
    }

    /// <summary>Words as an anchor: å and ä become a, ö becomes o, the rest of what is not a–z or 0–9 a hyphen.</summary>
    public static string AnchorOf(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormD))
        {
            plain.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark ? null : '-');
        }

        return Hyphens().Replace(plain.ToString(), "-").Trim('-');
    }

    [GeneratedRegex("-+", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"^(?<marks>#{2,3})[ \t]+(?<title>.+?)[ \t]*(\{#(?<anchor>[a-z0-9-]+)\})?[ \t]*#*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Heading();

    private sealed class Cutter
    {
        private readonly List<Section> sections = [];
        private readonly List<SubSection> subSections = [];
        private readonly StringBuilder text = new();
        private readonly CodeFence fence = new();
        private string preamble = string.Empty;
        private string intro = string.Empty;
        private (string Anchor, string Title)? section;
        private (string Anchor, string Title)? subSection;

        public void Take(string line)
        {
            var match = fence.Holds(line) ? Match.Empty : Heading().Match(line);
            if (!match.Success)
            {
                text.Append(line).Append('\n');
            }
            else if (match.Groups["marks"].Length == 2)
            {
                StartSection(match);
            }
            else
            {
                StartSubSection(match);
            }
        }

        public SectionedText Finish()
        {
            EndSection();
            return new(preamble, sections);
        }

        private static string? Written(Match match) => match.Groups["anchor"] is { Success: true, Value: var anchor } ? anchor : null;

        private void StartSection(Match match)
        {
            EndSection();
            var title = match.Groups["title"].Value;
            section = (Written(match) ?? StandardAnchors.GetValueOrDefault(title) ?? AnchorOf(title), title);
        }

        private void StartSubSection(Match match)
        {
            EndSubSection();
            var title = match.Groups["title"].Value;
            var own = AnchorOf(title);
            subSection = (Written(match) ?? (section is { } parent ? $"{parent.Anchor}-{own}" : own), title);
        }

        private void EndSubSection()
        {
            if (subSection is { } sub)
            {
                subSections.Add(new(sub.Anchor, sub.Title, TakeText()));
            }
            else if (section is not null)
            {
                intro = TakeText();
            }
            else
            {
                preamble = TakeText();
            }

            subSection = null;
        }

        private void EndSection()
        {
            EndSubSection();
            if (section is { } ended)
            {
                sections.Add(new(ended.Anchor, ended.Title, intro, [.. subSections]));
            }

            subSections.Clear();
            (section, intro) = (null, string.Empty);
        }

        private string TakeText()
        {
            var taken = text.ToString().Trim('\n');
            text.Clear();
            return taken;
        }
    }
}
