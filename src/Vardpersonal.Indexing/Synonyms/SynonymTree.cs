namespace Vardpersonal.Indexing.Synonyms;

/// <summary>Every way of saying something that the lists know, by its stems: one step down the tree a word.</summary>
internal sealed class SynonymTree
{
    private readonly Dictionary<string, SynonymTree> next = new(StringComparer.OrdinalIgnoreCase);
    private List<Alternative>? alternatives;

    /// <summary>Adds another way of saying <paramref name="stems"/>. Said twice, the heavier counts.</summary>
    public void Add(IReadOnlyList<string> stems, Alternative alternative)
    {
        var node = this;
        foreach (var stem in stems)
        {
            if (!node.next.TryGetValue(stem, out var below))
            {
                node.next[stem] = below = new();
            }

            node = below;
        }

        node.Keep(alternative);
    }

    /// <summary>Puts the alternatives in their order; nothing is added after this.</summary>
    public void Finish()
    {
        alternatives = alternatives is null ? null : [.. alternatives.OrderByDescending(one => one.Weight)];
        foreach (var below in next.Values)
        {
            below.Finish();
        }
    }

    /// <summary>The matches that begin at a word, the shortest first.</summary>
    public void Match(IReadOnlyList<string> stems, int start, List<Expansion> found)
    {
        var node = this;
        for (var at = start; at < stems.Count && node.next.TryGetValue(stems[at], out node); at++)
        {
            if (node.alternatives is { } others)
            {
                found.Add(new(start, at - start + 1, others));
            }
        }
    }

    private void Keep(Alternative alternative)
    {
        alternatives ??= [];
        var same = alternatives.FindIndex(one => one.Stems.SequenceEqual(alternative.Stems, StringComparer.OrdinalIgnoreCase));
        if (same < 0)
        {
            alternatives.Add(alternative);
        }
        else if (alternatives[same].Weight < alternative.Weight)
        {
            alternatives[same] = alternative;
        }
    }
}
