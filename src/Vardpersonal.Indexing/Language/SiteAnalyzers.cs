using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Analysis.English;
using Vardpersonal.Search.Analysis.Swedish;

namespace Vardpersonal.Indexing.Language;

/// <summary>How the site reads words, by language.</summary>
public sealed class SiteAnalyzers
{
    public const string Swedish = "sv";
    public const string English = "en";

    private SiteAnalyzers(IReadOnlyDictionary<string, IAnalyzer> byLanguage) => ByLanguage = byLanguage;

    public IReadOnlyDictionary<string, IAnalyzer> ByLanguage { get; }

    /// <summary>Changes whenever an index has to be made again.</summary>
    public string Fingerprint => string.Join('|', ByLanguage.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{pair.Value.Fingerprint}"));

    /// <summary>The one for the language; Swedish for any that is not known.</summary>
    public IAnalyzer For(string? language) => language is not null && ByLanguage.TryGetValue(language, out var analyzer) ? analyzer : ByLanguage[Swedish];

    /// <param name="corpusWords">The words of the site's texts, as often as they occur: compounds are split into them too.</param>
    public static SiteAnalyzers Create(IEnumerable<string> corpusWords) => new(new Dictionary<string, IAnalyzer>(StringComparer.Ordinal)
    {
        [Swedish] = new SwedishAnalyzer(ClinicalSwedish.Load(corpusWords)),
        [English] = EnglishAnalyzer.Instance,
    });
}
