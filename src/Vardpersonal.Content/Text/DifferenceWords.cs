using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;

namespace Vardpersonal.Content.Text;

/// <summary>The difference between two runs of text, word by word.</summary>
internal static partial class DifferenceWords
{
    private static readonly Differ Differ = new();

    public static IReadOnlyList<TextSpan> Between(string older, string newer)
    {
        if (older == newer)
        {
            return older.Length == 0 ? [] : [new(SpanKind.Equal, older)];
        }

        var run = new SpanRun();
        var diff = Differ.CreateCustomDiffs(older, newer, ignoreWhiteSpace: false, Cut);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            run.Equal(Join(diff.PiecesOld, at, block.DeleteStartA));
            run.Deleted(Join(diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA));
            run.Inserted(Join(diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        run.Equal(Join(diff.PiecesOld, at, diff.PiecesOld.Length));
        return run.Finish();
    }

    /// <summary>Words, numbers with their decimals, spaces, and every other character alone. Joined again they are the text.</summary>
    public static string[] Cut(string text) => [.. Tokens().Matches(text).Select(match => match.Value)];

    private static string Join(string[] pieces, int from, int to) => string.Concat(pieces.AsSpan(from, to - from));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+([.,]\p{N}+)*|\s+|.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Tokens();

    /// <summary>
    /// Collects spans. Spaces alone between two changes belong to both: "gammal text" to "ny sats" reads as one replacement, not as two.
    /// </summary>
    private sealed class SpanRun
    {
        private readonly List<TextSpan> spans = [];
        private readonly StringBuilder deleted = new();
        private readonly StringBuilder inserted = new();
        private string heldSpace = string.Empty;

        public void Equal(string text)
        {
            if (text.Length > 0 && string.IsNullOrWhiteSpace(text) && deleted.Length + inserted.Length > 0)
            {
                heldSpace = text;
                return;
            }

            if (text.Length > 0)
            {
                Flush();
                spans.Add(new(SpanKind.Equal, text));
            }
        }

        public void Deleted(string text) => Change(deleted, text);

        public void Inserted(string text) => Change(inserted, text);

        public IReadOnlyList<TextSpan> Finish()
        {
            Flush();
            return spans;
        }

        private void Change(StringBuilder side, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            deleted.Append(heldSpace);
            inserted.Append(heldSpace);
            heldSpace = string.Empty;
            side.Append(text);
        }

        private void Flush()
        {
            Add(SpanKind.Deleted, deleted);
            Add(SpanKind.Inserted, inserted);
            if (heldSpace.Length > 0)
            {
                spans.Add(new(SpanKind.Equal, heldSpace));
                heldSpace = string.Empty;
            }
        }

        private void Add(SpanKind kind, StringBuilder text)
        {
            if (text.Length > 0)
            {
                spans.Add(new(kind, text.ToString()));
                text.Clear();
            }
        }
    }
}
