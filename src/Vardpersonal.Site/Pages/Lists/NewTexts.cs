using System.Globalization;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>The words of new and revised.</summary>
internal static class NewTexts
{
    /// <summary><c>November 2025</c>, as a heading.</summary>
    public static string Month(int year, int month)
    {
        var name = SwedishTime.MonthName(month);
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]} {year}");
    }
}
