namespace Vardpersonal.Search.Analysis.English;

/// <summary>A word while it is stemmed, and the two regions in which endings are looked for (Porter2's R1 and R2).</summary>
internal ref struct EnglishWord
{
    private readonly Span<char> buffer;

    public EnglishWord(Span<char> buffer, int length)
    {
        this.buffer = buffer;
        Length = length;
        First = RegionAfter(0);
        foreach (var beginning in new[] { "gener", "commun", "arsen" })
        {
            First = Letters.StartsWith(beginning) ? beginning.Length : First;
        }

        Second = RegionAfter(First);
    }

    public int Length { get; private set; }

    public int First { get; }

    public int Second { get; }

    public readonly ReadOnlySpan<char> Letters => buffer[..Length];

    public readonly bool EndsWithDouble =>
        Length > 1 && buffer[Length - 1] == buffer[Length - 2] && (buffer[Length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't');

    /// <summary>Nothing in the first region, and a short syllable at the end.</summary>
    public readonly bool IsShort => First >= Length && IsShortSyllable(Length);

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public readonly bool EndsWith(ReadOnlySpan<char> ending) => Letters.EndsWith(ending);

    public readonly bool HasVowel(int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (IsVowel(buffer[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A vowel between consonants, the last not w, x or y; or a vowel at the beginning and a consonant.</summary>
    public readonly bool IsShortSyllable(int end) =>
        end == 2
            ? IsVowel(buffer[0]) && !IsVowel(buffer[1])
            : end > 2 && !IsVowel(buffer[end - 1]) && buffer[end - 1] is not ('w' or 'x' or 'Y') && IsVowel(buffer[end - 2]) && !IsVowel(buffer[end - 3]);

    public void Cut(int count) => Length -= count;

    public void Append(char c) => buffer[Length++] = c;

    /// <summary>Replaces the ending if the word has it and it lies in the region.</summary>
    public void ReplaceIn(int region, ReadOnlySpan<char> ending, ReadOnlySpan<char> becomes)
    {
        if (EndsWith(ending) && Length - ending.Length >= region)
        {
            Length -= ending.Length;
            becomes.CopyTo(buffer[Length..]);
            Length += becomes.Length;
        }
    }

    /// <summary>After the first non-vowel that follows a vowel.</summary>
    private readonly int RegionAfter(int start)
    {
        for (var i = start + 1; i < Length; i++)
        {
            if (!IsVowel(buffer[i]) && IsVowel(buffer[i - 1]))
            {
                return i + 1;
            }
        }

        return Length;
    }
}
