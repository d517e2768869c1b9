using System.Globalization;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Indexing.Records;

namespace Vardpersonal.Indexing.Following;

/// <summary>What an index was made from: saved with each commit, so that a node knows what is missing in an index it finds.</summary>
/// <param name="Ledger">The last row of the ledger that is in it.</param>
/// <param name="Day">The Swedish day by which texts were judged overdue.</param>
/// <param name="Analysis">The analyzers' fingerprint.</param>
public sealed record IndexCursor(LedgerHead Ledger, DateOnly Day, string Analysis)
{
    private const char Separator = '\n';
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>How records are put into the index, and into which fields.</summary>
    private static readonly string Form = string.Create(CultureInfo.InvariantCulture, $"{RecordDocument.Version}|{SiteSchema.Schema.Fingerprint}");

    /// <returns>Null for a text that is none of this program's: the index is to be made again.</returns>
    public static IndexCursor? Read(string? text)
    {
        if (text?.Split(Separator) is not [var form, var sequence, var hash, var day, var analysis] || form != Form)
        {
            return null;
        }

        return long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && DateOnly.TryParseExact(day, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new(new(row, hash), date, analysis)
            : null;
    }

    public string Write() => string.Join(Separator, Form, Ledger.Sequence.ToString(CultureInfo.InvariantCulture), Ledger.EntryHash, Day.ToString(DayForm, CultureInfo.InvariantCulture), Analysis);
}
