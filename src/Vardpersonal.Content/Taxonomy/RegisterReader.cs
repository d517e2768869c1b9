using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Taxonomy;

/// <summary>Makes a snapshot of the registers' contents in the ledger. A register that was never published is empty.</summary>
public static class RegisterReader
{
    public static TaxonomySnapshot Read(IReadOnlyDictionary<string, string> contents)
    {
        return new(
            List<Term>(RegisterName.Areas),
            List<Term>(RegisterName.Audiences),
            List<Term>(RegisterName.Settings),
            List<Symptom>(RegisterName.Symptoms),
            List<StandardSection>(RegisterName.Sections),
            List<Region>(RegisterName.Regions),
            List<Unit>(RegisterName.Units),
            contents.TryGetValue(RegisterName.QuickLinks, out var links) ? LedgerContent.ReadRegister<QuickLinks>(links) : QuickLinks.Empty,
            [.. contents.Where(pair => pair.Key.StartsWith(RegisterName.CodeListPrefix, StringComparison.Ordinal)).Select(pair => LedgerContent.ReadRegister<CodeList>(pair.Value))])
        {
            Synonyms = List<SynonymSet>(RegisterName.Synonyms),
            Abbreviations = List<Abbreviation>(RegisterName.Abbreviations),
        };

        IReadOnlyList<T> List<T>(string name) => contents.TryGetValue(name, out var content) ? LedgerContent.ReadRegister<List<T>>(content) : [];
    }
}
