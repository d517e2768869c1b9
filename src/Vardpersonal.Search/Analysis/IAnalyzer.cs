namespace Vardpersonal.Search.Analysis;

/// <summary>
/// A term that a word yields. Terms live in one sorted dictionary; the first character says which kind a term is:
/// none for the stem, <c>=</c> for the exact form (only when it differs from the stem), <c>~</c> for the stem of a part of the word.
/// </summary>
/// <param name="Text">The term with its mark.</param>
/// <param name="Offset">Positions after the word's own: 0 for the whole word, 1 for the second part of a hyphenated one.</param>
public readonly record struct AnalyzedTerm(string Text, int Offset);

/// <summary>What a word yields. A word always yields a stem; a term stands in it only once.</summary>
/// <param name="Terms">The stem first.</param>
/// <param name="Width">How many positions the word takes: 1, or as many as its hyphenated parts.</param>
public sealed record WordAnalysis(IReadOnlyList<AnalyzedTerm> Terms, int Width = 1);

/// <summary>The first character of a term says how it came about.</summary>
public static class TermMarks
{
    /// <summary>The exact form of a word, when its stem is another.</summary>
    public const char Exact = '=';

    /// <summary>The stem of a part of a compound, of a hyphenated word or of a code.</summary>
    public const char Part = '~';
}

/// <summary>Turns one word into the terms that it is found by. Thread-safe; the same word always yields the same terms.</summary>
public interface IAnalyzer
{
    /// <summary>Changes whenever the same word could yield other terms: an index made with another one must be made again.</summary>
    string Fingerprint { get; }

    /// <param name="word">A word as <see cref="Tokenizer"/> cuts it, of any length.</param>
    WordAnalysis Analyze(ReadOnlySpan<char> word);
}
