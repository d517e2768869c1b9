namespace Vardpersonal.Search.Analysis.Swedish;

/// <summary>What the Swedish analyzer is told about its field's language. Everything is in lower case and composed.</summary>
public sealed record SwedishLanguage
{
    /// <summary>Stems of words that the rules would get wrong, by every inflected form: katetrar → kateter.</summary>
    public IReadOnlyDictionary<string, string> Stems { get; init; } = new Dictionary<string, string>();

    /// <summary>Those of <see cref="Stems"/> that hold at the end of any longer word, known as a compound or not.</summary>
    public IReadOnlySet<string> StemsAtEnd { get; init; } = new HashSet<string>();

    /// <summary>Endings whose -an is the word's own (plan, organ), not a definite form's (smärtan).</summary>
    public IReadOnlyList<string> OwnAn { get; init; } = [];

    /// <summary>Endings in which -in is a definite form's (terapin), not the word's own (insulin).</summary>
    public IReadOnlyList<string> DefiniteIn { get; init; } = [];

    /// <summary>Endings whose -et after two consonants is the word's own (magnet), not a definite form's (receptet).</summary>
    public IReadOnlyList<string> OwnEt { get; init; } = [];

    /// <summary>Words that stand after a number and are often written together with it: mg, ml.</summary>
    public IReadOnlySet<string> Units { get; init; } = new HashSet<string>();

    public CompoundLexicon Compounds { get; init; } = CompoundLexicon.Empty;

    /// <summary>Changes with the data.</summary>
    public string Version { get; init; } = string.Empty;
}
