using Vardpersonal.Content;
using Vardpersonal.Content.Files;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Indexing.Synonyms;

/// <summary>The editors' words that a search takes for each other, and their abbreviations. Immutable.</summary>
public sealed class SynonymList
{
    public SynonymList(IReadOnlyList<SynonymSet> sets, IReadOnlyList<Abbreviation> abbreviations)
    {
        (Sets, Abbreviations) = (sets, abbreviations);
        Fingerprint = LedgerHash.OfContent(LedgerContent.WriteRegister(sets) + "\n" + LedgerContent.WriteRegister(abbreviations));
    }

    public static SynonymList Empty { get; } = new([], []);

    public IReadOnlyList<SynonymSet> Sets { get; }

    public IReadOnlyList<Abbreviation> Abbreviations { get; }

    /// <summary>Changes whenever the lists do.</summary>
    public string Fingerprint { get; }

    /// <summary>The lists in force.</summary>
    public static SynonymList Of(TaxonomySnapshot taxonomy) => new(taxonomy.Synonyms, taxonomy.Abbreviations);

    /// <summary>The synonyms of a file, without abbreviations; refused with all its faults at once.</summary>
    public static Outcome<SynonymList> Parse(string text, string file) =>
        SearchWordFiles.ReadSynonyms(text, file).Match(sets => new SynonymList(sets, []), why => (Outcome<SynonymList>)why);

    /// <summary>The abbreviations of a file, without synonyms.</summary>
    public static Outcome<SynonymList> ParseAbbreviations(string text, string file) =>
        SearchWordFiles.ReadAbbreviations(text, file).Match(all => new SynonymList([], all), why => (Outcome<SynonymList>)why);

    /// <summary>The same list with other synonyms: what a search would do if they were saved.</summary>
    public SynonymList WithSets(IReadOnlyList<SynonymSet> sets) => new(sets, Abbreviations);
}
