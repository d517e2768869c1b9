using System.Security.Cryptography;
using System.Text;
using Vardpersonal.Search.Analysis.Swedish;

namespace Vardpersonal.Indexing.Language;

/// <summary>What the engine is told about the Swedish of health care: stems, endings, units and what compounds are made of.</summary>
public static class ClinicalSwedish
{
    /// <summary>A chosen word counts as this frequent, so that it goes before words only seen in texts.</summary>
    private const int CuratedFrequency = 1 << 20;

    /// <summary>Shorter words with irregular forms are parts only when they stand among the parts too.</summary>
    private const int ShortestStemPart = 4;

    /// <summary>A word seen once may be a misspelling.</summary>
    private const int LeastSeen = 2;

    /// <param name="corpusWords">The words of the texts that are searched, as often as they occur. Only those seen more than once count.</param>
    public static SwedishLanguage Load(IEnumerable<string> corpusWords)
    {
        var parts = LanguageFile.Sections("parts.txt");
        var bound = parts["bound"].Select(pair => pair.Split('=')).Select(pair => new BoundForm(pair[0], pair[1])).ToList();
        var list = StemList.Load();
        var endings = LanguageFile.Sections("endings.txt");
        var seen = Seen(corpusWords);
        return new()
        {
            Stems = WithBound(list.Stems, bound),
            StemsAtEnd = list.AtEnd,
            OwnAn = endings["own-an"],
            DefiniteIn = endings["definite-in"],
            OwnEt = endings["own-et"],
            Units = LanguageFile.Lines("units.txt").SelectMany(LanguageFile.Words).ToHashSet(StringComparer.Ordinal),
            Compounds = new(Known(parts, list.Stems, seen), bound, Whole(parts, list.Stems)),
            Version = Version(seen),
        };
    }

    /// <summary>A bound form standing alone (hjärt- och kärlsjukdomar) means its word.</summary>
    private static Dictionary<string, string> WithBound(IReadOnlyDictionary<string, string> stems, IEnumerable<BoundForm> bound)
    {
        var all = new Dictionary<string, string>(stems, StringComparer.Ordinal);
        foreach (var form in bound)
        {
            if (stems.TryGetValue(form.Word, out var stem))
            {
                all.TryAdd(form.Form, stem);
            }
        }

        return all;
    }

    private static IEnumerable<CompoundWord> Known(
        IReadOnlyDictionary<string, IReadOnlyList<string>> parts, IReadOnlyDictionary<string, string> stems, IEnumerable<CompoundWord> seen) =>
        parts["whole"].Select(word => new CompoundWord(word, CuratedFrequency, Whole: true))
            .Concat(parts["compounds"].Select(word => new CompoundWord(word, CuratedFrequency)))
            .Concat(stems.Values.Distinct().Where(stem => stem.Length >= ShortestStemPart).Select(stem => new CompoundWord(stem, CuratedFrequency)))
            .Concat(seen);

    private static IEnumerable<string> Whole(IReadOnlyDictionary<string, IReadOnlyList<string>> parts, IReadOnlyDictionary<string, string> stems) =>
        LanguageFile.Lines("never-split.txt").SelectMany(LanguageFile.Words).Concat(stems.Keys.Where(form => !parts["compounds"].Contains(form)));

    private static List<CompoundWord> Seen(IEnumerable<string> corpusWords)
    {
        var never = LanguageFile.Lines("never-part.txt").SelectMany(LanguageFile.Words).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. corpusWords.Select(word => word.Normalize(NormalizationForm.FormC).ToLowerInvariant())
                .Where(word => word.Length >= CompoundLexicon.ShortestSeenPart && word.All(char.IsLetter) && !never.Contains(word))
                .CountBy(word => word)
                .Where(count => count.Value >= LeastSeen)
                .OrderBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => new CompoundWord(count.Key, count.Value, Curated: false)),
        ];
    }

    private static string Version(IEnumerable<CompoundWord> seen)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in LanguageFile.Names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{LanguageFile.Text(name)}\0"));
        }

        foreach (var word in seen)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{word.Text} {word.Frequency}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
