using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vardpersonal.Content.Reports;

namespace Vardpersonal.Content.Statistics;

/// <summary>
/// Whether words that were looked for may point at a person: a personal, coordination or reserve number, a telephone number or an e-mail address, however they are spaced.
/// Doubt counts as yes: a count that is not kept costs little. Codes, doses and the emergency numbers are none of these.
/// </summary>
public static partial class PersonalTrace
{
    private const int MilliSeconds = 500;
    private const int LongestNumber = 12;

    public static bool IsIn(string text)
    {
        var plain = Plain(text);
        return PersonalNumber.IsIn(plain) || HasNumberInPieces(plain) || HasReserveNumber(plain)
            || InternationalPhone().IsMatch(plain) || Phone().IsMatch(plain) || Mail().IsMatch(plain);
    }

    /// <summary>Digits of any script and width as 0–9, every dash as a hyphen, every white space as one space, without what is not seen.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var letter in rune.ToString().Normalize(NormalizationForm.FormKC))
            {
                Append(plain, letter);
            }
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, char letter)
    {
        if (char.IsDigit(letter))
        {
            plain.Append((char)('0' + (int)char.GetNumericValue(letter)));
            return;
        }

        switch (char.GetUnicodeCategory(letter))
        {
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark:
                return;
            case UnicodeCategory.DashPunctuation:
                plain.Append('-');
                return;
        }

        if (letter == '−')
        {
            plain.Append('-');
        }
        else if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
        {
            plain.Append(letter);
        }
        else if (plain.Length == 0 || plain[^1] != ' ')
        {
            plain.Append(' ');
        }
    }

    /// <summary>Pieces of digits that together are a number: <c>19 12 12 12 12 12</c>, <c>1912-12-12-1212</c>.</summary>
    private static bool HasNumberInPieces(string plain)
    {
        foreach (Match run in Pieces().Matches(plain))
        {
            string[] pieces = [.. Digits().Matches(run.Value).Select(piece => piece.Value)];
            for (var first = 0; first < pieces.Length; first++)
            {
                if (BeginsNumber(pieces.AsSpan(first)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool BeginsNumber(ReadOnlySpan<string> pieces)
    {
        var digits = string.Empty;
        foreach (var piece in pieces)
        {
            digits += piece;
            if (digits.Length > LongestNumber)
            {
                return false;
            }

            if (PersonalNumber.IsNumber(digits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reserve numbers as regions give them: a date and four signs of which some are letters; <c>99</c>, a year and digits; a date with a day after the 31st.
    /// </summary>
    private static bool HasReserveNumber(string plain) =>
        ReserveOfDigits().IsMatch(plain) || ReserveWithLetters().Matches(plain).Any(match => match.Groups["end"].Value is var end && end.Any(char.IsLetter) && end.Any(char.IsAsciiDigit));

    [GeneratedRegex("[0-9](?:[ ./+_-]{0,3}[0-9])+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MilliSeconds)]
    private static partial Regex Pieces();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MilliSeconds)]
    private static partial Regex Digits();

    [GeneratedRegex("(?<![0-9])(99(19|2[0-2])[0-9]{8}|(18|19|20)[0-9]{2}(0[1-9]|1[0-2])[3-5][0-9] ?-? ?[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MilliSeconds)]
    private static partial Regex ReserveOfDigits();

    [GeneratedRegex(
        @"(?<![0-9])((18|19|20)[0-9]{2}(0[1-9]|1[0-2])[0-9]{2}( ?[+-] ?| )?|[0-9]{2}(0[1-9]|1[0-2])[0-9]{2} ?[+-]? ?)(?<end>[0-9\p{L}]{4})(?![0-9\p{L}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MilliSeconds)]
    private static partial Regex ReserveWithLetters();

    /// <summary>With the country's number first, our own or another's.</summary>
    [GeneratedRegex(@"(?<![0-9])(\+|00) ?[1-9]([ ./()-]{0,3}[0-9]){6,14}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MilliSeconds)]
    private static partial Regex InternationalPhone();

    /// <summary>Eight digits or more from a nought on. A nought within a number or a date (<c>2026-03-01</c>) begins none, unless the whole is written together as a mobile's.</summary>
    [GeneratedRegex(@"(?<![0-9])(07[0-9]{8}|(?<![0-9][.,/-])0[1-9]([ ./()-]{0,3}[0-9]){6,8})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MilliSeconds)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\p{L}0-9._%+-] ?@ ?[\p{L}0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MilliSeconds)]
    private static partial Regex Mail();
}
