using System.Globalization;
using Microsoft.AspNetCore.Html;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Text;
using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>A difference as the page shows it.</summary>
/// <param name="Level">The level of the parts' headings.</param>
public sealed record DifferenceView(EditionDifference Difference, Catalogue Catalogue, int Level = 2)
{
    private const string Opening = "Inledning";

    /// <summary>The facts that differ: what was taken away, then what was added. What both have of a list is left out.</summary>
    public IReadOnlyList<DefinitionItem> Facts =>
    [
        .. Difference.Facts.Select(fact => new DefinitionItem(FactNames.Of(fact.Field),
        [
            .. fact.Older.Except(fact.Newer).Select(value => Mark("del", "borttaget", FactNames.Value(fact.Field, value, Catalogue))),
            .. fact.Newer.Except(fact.Older).Select(value => Mark("ins", "tillagt", FactNames.Value(fact.Field, value, Catalogue))),
            .. fact.Older.ToHashSet().SetEquals(fact.Newer) ? new[] { new HtmlString("Ordningen är ändrad") } : [],
        ])),
    ];

    /// <summary>Neighbouring sections that are all changed or all unchanged, in reading order.</summary>
    public static IEnumerable<(bool Changed, IReadOnlyList<SectionDifference> Sections)> Runs(PartDifference part)
    {
        List<SectionDifference> run = [];
        foreach (var section in part.Sections)
        {
            if (run.Count > 0 && IsChanged(run[0]) != IsChanged(section))
            {
                yield return (IsChanged(run[0]), run);
                run = [];
            }

            run.Add(section);
        }

        if (run.Count > 0)
        {
            yield return (IsChanged(run[0]), run);
        }
    }

    public static string Title(SectionDifference section) => section.Title.Length == 0 ? Opening : section.Title;

    public static TextDifference Text(IReadOnlyList<SectionDifference> sections, int level) => new([.. sections.Select(Section)]) { HeadingLevel = level };

    private static bool IsChanged(SectionDifference section) => section.Change != Change.Unchanged;

    private static DifferenceSection Section(SectionDifference section) =>
        new(Title(section), Of(section.Change), [.. section.Blocks.Select(Block)], section.OlderTitle);

    private static DifferenceBlock Block(BlockDifference block) =>
        new(Of(block.Kind), Of(block.Change), [.. block.Cells.Select(cell => (IReadOnlyList<DifferenceRun>)[.. cell.Select(span => new DifferenceRun(Of(span.Kind), span.Text))])]);

    private static DifferenceChange Of(Change change) => change switch
    {
        Change.Added => DifferenceChange.Added,
        Change.Removed => DifferenceChange.Removed,
        Change.Changed => DifferenceChange.Changed,
        _ => DifferenceChange.Unchanged,
    };

    private static DifferenceBlockKind Of(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => DifferenceBlockKind.ListItem,
        BlockKind.Heading => DifferenceBlockKind.Heading,
        BlockKind.TableRow => DifferenceBlockKind.TableRow,
        _ => DifferenceBlockKind.Paragraph,
    };

    private static DifferenceRunKind Of(SpanKind kind) => kind switch
    {
        SpanKind.Inserted => DifferenceRunKind.Inserted,
        SpanKind.Deleted => DifferenceRunKind.Deleted,
        _ => DifferenceRunKind.Equal,
    };

    private static IHtmlContent Mark(string element, string word, string text) =>
        new HtmlContentBuilder().AppendFormat(CultureInfo.InvariantCulture, $"<{element}><span class=\"vp-hidden\">{word}: </span>{{0}}</{element}>", text);
}
