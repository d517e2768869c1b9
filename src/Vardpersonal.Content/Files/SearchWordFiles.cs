using System.Text;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Files;

/// <summary>Reads synonyms.yaml and abbreviations.yaml, also before they are saved; all faults at once.</summary>
public static class SearchWordFiles
{
    public const string Synonyms = "synonyms.yaml";
    public const string Abbreviations = "abbreviations.yaml";

    public static Outcome<IReadOnlyList<SynonymSet>> ReadSynonyms(string text, string file = Synonyms)
    {
        var faults = new List<FileFault>();
        return Outcome(ParseSynonyms(text, file, faults), faults);
    }

    public static Outcome<IReadOnlyList<Abbreviation>> ReadAbbreviations(string text, string file = Abbreviations)
    {
        var faults = new List<FileFault>();
        return Outcome(ParseAbbreviations(text, file, faults), faults);
    }

    internal static IReadOnlyList<SynonymSet>? ParseSynonyms(string text, string file, List<FileFault> faults) =>
        Parse(text, file, faults, RegisterName.Synonyms, item => new SynonymSet(Phrases(item, "words", fewest: 2), Direction(item), item.Text("note")));

    internal static IReadOnlyList<Abbreviation>? ParseAbbreviations(string text, string file, List<FileFault> faults)
    {
        var seen = new HashSet<string>();
        return Parse(text, file, faults, RegisterName.Abbreviations, item => new Abbreviation(Short(item, seen), Phrases(item, "senses", fewest: 1)));
    }

    private static Outcome<IReadOnlyList<T>> Outcome<T>(IReadOnlyList<T>? read, List<FileFault> faults) =>
        read is null || faults.Count > 0 ? new Refusal.FaultyFiles([.. faults.Distinct().OrderBy(fault => fault.Line)]) : new Outcome<IReadOnlyList<T>>.Done(read);

    private static List<T>? Parse<T>(string text, string file, List<FileFault> faults, string name, Func<YamlFields, T> read)
    {
        if (YamlFields.Parse(text.Normalize(NormalizationForm.FormC), file, 0, faults) is not { } top)
        {
            return null;
        }

        var items = new List<T>();
        foreach (var item in top.Items(name))
        {
            items.Add(read(item));
            item.RefuseOthers();
        }

        top.RefuseOthers();
        return items;
    }

    private static string Short(YamlFields item, HashSet<string> seen)
    {
        var text = item.Required("abbreviation");
        if (WordsOf(text).Length > 1)
        {
            item.Fault("abbreviation", $"En förkortning är ett ord: '{text}'. Skriv en synonym i stället.");
        }

        if (text.Length > 0 && !seen.Add(Key(text)))
        {
            item.Fault("abbreviation", $"'{text}' står två gånger. Skriv alla betydelser på en rad.");
        }

        return text;
    }

    private static SynonymDirection Direction(YamlFields item)
    {
        switch (item.Text("direction"))
        {
            case null or "both":
                return SynonymDirection.Both;
            case "one-way":
                return SynonymDirection.OneWay;
            case var other:
                item.Fault("direction", $"direction ska vara both eller one-way: '{other}'.");
                return SynonymDirection.Both;
        }
    }

    private static IReadOnlyList<string> Phrases(YamlFields item, string field, int fewest)
    {
        var phrases = item.List(field);
        if (phrases.Count == 0)
        {
            item.Fault(field, $"{field} är tom.");
        }
        else if (phrases.Count < fewest)
        {
            item.Fault(field, $"{field} har bara ett ord: '{phrases[0]}'. Det behövs minst två.");
        }

        if (phrases.Any(phrase => phrase.Length == 0))
        {
            item.Fault(field, $"{field} har ett tomt ord.");
        }

        foreach (var phrase in phrases.Where(phrase => WordsOf(phrase).Length > SynonymSet.MostWords))
        {
            item.Fault(field, FormattableString.Invariant($"'{phrase}' är {WordsOf(phrase).Length} ord; högst {SynonymSet.MostWords} får plats."));
        }

        foreach (var twice in phrases.Where(phrase => phrase.Length > 0).GroupBy(Key).Where(group => group.Count() > 1))
        {
            item.Fault(field, $"'{twice.Last()}' står två gånger.");
        }

        return phrases;
    }

    private static string Key(string phrase) => string.Join(' ', WordsOf(phrase)).ToLowerInvariant();

    private static string[] WordsOf(string phrase) => phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
