namespace Vardpersonal.Search.Scoring;

/// <summary>Some documents in rising order with the scores that they have so far: what matchers pass on to one another.</summary>
internal sealed class Batch
{
    /// <summary>Enough to make a call per batch free, and small enough for the first-level cache.</summary>
    public const int Capacity = 512;

    public int[] Documents { get; } = new int[Capacity];

    public float[] Scores { get; } = new float[Capacity];

    public int Count { get; set; }

    public void CopyDocumentsTo(Batch other)
    {
        Documents.AsSpan(0, Count).CopyTo(other.Documents);
        other.Scores.AsSpan(0, Count).Clear();
        other.Count = Count;
    }

    /// <summary>Keeps the documents that <paramref name="others"/> do not have.</summary>
    public void Remove(Batch others)
    {
        var (kept, j) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            if (j < others.Count && others.Documents[j] == Documents[i])
            {
                j++;
                continue;
            }

            Documents[kept] = Documents[i];
            Scores[kept++] = Scores[i];
        }

        Count = kept;
    }

    /// <summary>Adds the scores of the others, all of which are among these.</summary>
    public void Add(Batch others)
    {
        var i = 0;
        for (var j = 0; j < others.Count; j++)
        {
            while (Documents[i] != others.Documents[j])
            {
                i++;
            }

            Scores[i] += others.Scores[j];
        }
    }
}
