using System.Globalization;

namespace Vardpersonal.Content.Reading;

/// <summary>Reads the parameter <c>per</c>: a point in time, or a day, which means the end of it in Sweden.</summary>
public static class ReaderTime
{
    /// <returns>False when the text is neither, or is in the future.</returns>
    public static bool TryRead(string text, DateTimeOffset now, out DateTimeOffset time)
    {
        // A plus sign in an address that was not encoded arrives as a space.
        var given = text.Trim().Replace(' ', '+');
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            // The last day that a date can be has no day after it: the future is refused before its end is sought.
            var hasBeen = day <= SwedishTime.DayOf(now);
            time = hasBeen ? SwedishTime.EndOf(day).AddMilliseconds(-1) : default;
            return hasBeen;
        }

        return DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time)
            && given.Contains('T', StringComparison.Ordinal)
            && time <= now;
    }
}
