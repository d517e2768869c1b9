using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Searchable;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Indexing.Records;

/// <summary>Makes records of editions. Pure: the same catalogue, text and day give the same record.</summary>
internal static class DocumentRecords
{
    /// <summary>The type of a supplement's record; it has no row among the document types.</summary>
    public const string Supplement = "supplement";

    private const string SupplementAnchor = "#tillagg-";

    public static SearchRecord Of(Catalogue catalogue, DocumentSummary document, Edition edition, DateOnly today)
    {
        var path = document.Address(reader: null);
        return new()
        {
            Key = RecordKeys.OfDocument(document.Id),
            Source = RecordTexts.SourceOf(catalogue, document.Region),
            Standing = StandingOf(document, today),
            Type = DocumentTypeFacts.Of(document.Type).Name,
            Title = edition.Title,
            Lead = ReadableText.Of(edition.Lead),
            Url = path,
            Updated = SwedishTime.DayOf(document.Updated),
            RevisionDue = document.RevisionDue,
            AlsoKnownAs = edition.AlsoKnownAs,
            Sections = RecordSections.Of(edition, path),
            Codes = edition.Codes,
            CodeTitles = [.. edition.Codes.Select(code => catalogue.Taxonomy.Codes(code.System)?.Find(code.Code)?.Title).OfType<string>().Distinct()],
            SymptomWords = [.. catalogue.Taxonomy.Symptoms.Where(symptom => edition.Symptoms.Contains(symptom.Slug)).SelectMany(symptom => symptom.Also.Prepend(symptom.Name))],
            SortedUnder = RecordTexts.SortedUnder(catalogue.Taxonomy, edition, DocumentTypeFacts.Of(document.Type).Name, document.Region),
            Areas = edition.Areas,
            Audiences = edition.Audiences,
            Settings = edition.Settings,
            CareLevels = document.CareLevels,
            Region = document.Region,
            Starts = edition.Event?.Starts,
            Ends = edition.Event?.Ends,
        };
    }

    /// <returns>Null when no page shows the supplement: its care level has left the document.</returns>
    public static SearchRecord? Of(Catalogue catalogue, DocumentSummary document, Edition edition, InForce found, DateOnly today)
    {
        var (supplement, summary) = found;
        if (edition.Part(supplement.CareLevel.Name()) is not { } part)
        {
            return null;
        }

        var section = SectionParser.Parse(part).FindTitle(supplement.Section);
        var url = RecordSections.AddressOf(document.Address(supplement.Region), supplement.CareLevel, edition.CareLevels.Count() > 1, supplement.Unit) + SupplementAnchor + supplement.Id.Value;
        var text = $"{ReadableText.Of(supplement.Markdown)}\n\n{RecordTexts.Contact(supplement.Contact)}";
        return new()
        {
            Key = RecordKeys.OfSupplement(supplement.Id),
            Source = RecordTexts.SourceOf(catalogue, supplement.Region),
            Standing = summary.RevisionDue is { } due && due < today ? Standing.Overdue : Standing.Current,
            Type = Supplement,
            Title = RecordTexts.SupplementTitle(edition.Title, section, RecordTexts.Owner(catalogue, supplement.Region, supplement.Unit)),
            Lead = string.Empty,
            Url = url,
            Updated = SwedishTime.DayOf(summary.Updated),
            RevisionDue = summary.RevisionDue,
            AlsoKnownAs = edition.AlsoKnownAs,
            Sections = [new(section ?? string.Empty, text, url)],
            SortedUnder = RecordTexts.SortedUnder(catalogue.Taxonomy, edition, Supplement, supplement.Region),
            Areas = edition.Areas,
            Audiences = edition.Audiences,
            Settings = edition.Settings,
            CareLevels = [supplement.CareLevel.Name()],
            Region = supplement.Region,
            Unit = supplement.Unit,
        };
    }

    /// <summary>A supplement's text, and what the catalogue knows of it.</summary>
    internal sealed record InForce(SupplementEdition Supplement, SupplementSummary Summary);

    /// <summary>The national programme areas' knowledge supports are what the nation has appointed for these areas.</summary>
    private static Standing StandingOf(DocumentSummary document, DateOnly today) =>
        document.IsOverdue(today) ? Standing.Overdue
        : document is { Type: DocumentType.KnowledgeSupport, Region: null, Areas.Count: > 0 } ? Standing.Appointed
        : Standing.Current;
}
