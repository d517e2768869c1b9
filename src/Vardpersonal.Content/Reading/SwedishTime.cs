using System.Globalization;

namespace Vardpersonal.Content.Reading;

/// <summary>The clock on Swedish walls, and dates in Swedish words. No culture of the machine takes part.</summary>
public static class SwedishTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The first moment after the day.</summary>
    public static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary><c>24 november 2025</c>.</summary>
    public static string Words(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    public static string Words(DateTimeOffset instant) => Words(DayOf(instant));

    /// <summary><c>24 november 2025 kl. 09.00</c>.</summary>
    public static string WordsWithTime(DateTimeOffset instant) => $"{Words(instant)} kl. {TimeOfDay(instant)}";

    public static string TimeOfDay(DateTimeOffset instant) => Local(instant).ToString("HH.mm", CultureInfo.InvariantCulture);

    public static string MonthName(int month) => Months[month - 1];
}
