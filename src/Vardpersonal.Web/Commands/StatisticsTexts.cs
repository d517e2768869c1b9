using System.Globalization;
using System.Text;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Statistics;

namespace Vardpersonal.Web.Commands;

/// <summary>The statistics of searches as an operator reads them.</summary>
internal static class StatisticsTexts
{
    private const string Others = "övriga";

    public static string Of(SearchReport report)
    {
        var text = new StringBuilder();
        Line(text, $"{Instants.Write(report.Period.From)} – {Instants.Write(report.Period.To)}: {report.Searches} sökningar, {report.NoHits} utan träff.");
        Line(text, $"En sökning visas när den har gjorts minst {ReadSearchStatistics.LeastShown} gånger.");
        Head(text, "Vanligaste sökningarna", "sökningar  utan träff  klick");
        foreach (var query in report.Top)
        {
            Line(text, $"{query.Searches,9}  {query.NoHits,10}  {query.Clicks,5}  {query.Text}");
        }

        Line(text, $"{report.OtherSearches,9}  {string.Empty,10}  {string.Empty,5}  {Others}");
        Head(text, "Sökningar utan träff", "utan träff");
        foreach (var query in report.WithoutHits)
        {
            Line(text, $"{query.NoHits,10}  {query.Text}");
        }

        Line(text, $"{report.OtherNoHits,10}  {Others}");
        Head(text, "Klick per plats", "klick");
        foreach (var click in report.Clicks)
        {
            Line(text, $"{click.Clicks,5}  {ClickPositions.Words(click.Position)}");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Head(StringBuilder text, string title, string columns) => text.Append('\n').Append(title).Append('\n').Append(columns).Append('\n');

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
