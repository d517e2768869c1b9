using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Vardpersonal.Content.Text;

/// <summary>References by number, <c>[1]</c> or <c>[1, 3]</c>, as an inline of its own.</summary>
internal sealed class CitationInline(IReadOnlyList<int> numbers) : LeafInline
{
    public IReadOnlyList<int> Numbers { get; } = numbers;
}

/// <summary>Reads citations before Markdig's link parser sees the bracket. <c>[1](address)</c> stays a link.</summary>
internal sealed class CitationParser : InlineParser
{
    /// <summary>A document has far fewer than a thousand references; a longer number is something else in brackets.</summary>
    private const int LongestNumber = 3;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var numbers = new List<int>();
        var at = slice.Start + 1;
        do
        {
            if (ReadNumber(slice, ref at) is not { } number)
            {
                return false;
            }

            numbers.Add(number);
        }
        while (ReadComma(slice, ref at));

        if (slice.PeekCharExtra(at - slice.Start) != ']' || slice.PeekCharExtra(at + 1 - slice.Start) == '(')
        {
            return false;
        }

        processor.Inline = new CitationInline(numbers)
        {
            Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(at)),
            Line = line,
            Column = column,
        };
        slice.Start = at + 1;
        return true;
    }

    private static bool ReadComma(StringSlice slice, ref int at)
    {
        if (slice.PeekCharExtra(at - slice.Start) != ',')
        {
            return false;
        }

        do
        {
            at++;
        }
        while (slice.PeekCharExtra(at - slice.Start) == ' ');
        return true;
    }

    private static int? ReadNumber(StringSlice slice, ref int at)
    {
        var from = at;
        while (at - from < LongestNumber && char.IsAsciiDigit(slice.PeekCharExtra(at - slice.Start)))
        {
            at++;
        }

        return at == from ? null : int.Parse(slice.Text.AsSpan(from, at - from), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
