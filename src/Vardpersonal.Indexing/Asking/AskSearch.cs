using Vardpersonal.Search.Queries;

namespace Vardpersonal.Indexing.Asking;

/// <summary>
/// Answers questions: the words as written; if nothing has them all, the words spelled right; if nothing has those, most of the words; and if there
/// still is nothing, questions that would find something. Says nothing of a question to any log.
/// </summary>
public sealed class AskSearch(IAskedIndex holder, TimeProvider clock) : ISearch
{
    /// <summary>With fewer hits than this she may have meant something else.</summary>
    private const int Few = 3;

    public SearchAnswer Ask(SearchQuestion question, CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        var index = holder.Current;
        var found = Find(new(index, question, ct));
        return new AskSearchAnswer(index.Taxonomy, question).Of(found) with { Took = clock.GetElapsedTime(started) };
    }

    private static FoundHits Find(AskSearchTry asked)
    {
        var question = asked.Question;
        var asWritten = asked.Run();
        if (asWritten.Total > 0)
        {
            return new(asWritten) { DidYouMean = asWritten.Total < Few && !question.AsWritten && question.Page == 1 ? Better(asked, asWritten.Total) : null };
        }

        var corrected = question.AsWritten ? null : asked.Corrected();
        if (corrected?.Run() is { Total: > 0 } right)
        {
            return new(right) { CorrectedText = corrected.Question.Text };
        }

        // With values chosen, no hit need not mean that nothing has the words: then it is the values that are too narrow.
        if (asked.IsNarrowed && asked.CountWithoutChoices() > 0)
        {
            return new(asWritten) { WaysOut = new AskSearchWaysOut(asked).Find() };
        }

        return Most(asked, null) ?? (corrected is null ? null : Most(corrected, corrected.Question.Text))
            ?? new(asWritten) { WaysOut = new AskSearchWaysOut(asked).Find() };
    }

    private static FoundHits? Most(AskSearchTry asked, string? correctedText) =>
        asked.RunMost() is { Total: > 0 } most ? new(most) { MostWordsOnly = true, CorrectedText = correctedText } : null;

    /// <summary>Another spelling, if it finds more than hers.</summary>
    private static string? Better(AskSearchTry asked, int total) =>
        asked.Corrected() is { } corrected && corrected.Count() > total ? corrected.Question.Text : null;
}

/// <summary>What was found in the end, and how it came to that.</summary>
internal sealed record FoundHits(SearchResult Result)
{
    public string? CorrectedText { get; init; }

    public string? DidYouMean { get; init; }

    public bool MostWordsOnly { get; init; }

    public IReadOnlyList<WayOut> WaysOut { get; init; } = [];
}
