namespace Vardpersonal.Search.Analysis;

/// <summary>Tells codes, numbers and written-out joints from plain words. All words are folded ones.</summary>
internal static class WordShapes
{
    private const int CodeCategory = 3;
    private const int LongestDiagnosisCode = 6;
    private const string PossessiveEnding = "'s";

    /// <summary>A letter and two digits, then up to three more signs (a diagnosis), or letters and digits in turn (a substance).</summary>
    public static bool IsHierarchicalCode(ReadOnlySpan<char> word) =>
        word.Length > CodeCategory
        && char.IsAsciiLetter(word[0]) && char.IsAsciiDigit(word[1]) && char.IsAsciiDigit(word[2])
        && (IsDiagnosisTail(word[CodeCategory..]) || IsSubstanceTail(word[CodeCategory..]));

    /// <summary>The codes above a hierarchical one: j45 and j451 above j451b; n02, n02b and n02be above n02be01.</summary>
    public static IEnumerable<string> CodesAbove(string code)
    {
        for (var length = CodeCategory; length < code.Length; length++)
        {
            // A substance's last two digits are one step.
            if (length < LongestDiagnosisCode)
            {
                yield return code[..length];
            }
        }
    }

    public static bool HasDigit(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9');

    /// <summary>Without what is only written between: ekg:t → ekg, crohn's → crohn, i.v → iv, j45.1b → j451b.</summary>
    public static string WithoutJoiners(string word)
    {
        if (!word.AsSpan().ContainsAny(".,:'"))
        {
            return word;
        }

        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var kept = colon > 0 ? word[..colon] : word;
        kept = kept.EndsWith(PossessiveEnding, StringComparison.Ordinal) ? kept[..^PossessiveEnding.Length] : kept;
        return string.Concat(kept.Split('.', ',', ':', '\''));
    }

    /// <summary>How many characters of the word are a number, with its decimals: 3 of 3,5mg. 0 when it does not begin with one.</summary>
    public static int NumberLength(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && (char.IsAsciiDigit(word[length]) || (length > 0 && (word[length] is '.' or ','))))
        {
            length++;
        }

        return length;
    }

    /// <summary>A number in one form: 3,5 and 3.5 are one, and a colon's ending is left out.</summary>
    public static string NumberForm(string number) => number.Replace(',', '.').Split(':', '\'')[0].TrimEnd('.');

    private static bool IsDiagnosisTail(ReadOnlySpan<char> tail)
    {
        if (CodeCategory + tail.Length > LongestDiagnosisCode || !char.IsAsciiDigit(tail[0]))
        {
            return false;
        }

        foreach (var c in tail)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSubstanceTail(ReadOnlySpan<char> tail) =>
        tail.Length is 1 or 2 or 4
        && char.IsAsciiLetter(tail[0])
        && (tail.Length < 2 || char.IsAsciiLetter(tail[1]))
        && (tail.Length < 4 || (char.IsAsciiDigit(tail[2]) && char.IsAsciiDigit(tail[3])));
}
