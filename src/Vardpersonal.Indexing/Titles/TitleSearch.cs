using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Indexing.Titles;

/// <summary>A document whose name, other name, code or symptom is what was looked for.</summary>
/// <param name="Why">What matched, as it is written: a title, another name, a code.</param>
public sealed record TitleHit(DocumentSummary Document, string Why, int Rank);

/// <summary>Finds documents by title, other names, codes and symptoms. Plain on purpose: the text itself is the search engine's.</summary>
public static class TitleSearch
{
    private const int ExactTitle = 0;
    private const int ExactCode = 1;
    private const int ExactOtherName = 2;
    private const int TitleBegins = 3;
    private const int WordsInTitle = 4;
    private const int WordsInOtherName = 5;
    private const int CodeBelow = 6;
    private const int SymptomNamed = 7;

    /// <summary>Best first; of two equal, in alphabetical order.</summary>
    public static IReadOnlyList<TitleHit> Find(Catalogue catalogue, string query, string? reader)
    {
        var words = WordReader.Read(query).Select(word => word.Folded).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var looked = new Looked(words, string.Join(' ', words), CodeIndex.Key(query));
        return [.. catalogue.Live(reader).Select(document => Match(catalogue.Taxonomy, document, looked)).OfType<TitleHit>().OrderBy(hit => hit.Rank)];
    }

    private static TitleHit? Match(TaxonomySnapshot taxonomy, DocumentSummary document, Looked looked) =>
        Candidates(taxonomy, document, looked).OrderBy(hit => hit.Rank).FirstOrDefault();

    private static IEnumerable<TitleHit> Candidates(TaxonomySnapshot taxonomy, DocumentSummary document, Looked looked)
    {
        if (Name(document.Title, looked, ExactTitle, TitleBegins, WordsInTitle) is { } title)
        {
            yield return new(document, document.Title, title);
        }

        foreach (var other in document.AlsoKnownAs)
        {
            if (Name(other, looked, ExactOtherName, WordsInOtherName, WordsInOtherName) is { } rank)
            {
                yield return new(document, other, rank);
            }
        }

        foreach (var code in document.Codes.Where(code => looked.IsCode && CodeIndex.Key(code.Code).StartsWith(looked.Code, StringComparison.Ordinal)))
        {
            yield return new(document, code.Code, CodeIndex.Key(code.Code) == looked.Code ? ExactCode : CodeBelow);
        }

        foreach (var symptom in taxonomy.Symptoms.Where(symptom => document.Symptoms.Contains(symptom.Slug)))
        {
            if (symptom.Also.Prepend(symptom.Name).Any(name => Name(name, looked, SymptomNamed, SymptomNamed, SymptomNamed) is not null))
            {
                yield return new(document, symptom.Name, SymptomNamed);
            }
        }
    }

    /// <summary>Every word looked for must begin a word of the name.</summary>
    private static int? Name(string name, Looked looked, int exact, int begins, int within)
    {
        var words = WordReader.Read(name).Select(word => word.Folded).ToList();
        var whole = string.Join(' ', words);
        return whole == looked.Whole ? exact
            : whole.StartsWith(looked.Whole, StringComparison.Ordinal) ? begins
            : looked.Words.All(term => words.Any(word => word.StartsWith(term, StringComparison.Ordinal))) ? within
            : null;
    }

    private sealed record Looked(IReadOnlyList<string> Words, string Whole, string Code)
    {
        /// <summary>A letter, then a digit: what all our code lists have in common, KVÅ's letters apart.</summary>
        public bool IsCode => Code.Length >= 3 && char.IsAsciiLetter(Code[0]) && Code.Any(char.IsAsciiDigit);
    }
}
