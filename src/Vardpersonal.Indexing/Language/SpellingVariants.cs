namespace Vardpersonal.Indexing.Language;

/// <summary>Two spellings of one word or beginning of a word.</summary>
/// <param name="Ours">As the site writes it.</param>
public sealed record SpellingVariant(string Ours, string Other);

/// <summary>Spellings that readers and older texts use beside the site's own.</summary>
public static class SpellingVariants
{
    public static IReadOnlyList<SpellingVariant> All { get; } =
        [.. LanguageFile.Lines("spelling-variants.txt").Select(LanguageFile.Words).Select(pair => new SpellingVariant(pair[0], pair[1]))];
}
