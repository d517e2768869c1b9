namespace Vardpersonal.Indexing.Asking;

/// <summary>What a reader wrote, fit to be looked for, shown and written in an address.</summary>
internal static class SearchParametersText
{
    /// <summary>Without what cannot be written on a keyboard: control characters, and halves of characters, become spaces.</summary>
    public static string Clean(string text)
    {
        var clean = string.Create(text.Length, text, static (letters, from) =>
        {
            for (var at = 0; at < letters.Length; at++)
            {
                letters[at] = char.IsControl(from[at]) || IsHalf(from, at) ? ' ' : from[at];
            }
        });
        return clean.Trim();
    }

    private static bool IsHalf(string text, int at) => char.IsSurrogate(text[at])
        && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        && !(char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
