using System.Text;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Text;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Text;

/// <summary>However a text is edited, the difference holds both texts, whole.</summary>
public sealed class EditionDifferenceProperties
{
    private static readonly string[] Words =
        ["puls", "blodtryck", "vid", "2,5", "mmol/l", "remiss", "(akut)", "ge", "inte", "–", "läkare,", "följ", "upp.", "[1]", "ÅÄÖ", "dos", "dygn", "e\u0301", "😀"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Both_texts_can_be_read_out_of_the_difference(int seed)
    {
        var random = new Random(seed);
        var older = RandomLines(random);
        var newer = Edit(older, random);

        var difference = EditionDifference.Between(Made(older), Made(newer));

        Assert.Equal(WordsOf(newer), ReadOut(difference, SpanKind.Inserted));
        Assert.Equal(WordsOf(older), ReadOut(difference, SpanKind.Deleted));
    }

    private static Edition Made(IReadOnlyList<string> blocks) => An.Edition() with { Parts = [new(CareLevels.Primary, "## A\n\n" + string.Join("\n\n", blocks))] };

    /// <summary>The words in reading order, apart from how the blocks stand to each other where one has moved.</summary>
    private static string WordsOf(IReadOnlyList<string> blocks) => PlainText.Of(string.Join("\n\n", blocks));

    private static string ReadOut(EditionDifference difference, SpanKind side)
    {
        var lines = new List<string>();
        foreach (var block in difference.Parts.SelectMany(part => part.Sections).SelectMany(section => section.Blocks))
        {
            foreach (var cell in block.Cells)
            {
                var text = string.Concat(cell.Where(span => span.Kind == SpanKind.Equal || span.Kind == side).Select(span => span.Text));
                if (text.Length > 0)
                {
                    lines.Add(text);
                }
            }
        }

        return string.Join('\n', lines);
    }

    private static List<string> RandomLines(Random random) => [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => RandomBlock(random))];

    private static string RandomBlock(Random random) => random.Next(5) switch
    {
        0 => "- " + Sentence(random) + "\n- " + Sentence(random),
        1 => $"| a | b |\n| --- | --- |\n| {Sentence(random)} | {Sentence(random)} |",
        2 => "#### " + Sentence(random),
        _ => Sentence(random),
    };

    /// <summary>Begins with a letter, so that no mark of Markdown is made by chance.</summary>
    private static string Sentence(Random random)
    {
        var text = new StringBuilder("Ord");
        for (var i = random.Next(12); i >= 0; i--)
        {
            text.Append(' ').Append(Words[random.Next(Words.Length)]);
        }

        return text.ToString();
    }

    private static List<string> Edit(IReadOnlyList<string> blocks, Random random)
    {
        var edited = blocks.ToList();
        for (var i = random.Next(6); i > 0; i--)
        {
            var at = random.Next(edited.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    edited.Insert(at, RandomBlock(random));
                    break;
                case 1 when edited.Count > 1 && at < edited.Count:
                    edited.RemoveAt(at);
                    break;
                case 2 when at < edited.Count:
                    edited[at] = edited[at].Replace(" vid", string.Empty, StringComparison.Ordinal).Replace("puls", "hjärtfrekvens och puls", StringComparison.Ordinal);
                    break;
                case 3 when at < edited.Count:
                    (edited[0], edited[at]) = (edited[at], edited[0]);
                    break;
            }
        }

        return edited;
    }
}
