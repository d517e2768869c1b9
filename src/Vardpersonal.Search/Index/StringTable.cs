namespace Vardpersonal.Search.Index;

/// <summary>Many short strings end to end: cheap to keep, cheap to read as spans. Immutable.</summary>
internal sealed class StringTable(char[] characters, int[] starts)
{
    public int Count => starts.Length - 1;

    public ReadOnlySpan<char> this[int index] => characters.AsSpan(starts[index], starts[index + 1] - starts[index]);

    public ReadOnlySpan<char> Characters => characters;

    public ReadOnlySpan<int> Starts => starts;

    public static StringTable Of(IReadOnlyList<string> strings)
    {
        var starts = new int[strings.Count + 1];
        for (var i = 0; i < strings.Count; i++)
        {
            starts[i + 1] = checked(starts[i] + strings[i].Length);
        }

        var characters = new char[starts[^1]];
        for (var i = 0; i < strings.Count; i++)
        {
            strings[i].CopyTo(characters.AsSpan(starts[i]));
        }

        return new(characters, starts);
    }

    /// <summary>Of a table in ordinal order: where the string stands, or the complement of where it would.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = this[middle].SequenceCompareTo(text);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>Of a table in ordinal order: the strings that begin so.</summary>
    public (int From, int To) FindPrefix(ReadOnlySpan<char> prefix)
    {
        var from = Find(prefix);
        from = from < 0 ? ~from : from;
        var (low, high) = (from, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = this[middle].StartsWith(prefix, StringComparison.Ordinal) ? (middle + 1, high) : (low, middle);
        }

        return (from, low);
    }
}
