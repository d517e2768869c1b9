using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Texts;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>Gathers what a catalogue has to suggest. Only what is in force.</summary>
internal static class SuggestionEntries
{
    /// <summary>What stands beside a symptom.</summary>
    private const string SymptomNote = "Symtom";

    public static IReadOnlyList<SuggestionEntry> Of(Catalogue catalogue, IReadOnlyList<CommonQuestion> questions)
    {
        var live = catalogue.Documents.Where(document => document.State == DocumentState.Live).ToList();
        return [.. live.SelectMany(Names), .. Codes(catalogue.Taxonomy, live), .. Symptoms(catalogue.Taxonomy, live), .. Questions(catalogue, questions)];
    }

    private static IEnumerable<SuggestionEntry> Names(DocumentSummary document)
    {
        var target = SuggestionTarget.Of(document);
        var weight = SuggestionWeights.Of(document.Type);
        yield return new(document.Title, SuggestionKind.Title, TypeTexts.One(document.Type), target, SuggestionWeights.Title + weight);
        foreach (var name in document.AlsoKnownAs)
        {
            yield return new(name, SuggestionKind.Title, document.Title, target, SuggestionWeights.OtherName + weight) { IsOtherName = true };
        }
    }

    private static IEnumerable<SuggestionEntry> Codes(TaxonomySnapshot taxonomy, IReadOnlyList<DocumentSummary> live) =>
        live.SelectMany(document => document.Codes.Select(code => (Code: code, Document: document)))
            .GroupBy(pair => (pair.Code.System, Key: CodeIndex.Key(pair.Code.Code)))
            .OrderBy(group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => Code(taxonomy.Codes(group.Key.System), group.First().Code.Code, [.. group.Select(pair => pair.Document)]));

    private static SuggestionEntry Code(CodeIndex? list, string code, IReadOnlyList<DocumentSummary> documents)
    {
        var title = list?.Find(code)?.Title;
        return new(title is null ? code : $"{code} {title}", SuggestionKind.Code, list?.List.Title, SuggestionTarget.Of("/kod/" + code, documents), SuggestionWeights.Code);
    }

    private static IEnumerable<SuggestionEntry> Symptoms(TaxonomySnapshot taxonomy, IReadOnlyList<DocumentSummary> live)
    {
        var documents = live.SelectMany(document => document.Symptoms.Select(slug => (slug, document))).ToLookup(pair => pair.slug, pair => pair.document);
        foreach (var symptom in taxonomy.Symptoms.Where(symptom => documents.Contains(symptom.Slug)))
        {
            var target = SuggestionTarget.Of("/symtom/" + symptom.Slug, documents[symptom.Slug]);
            yield return new(symptom.Name, SuggestionKind.Symptom, SymptomNote, target, SuggestionWeights.Symptom);
            foreach (var word in symptom.Also)
            {
                yield return new(word, SuggestionKind.Symptom, symptom.Name, target, SuggestionWeights.OtherWord) { IsOtherName = true };
            }
        }
    }

    private static IEnumerable<SuggestionEntry> Questions(Catalogue catalogue, IReadOnlyList<CommonQuestion> questions)
    {
        foreach (var question in questions)
        {
            if (DocumentId.TryParse(question.Document) is { } id && catalogue.Find(id) is { State: DocumentState.Live } document)
            {
                yield return new(question.Text, SuggestionKind.Question, document.Title, SuggestionTarget.Of(document), SuggestionWeights.Question);
            }
        }
    }
}
