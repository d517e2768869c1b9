namespace Vardpersonal.Content.Taxonomy;

/// <summary>Words that a search takes for each other; a word may be several words long.</summary>
/// <param name="Note">Why, for the editors; null when it is plain.</param>
public sealed record SynonymSet(IReadOnlyList<string> Words, SynonymDirection Direction, string? Note)
{
    /// <summary>The most words that one of them may hold: longer is a sentence, and nobody writes it in a search.</summary>
    public const int MostWords = 8;
}

public enum SynonymDirection
{
    /// <summary>Each of the words also finds all the others.</summary>
    Both,

    /// <summary>The first word also finds the others; the others do not find it.</summary>
    OneWay,
}

/// <summary>An abbreviation and what it stands for.</summary>
/// <param name="Text">One word.</param>
/// <param name="Senses">Different things, not different wordings of one; two wordings of one thing are a <see cref="SynonymSet"/>.</param>
public sealed record Abbreviation(string Text, IReadOnlyList<string> Senses);
