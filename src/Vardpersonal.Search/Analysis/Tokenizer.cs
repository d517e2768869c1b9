using System.Globalization;

namespace Vardpersonal.Search.Analysis;

/// <summary>
/// Cuts text into words: runs of letters, digits and their marks, joined by a hyphen, point, comma, colon or apostrophe where these
/// belong to the word (covid-19, J45.1B, 3,5, i.v., EKG:t, Crohn's). Allocates nothing.
/// </summary>
public static class Tokenizer
{
    private const byte WordCharacter = 1;
    private const byte Joiner = 2;

    /// <summary>Goes on with a word but does not begin one: combining marks and soft hyphens.</summary>
    private const byte Mark = 3;

    /// <summary>After so many characters a diagnosis code has its point: J45.1.</summary>
    private const int CodeCategory = 3;

    private const int LongestColonEnding = 4;
    private const char SoftHyphen = '\u00AD';

    private static readonly byte[] Classes = Classify();

    /// <summary>Finds the next word at or after <paramref name="position"/> and moves the position past it.</summary>
    /// <returns>False when there is none.</returns>
    public static bool Next(ReadOnlySpan<char> text, ref int position, out int start, out int length)
    {
        var classes = Classes;
        var i = position;
        while (i < text.Length && classes[text[i]] != WordCharacter)
        {
            i++;
        }

        start = i;
        while (i < text.Length)
        {
            var kind = classes[text[i]];
            if (kind is WordCharacter or Mark || (kind == Joiner && Joins(text, start, i)))
            {
                i++;
                continue;
            }

            break;
        }

        length = i - start;
        position = i;
        return length > 0;
    }

    /// <summary>Whether the character at <paramref name="at"/>, between two word characters, belongs to the word.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        if (at + 1 >= text.Length || Classes[text[at + 1]] != WordCharacter)
        {
            return false;
        }

        var before = text[at - 1];
        var after = text[at + 1];
        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' => true,
            '\'' or '\u2019' => char.IsLetter(before) && char.IsLetter(after),
            ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '.' when char.IsAsciiDigit(before) => char.IsAsciiDigit(after) || (at - start == CodeCategory && char.IsAsciiLetter(text[start]) && char.IsAsciiLetterUpper(after)),
            '.' => char.IsLetter(before) && char.IsLetter(after) && IsDottedAbbreviation(text, start, at),
            _ => char.IsLetterOrDigit(before) && char.IsAsciiLetterLower(after) && IsColonEnding(text[(at + 1)..]),
        };
    }

    /// <summary>An inflection after a colon (EKG:t, KOL:en, PSA:s): a few small letters, then the word ends.</summary>
    private static bool IsColonEnding(ReadOnlySpan<char> after)
    {
        var length = 0;
        while (length < after.Length && char.IsAsciiLetterLower(after[length]))
        {
            length++;
        }

        return length <= LongestColonEnding
            && (length == after.Length || Classes[after[length]] is not (WordCharacter or Mark))
            && (after[..length] is "t" or "n" or "s" or "en" or "et" or "er" or "ar" or "or" or "na" or "ns" or "ts" or "ens" or "ets" or "ers" or "arna" or "erna");
    }

    /// <summary>Single letters with points between them (i.v., t.ex.); two sentences without a space between them are not.</summary>
    private static bool IsDottedAbbreviation(ReadOnlySpan<char> text, int start, int at) =>
        (at - start == 1 || text[at - 2] == '.') && (at + 2 >= text.Length || Classes[text[at + 2]] != WordCharacter || Classes[text[at + 3 < text.Length ? at + 3 : at]] != WordCharacter);

    private static byte[] Classify()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            classes[c] = ClassOf((char)c);
        }

        return classes;
    }

    private static byte ClassOf(char c) => c switch
    {
        '-' or '\u2010' or '\u2011' or '.' or ',' or ':' or '\'' or '\u2019' => Joiner,
        SoftHyphen => Mark,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Mark,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => WordCharacter,
            _ => 0,
        },
    };
}
