using System.Globalization;

namespace Vardpersonal.Content.Ledger;

/// <summary>
/// Times as stored, hashed and sent: UTC, milliseconds, fixed width, so that text order is time order in both databases
/// and no culture can change them.
/// </summary>
public static class Instants
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>Cut to what is stored, so that a value equals itself after a round trip.</summary>
    public static DateTimeOffset ToStored(this DateTimeOffset instant) => Read(Write(instant));

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
