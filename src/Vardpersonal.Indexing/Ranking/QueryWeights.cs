namespace Vardpersonal.Indexing.Ranking;

/// <summary>
/// How much the different ways of saying a word count. docs/search-relevance.md has the reason for each number and what it was measured to do;
/// a change here is measured with <c>./vp relevance</c> before it is kept.
/// </summary>
public sealed record QueryWeights
{
    public static QueryWeights Default { get; } = new();

    /// <summary>The word in the form she wrote it, over the same word inflected.</summary>
    public float Exact { get; init; } = 1.1f;

    public float Stem { get; init; } = 1f;

    /// <summary>The word as a part of a longer one: "astma" in "barnastma".</summary>
    public float Part { get; init; } = 0.35f;

    /// <summary>The parts of her word as words of their own: "behandling av hjärtsvikt" for "hjärtsviktsbehandling".</summary>
    public float Split { get; init; } = 0.6f;

    /// <summary>The same parts close together, in her order.</summary>
    public float SplitTogether { get; init; } = 0.75f;

    /// <summary>How many words may stand between the parts for these to be close.</summary>
    public int SplitSlop { get; init; } = 3;

    /// <summary>One of the parts alone, asked for only when too little has the whole word.</summary>
    public float OnePart { get; init; } = 0.5f;

    /// <summary>A compound that fewer documents have than this is looked for by one of its parts too, when too little was found.</summary>
    public int Rare { get; init; } = 3;

    /// <summary>Two of her words written as one: "venkateter" for "ven kateter".</summary>
    public float Joined { get; init; } = 0.9f;

    /// <summary>Fewer letters than this in two words make no word that is worth looking for.</summary>
    public int ShortestJoined { get; init; } = 6;

    /// <summary>A code that hers lies below: J45 for J45.1.</summary>
    public float WiderCode { get; init; } = 0.5f;

    /// <summary>A code that lies below hers: J45.1 for J45.</summary>
    public float NarrowerCode { get; init; } = 0.8f;

    /// <summary>A word of what a code stands for, beside the code.</summary>
    public float CodeTitle { get; init; } = 0.3f;

    /// <summary>A word that begins with her last one, when hers is unknown.</summary>
    public float Prefix { get; init; } = 0.5f;

    /// <summary>Words that hold a question together ("hur ska man"): almost nothing, yet they tell two equals apart.</summary>
    public float Optional { get; init; } = 0.05f;

    /// <summary>All her words together, in her order, above the words by themselves.</summary>
    public float Together { get; init; } = 0.5f;

    /// <summary>How many words may stand between hers for them to be together.</summary>
    public int TogetherSlop { get; init; } = 3;
}
