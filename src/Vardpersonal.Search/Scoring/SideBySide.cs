namespace Vardpersonal.Search.Scoring;

/// <summary>Asks several matchers about the same documents, each on a copy of its own, and says per document how many have it.</summary>
internal sealed class SideBySide
{
    private readonly Matcher[] matchers;
    private readonly Batch[] answers;
    private readonly int[] at;

    public SideBySide(Matcher[] matchers, SearchScratch scratch)
    {
        this.matchers = matchers;
        answers = [.. matchers.Select(_ => scratch.Batch())];
        at = new int[matchers.Length];
    }

    public void Ask(Batch batch)
    {
        for (var i = 0; i < matchers.Length; i++)
        {
            batch.CopyDocumentsTo(answers[i]);
            matchers[i].Restrict(answers[i]);
        }

        Array.Clear(at);
    }

    /// <summary>The scores of a document, combined. Documents must be asked for in the batch's order.</summary>
    public (int Count, float Score) Of<TCombine>(int document)
        where TCombine : struct, ICombine
    {
        var (count, score) = (0, 0f);
        for (var m = 0; m < answers.Length; m++)
        {
            if (at[m] < answers[m].Count && answers[m].Documents[at[m]] == document)
            {
                score = TCombine.Combine(score, answers[m].Scores[at[m]++]);
                count++;
            }
        }

        return (count, score);
    }
}
