using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Text;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Text;

public sealed class EditionDifferenceTests
{
    [Fact]
    public void An_edition_does_not_differ_from_itself()
    {
        var difference = EditionDifference.Between(An.Edition(), An.Edition());

        Assert.True(difference.IsEmpty);
        Assert.All(difference.Parts, part => Assert.All(part.Sections, section => Assert.Equal(Change.Unchanged, section.Change)));
    }

    [Fact]
    public void A_reworded_paragraph_is_shown_word_by_word()
    {
        var block = OnlyChanged("Operation görs inom tre månader.", "Operation görs inom två månader.");

        Assert.Equal(BlockKind.Paragraph, block.Kind);
        Assert.Equal(Change.Changed, block.Change);
        Assert.Equal(
            [new(SpanKind.Equal, "Operation görs inom "), new(SpanKind.Deleted, "tre"), new(SpanKind.Inserted, "två"), new(SpanKind.Equal, " månader.")],
            block.Spans);
    }

    [Fact]
    public void Words_that_follow_each_other_are_replaced_together()
    {
        var block = OnlyChanged("Ge alltid gammal dyr behandling till alla vuxna patienter.", "Ge alltid ny billig behandling till alla vuxna patienter.");

        Assert.Equal([SpanKind.Equal, SpanKind.Deleted, SpanKind.Inserted, SpanKind.Equal], block.Spans.Select(span => span.Kind));
        Assert.Equal("gammal dyr", block.Spans.ElementAt(1).Text);
        Assert.Equal("ny billig", block.Spans.ElementAt(2).Text);
    }

    [Fact]
    public void A_decimal_number_is_one_word()
    {
        var block = OnlyChanged("Gränsen är 2,5 mmol per liter.", "Gränsen är 2,7 mmol per liter.");

        Assert.Contains(new(SpanKind.Deleted, "2,5"), block.Spans);
        Assert.Contains(new(SpanKind.Inserted, "2,7"), block.Spans);
    }

    [Fact]
    public void A_paragraph_with_other_words_was_removed_and_another_added()
    {
        var blocks = Blocks("Remittera till ögonkliniken.", "Följ upp efter fyra veckor hos sjuksköterska.");

        Assert.Equal([Change.Removed, Change.Added], blocks.Select(block => block.Change));
    }

    [Fact]
    public void A_new_paragraph_between_two_leaves_them_alone()
    {
        var blocks = Blocks("Första stycket här.\n\nSista stycket här.", "Första stycket här.\n\nNågot helt nytt mellan dem.\n\nSista stycket här.");

        Assert.Equal([Change.Unchanged, Change.Added, Change.Unchanged], blocks.Select(block => block.Change));
    }

    [Fact]
    public void Items_and_headings_keep_their_kind()
    {
        var blocks = Blocks("- ett\n- två", "- ett\n- två\n- tre\n\n#### Rubrik\n\nText.");

        Assert.Equal([BlockKind.ListItem, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Heading, BlockKind.Paragraph], blocks.Select(block => block.Kind));
        Assert.Equal([Change.Unchanged, Change.Unchanged, Change.Added, Change.Added, Change.Added], blocks.Select(block => block.Change));
    }

    [Fact]
    public void Rows_of_a_table_stay_rows_with_their_cells()
    {
        const string head = "| Läkemedel | Dos |\n| --- | --- |\n";
        var blocks = Blocks(head + "| A | 5 mg dagligen |\n| B | 1 mg |", head + "| A | 10 mg dagligen |\n| B | 1 mg |\n| C | vid behov |");

        Assert.All(blocks, block => Assert.Equal(BlockKind.TableRow, block.Kind));
        Assert.All(blocks, block => Assert.Equal(2, block.Cells.Count));
        Assert.Equal([Change.Unchanged, Change.Changed, Change.Unchanged, Change.Added], blocks.Select(block => block.Change));
        Assert.Equal([new(SpanKind.Equal, "A")], blocks[1].Cells[0]);
        Assert.Equal([new(SpanKind.Deleted, "5"), new(SpanKind.Inserted, "10"), new(SpanKind.Equal, " mg dagligen")], blocks[1].Cells[1]);
    }

    [Fact]
    public void Emphasis_is_no_difference() => Assert.All(Blocks("Ge **inte** detta.", "Ge inte *detta*."), block => Assert.Equal(Change.Unchanged, block.Change));

    [Fact]
    public void Sections_pair_by_anchor_and_what_is_gone_stands_where_it_stood()
    {
        var older = WithText("## Omfattning av kunskapsstödet\n\nA.\n\n## Utredning\n\nB.\n\n## Behandling\n\nC.");
        var newer = WithText("## Omfattning av kunskapsstödet\n\nA.\n\n## Behandling\n\nC.\n\n## Uppföljning\n\nD.");

        var part = Assert.Single(EditionDifference.Between(older, newer).Parts);

        Assert.Equal(Change.Changed, part.Change);
        Assert.Equal(
            [("omfattning", Change.Unchanged), ("utredning", Change.Removed), ("behandling", Change.Unchanged), ("uppfoljning", Change.Added)],
            part.Sections.Select(section => (section.Anchor, section.Change)));
    }

    [Fact]
    public void A_reworded_heading_with_the_same_anchor_is_the_same_section()
    {
        var section = Assert.Single(Sections("## Före {#plan}\n\nText.", "## Inför besöket {#plan}\n\nText."));

        Assert.Equal((Change.Changed, "Inför besöket", "Före"), (section.Change, section.Title, section.OlderTitle));
    }

    [Fact]
    public void An_anchor_that_stands_twice_loses_no_text()
    {
        var sections = Sections("## Samma\n\nEtt.\n\n## Samma\n\nTvå.", "## Samma\n\nEtt.\n\n## Samma\n\nTre ord till.");

        Assert.Equal([Change.Unchanged, Change.Changed], sections.Select(section => section.Change));
    }

    [Fact]
    public void A_care_level_can_come_and_go()
    {
        var older = An.Edition() with { Parts = [new(CareLevels.Primary, "## A\n\nText."), new(EditionPart.Patient, "Till dig.")] };
        var newer = An.Edition() with { Parts = [new(CareLevels.Primary, "## A\n\nText."), new(CareLevels.Specialised, "## A\n\nText.")] };

        Assert.Equal(
            [(CareLevels.Primary, Change.Unchanged), (EditionPart.Patient, Change.Removed), (CareLevels.Specialised, Change.Added)],
            EditionDifference.Between(older, newer).Parts.Select(part => (part.Name, part.Change)));
    }

    [Fact]
    public void Facts_that_differ_are_listed_with_both_values()
    {
        var older = An.Edition();
        var newer = older with
        {
            Title = "Grå starr",
            KeyPoints = ["Remittera vid nedsatt syn.", "Pröva nya glasögon först."],
            Codes = [new("icd-10-se", "H25.9")],
            Approval = older.Approval with { RevisionDue = new(2029, 2, 3) },
        };

        var facts = EditionDifference.Between(older, newer).Facts;

        Assert.Equal(["title", "keyPoints", "codes", "revisionDue"], facts.Select(fact => fact.Field));
        Assert.Equal(["Katarakt"], facts[0].Older);
        Assert.Equal(["Grå starr"], facts[0].Newer);
        Assert.Equal([], facts[2].Older);
        Assert.Equal(["icd-10-se: H25.9"], facts[2].Newer);
        Assert.Equal(["2029-02-03"], facts[3].Newer);
    }

    private static Edition WithText(string markdown) => An.Edition() with { Parts = [new(CareLevels.Primary, markdown)] };

    private static IReadOnlyList<SectionDifference> Sections(string older, string newer) => EditionDifference.Between(WithText(older), WithText(newer)).Parts.Single().Sections;

    private static IReadOnlyList<BlockDifference> Blocks(string older, string newer) => Sections("## A\n\n" + older, "## A\n\n" + newer).Single().Blocks;

    private static BlockDifference OnlyChanged(string older, string newer) => Assert.Single(Blocks(older, newer));
}
