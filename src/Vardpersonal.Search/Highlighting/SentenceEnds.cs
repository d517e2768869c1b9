using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Highlighting;

/// <summary>What may end a sentence.</summary>
internal enum SentenceEnd : byte
{
    None,

    /// <summary>A full stop and the like, if what follows begins with a capital: t.ex. and ca. end nothing.</summary>
    BeforeCapital,

    /// <summary>A line break.</summary>
    Always,
}

/// <summary>For each text that stands between words in a segment, whether it ends a sentence.</summary>
internal static class SentenceEnds
{
    public static SentenceEnd[] Of(StringTable betweens)
    {
        var ends = new SentenceEnd[betweens.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = Of(betweens[i]);
        }

        return ends;
    }

    public static bool BeginsWithCapital(ReadOnlySpan<char> word) => word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0]));

    private static SentenceEnd Of(ReadOnlySpan<char> between) => between.Contains('\n') ? SentenceEnd.Always
        : between.Length > 1 && between.IndexOfAny('.', '!', '?') >= 0 ? SentenceEnd.BeforeCapital
        : SentenceEnd.None;
}
