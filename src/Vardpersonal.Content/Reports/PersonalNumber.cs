using System.Globalization;
using System.Text.RegularExpressions;

namespace Vardpersonal.Content.Reports;

/// <summary>
/// Finds Swedish personal identity numbers and coordination numbers (the day plus sixty) in free text, with or without century and separator:
/// 19811218-9876, 811218-9876, 8112189876. Written without separator and century it may as well be a telephone number, so then the check digit must hold;
/// a mistyped number in the usual form is refused all the same.
/// </summary>
public static partial class PersonalNumber
{
    public static bool IsIn(string text) => Candidates().Matches(text).Any(IsNumber);

    /// <summary>Whether the digits alone, however they were parted, are such a number: ten, or twelve with their century. Parted anyhow they may be years and doses as well, so the check digit must hold.</summary>
    internal static bool IsNumber(string digits) => digits.Length switch
    {
        10 => IsDay(digits[..6]) && HasCheckDigit(digits),
        12 => digits[..2] is "18" or "19" or "20" && IsDay(digits[2..8]) && HasCheckDigit(digits[2..]),
        _ => false,
    };

    private static bool IsNumber(Match match)
    {
        var (date, last, separator) = (match.Groups["date"].Value, match.Groups["last"].Value, match.Groups["separator"].Value.Trim());
        var isUsualForm = match.Groups["century"].Success || separator.Length > 0;
        return IsDay(date) && (isUsualForm || HasCheckDigit(date + last));
    }

    /// <summary>The year is left out: any two digits are one.</summary>
    private static bool IsDay(string date)
    {
        var month = int.Parse(date.AsSpan(2, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var day = int.Parse(date.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && day is (>= 1 and <= 31) or (>= 61 and <= 91);
    }

    /// <summary>The Luhn sum of all ten digits ends in 0 (Skatteverket, SKV 704).</summary>
    private static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += (value / 10) + (value % 10);
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<![0-9])(?<century>18|19|20)?(?<date>[0-9]{6})(?<separator> ?[-+–−] ?| )?(?<last>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Candidates();
}
