using System.Globalization;
using System.Text;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Content.Publishing;

/// <summary>
/// Knowledge supports for load tests: document <c>i</c> is made from <c>i</c>, a fixed seed and the store's taxonomy alone, so that two machines
/// have the same ones whatever the number asked for. Says of itself, in title and lead, that it is no advice.
/// </summary>
public static class SyntheticContent
{
    private const ulong Seed = 1177;
    private const int FewestWords = 340;
    private const int DaysOfPublishing = 700;
    private const string Source = "NPO syntetiskt innehåll";

    private static readonly DateOnly FirstDay = new(2024, 1, 8);

    /// <summary>The document's id, which is its slug too. Numbers are from 1.</summary>
    public static DocumentId IdOf(int number) => DocumentId.Parse(string.Create(CultureInfo.InvariantCulture, $"syntetiskt-{number:D5}"));

    /// <summary>When readers first saw it: seven in the morning, UTC, four days after the decision.</summary>
    public static DateTimeOffset PublishedAt(int number) => new(DayOf(number).AddDays(4), new TimeOnly(7, 0), TimeSpan.Zero);

    public static Edition Make(int number, TaxonomySnapshot taxonomy)
    {
        var random = new SyntheticRandom(Seed + (ulong)number);
        var (course, process, organ) = (random.Pick(SyntheticWords.Courses), random.Pick(SyntheticWords.Processes), random.Pick(SyntheticWords.Organs));
        var condition = $"{course.ToLowerInvariant()} {process} i {organ}";
        var text = new SyntheticText(random, condition, organ);
        return new()
        {
            Document = IdOf(number),
            Number = 1,
            Type = DocumentType.KnowledgeSupport,
            Slug = IdOf(number).Value,
            Title = string.Create(CultureInfo.InvariantCulture, $"Syntetiskt kunskapsstöd {number:D5} – {course} {process} i {organ}"),
            Lead = $"Syntetisk text för belastningsprov om {condition}. Inte avsedd för vård.",
            Areas = [.. random.Pick(taxonomy.Areas, 1 + random.Below(2)).Select(term => term.Slug)],
            Audiences = [.. random.Pick(taxonomy.Audiences, 2 + random.Below(3)).Select(term => term.Slug)],
            Settings = [.. random.Pick(taxonomy.Settings, 1 + random.Below(2)).Select(term => term.Slug)],
            Symptoms = [.. random.Pick(taxonomy.Symptoms, random.Below(4)).Select(symptom => symptom.Slug)],
            Codes = Codes(random, taxonomy),
            KeyPoints = text.Sentences(3),
            Parts = Parts(random, text, taxonomy),
            Approval = new(Source, DayOf(number), $"Godkännare, {Source}", DayOf(number).AddDays(1), DayOf(number).AddYears(3), "Syntetisk första utgåva för belastningsprov."),
        };
    }

    private static DateOnly DayOf(int number) => FirstDay.AddDays(new SyntheticRandom(~(ulong)number).Below(DaysOfPublishing));

    private static IReadOnlyList<CodeReference> Codes(SyntheticRandom random, TaxonomySnapshot taxonomy)
    {
        var lists = taxonomy.CodeLists.Where(list => list.Codes.Count > 0).OrderBy(list => list.System, StringComparer.Ordinal).ToList();
        return [.. lists.SelectMany(list => random.Pick(list.Codes, random.Below(3)).Select(code => new CodeReference(list.System, code.Value)))];
    }

    private static IReadOnlyList<EditionPart> Parts(SyntheticRandom random, SyntheticText text, TaxonomySnapshot taxonomy)
    {
        string[] levels = random.Below(3) switch
        {
            0 => [CareLevels.Primary],
            1 => [CareLevels.Specialised],
            _ => [CareLevels.Primary, CareLevels.Specialised],
        };
        return [.. levels.Select(level => new EditionPart(level, text.Sections(random, taxonomy.Sections, FewestWords / levels.Length)))];
    }
}

/// <summary>Running text of one document.</summary>
internal sealed class SyntheticText(SyntheticRandom random, string condition, string organ)
{
    /// <summary>The first standard section and some of the others, each with as much text as it takes.</summary>
    public string Sections(SyntheticRandom chooser, IReadOnlyList<StandardSection> standard, int words)
    {
        StandardSection[] sections = [standard[0], .. chooser.Pick([.. standard.Skip(1)], 4 + chooser.Below(2))];
        var markdown = new StringBuilder();
        foreach (var section in sections)
        {
            var text = Paragraphs(words / sections.Length);
            markdown.Append("## ").Append(section.Title).Append("\n\n").Append(text).Append("\n\n");
        }

        return markdown.ToString().TrimEnd('\n');
    }

    public IReadOnlyList<string> Sentences(int count) => [.. Enumerable.Range(0, count).Select(_ => Sentence())];

    private string Paragraphs(int words)
    {
        var paragraphs = new List<string>();
        for (var written = 0; written < words;)
        {
            var paragraph = random.Below(5) == 0
                ? string.Join('\n', random.Pick(SyntheticWords.Signs, 4).Select(sign => $"- {sign}"))
                : string.Join(' ', Sentences(3));
            paragraphs.Add(paragraph);
            written += paragraph.Split([' ', '\n']).Length;
        }

        return string.Join("\n\n", paragraphs);
    }

    private string Sentence()
    {
        var sentence = random.Pick(SyntheticWords.Patterns).Replace("{condition}", condition, StringComparison.Ordinal).Replace("{organ}", organ, StringComparison.Ordinal);
        sentence = Fill(sentence, "sign", SyntheticWords.Signs);
        sentence = Fill(sentence, "test", SyntheticWords.Tests);
        sentence = Fill(sentence, "measure", SyntheticWords.Measures);
        sentence = Fill(sentence, "role", SyntheticWords.Roles);
        sentence = Fill(sentence, "time", SyntheticWords.Times);
        return Fill(sentence, "group", SyntheticWords.Groups);
    }

    /// <summary>Every place of the kind; two places never get the same word.</summary>
    private string Fill(string sentence, string kind, IReadOnlyList<string> words)
    {
        var (place, first) = ($"{{{kind}}}", $"{{{char.ToUpperInvariant(kind[0])}{kind[1..]}}}");
        var used = new HashSet<string>();
        while (sentence.Contains(place, StringComparison.Ordinal) || sentence.Contains(first, StringComparison.Ordinal))
        {
            var word = random.Pick(words);
            if (used.Add(word))
            {
                sentence = sentence.StartsWith(first, StringComparison.Ordinal)
                    ? char.ToUpperInvariant(word[0]) + word[1..] + sentence[first.Length..]
                    : ReplaceOnce(sentence, place, word);
            }
        }

        return sentence;
    }

    private static string ReplaceOnce(string text, string what, string with)
    {
        var at = text.IndexOf(what, StringComparison.Ordinal);
        return text[..at] + with + text[(at + what.Length)..];
    }
}
