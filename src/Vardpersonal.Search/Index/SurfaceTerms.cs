namespace Vardpersonal.Search.Index;

/// <summary>What each surface yields: its terms with their offsets, and how many positions it takes. Immutable.</summary>
/// <param name="Starts">Per surface where its terms begin in the other two; one more than there are surfaces.</param>
internal sealed record SurfaceTerms(int[] Starts, int[] Terms, byte[] Offsets, byte[] Widths)
{
    /// <summary>The same with every term numbered anew.</summary>
    public SurfaceTerms Renumbered(int[] newNumbers) => this with { Terms = [.. Terms.Select(term => newNumbers[term])] };

    /// <summary>The other way round: per term the surfaces that yield it.</summary>
    public (int[] Starts, int[] Surfaces) ByTerm(int termCount)
    {
        var starts = new int[termCount + 1];
        foreach (var term in Terms)
        {
            starts[term + 1]++;
        }

        for (var term = 0; term < termCount; term++)
        {
            starts[term + 1] += starts[term];
        }

        var next = starts.AsSpan(0, termCount).ToArray();
        var surfaces = new int[Terms.Length];
        for (var surface = 0; surface + 1 < Starts.Length; surface++)
        {
            for (var i = Starts[surface]; i < Starts[surface + 1]; i++)
            {
                surfaces[next[Terms[i]]++] = surface;
            }
        }

        return (starts, surfaces);
    }
}
