namespace Vardpersonal.Content.Statistics;

/// <summary>
/// Counts what is looked for, never by whom. The page and the API call it once for each answer to a reader's own question: for the first page of hits, not for each
/// that she turns to, and not for a reading of the same address by a machine that only asks whether it has changed. A call returns at once, keeps what may be kept, and never fails.
/// </summary>
public interface ISearchStatistics
{
    /// <param name="text">The words as written. Nothing is kept of words that may point at a person (<see cref="PersonalTrace"/>), nor of none.</param>
    /// <param name="region">The region that it was asked in; null outside the regions.</param>
    /// <param name="total">How many hits there were for the words as written; a hit for corrected words is none.</param>
    void RecordSearch(string text, string? region, int total);

    /// <param name="position">The hit's place among all hits, 1 for the first.</param>
    void RecordClick(string text, string? region, int position);
}
