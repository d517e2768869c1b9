using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Content.Supplements;

/// <summary>
/// Whether a national section has changed since a supplement was written. Compared are the words of the section, sub-sections included:
/// other white space or emphasis is no change. A section that is gone has changed.
/// </summary>
public static class SupplementDrift
{
    public static bool HasDrifted(SupplementEdition supplement, Edition writtenAgainst, Edition current) =>
        supplement.WrittenAgainst < current.Number && WordsOf(supplement, writtenAgainst) != WordsOf(supplement, current);

    private static string? WordsOf(SupplementEdition supplement, Edition edition) =>
        edition.Part(supplement.CareLevel.Name()) is { } part && SectionParser.Parse(part).FindText(supplement.Section) is { } markdown
            ? PlainText.Of(markdown)
            : null;
}
