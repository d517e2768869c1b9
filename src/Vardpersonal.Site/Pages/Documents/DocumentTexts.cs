using System.Xml;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>Times as a document page says them.</summary>
internal static class DocumentTexts
{
    private const int MinutesPerHour = 60;

    private static readonly string[] Weekdays = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];

    /// <summary><c>torsdag 25 februari 2027 kl. 13.00–16.30</c>, with both days when it takes several.</summary>
    public static string When(EventFacts occasion)
    {
        var (first, last) = (SwedishTime.DayOf(occasion.Starts), SwedishTime.DayOf(occasion.Ends));
        return first == last
            ? $"{Day(first)} kl. {SwedishTime.TimeOfDay(occasion.Starts)}–{SwedishTime.TimeOfDay(occasion.Ends)}"
            : $"{Day(first)} kl. {SwedishTime.TimeOfDay(occasion.Starts)} till {Day(last)} kl. {SwedishTime.TimeOfDay(occasion.Ends)}";
    }

    /// <summary><c>1 timme 30 minuter</c>; what cannot be read is shown as it is written.</summary>
    public static string Duration(string iso)
    {
        try
        {
            var minutes = (int)XmlConvert.ToTimeSpan(iso).TotalMinutes;
            var (hours, rest) = Math.DivRem(minutes, MinutesPerHour);
            string?[] words =
            [
                hours switch { 0 => null, 1 => "1 timme", _ => FormattableString.Invariant($"{hours} timmar") },
                rest switch { 0 when hours > 0 => null, 1 => "1 minut", _ => FormattableString.Invariant($"{rest} minuter") },
            ];
            return string.Join(' ', words.OfType<string>());
        }
        catch (FormatException)
        {
            return iso;
        }
    }

    private static string Day(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} {SwedishTime.Words(day)}";
}
