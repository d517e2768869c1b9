using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Search.Suggest;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>What one catalogue has to suggest, for readers of every region. Immutable and thread-safe.</summary>
internal sealed class SuggestionIndex
{
    private const int ShortestCode = 2;
    private const int LongestCode = 12;

    private readonly IReadOnlyList<SuggestionEntry> entries;
    private readonly Completion completion;
    private readonly SuggestionEntry[] codes;
    private readonly string[] codeKeys;

    public SuggestionIndex(Catalogue catalogue, IReadOnlyList<CommonQuestion> questions)
    {
        Catalogue = catalogue;
        entries = SuggestionEntries.Of(catalogue, questions);
        completion = new(entries.Select(entry => new CompletionPhrase(entry.Text, entry.Weight)));
        codes = [.. entries.Where(entry => entry.Kind == SuggestionKind.Code).OrderBy(KeyOf, StringComparer.Ordinal)];
        codeKeys = [.. codes.Select(KeyOf)];
    }

    public Catalogue Catalogue { get; }

    public IReadOnlyList<Suggestion> Suggest(string text, string? region, int take)
    {
        // Most targets have more names than one that fit; one of them is shown.
        var fitting = completion.Complete(text, take * 4, at => entries[at].Target.IsFor(region)).Select(match => new Found(entries[match.Phrase], match.Mark, match.Place == CompletionPlace.Within)).ToList();
        var names = fitting.FindAll(found => found.Entry.Kind == SuggestionKind.Title && !found.IsWithin);
        return [.. Shown(names.Concat(Codes(text, region)).Concat(fitting)).Take(take).Select(found => found.ToSuggestion(region))];
    }

    /// <summary>Codes that begin with the text, when it is written as a code: a letter, then a digit among the rest.</summary>
    private IEnumerable<Found> Codes(string text, string? region)
    {
        var written = text.Trim();
        var key = written.Length <= LongestCode && written.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') ? CodeIndex.Key(written) : string.Empty;
        if (key.Length < ShortestCode || !char.IsAsciiLetter(key[0]) || !key.Any(char.IsAsciiDigit))
        {
            yield break;
        }

        var first = Array.BinarySearch(codeKeys, key, StringComparer.Ordinal);
        first = first < 0 ? ~first : Array.IndexOf(codeKeys, key);
        for (var i = first; i < codes.Length && codeKeys[i].StartsWith(key, StringComparison.Ordinal); i++)
        {
            if (codes[i].Target.IsFor(region))
            {
                yield return new(codes[i], 0..EndOf(key, codes[i].Text), IsWithin: false);
            }
        }
    }

    private static string KeyOf(SuggestionEntry code) => CodeIndex.Key(code.Text.Split(' ', 2)[0]);

    /// <summary>Where as many letters and digits as the key has have been passed: a code is typed with or without its point.</summary>
    private static int EndOf(string key, string code)
    {
        var end = 0;
        for (var left = key.Length; left > 0; end++)
        {
            left -= char.IsAsciiLetterOrDigit(code[end]) ? 1 : 0;
        }

        return end;
    }

    /// <summary>Each target once a kind, by its own name where that fits; each text once a kind.</summary>
    private static IEnumerable<Found> Shown(IEnumerable<Found> found)
    {
        var texts = new HashSet<(SuggestionKind, string)>();
        return found.GroupBy(one => (one.Entry.Kind, one.Entry.Kind == SuggestionKind.Question ? one.Entry.Text : one.Entry.Target.Path))
            .Select(group => group.FirstOrDefault(one => !one.Entry.IsOtherName) ?? group.First())
            .Where(one => texts.Add((one.Entry.Kind, one.Entry.Text.ToUpperInvariant())));
    }

    private sealed record Found(SuggestionEntry Entry, Range Mark, bool IsWithin)
    {
        public Suggestion ToSuggestion(string? region) => new(Entry.Text, Entry.Kind, Entry.Target.Address(region), Entry.Note, Mark);
    }
}
