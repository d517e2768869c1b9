using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Files;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Content.Publishing;

/// <summary>A supplement stands at a section that exists, in the edition that it was written against, in a region and unit that exist.</summary>
internal sealed class SupplementRules(TaxonomySnapshot taxonomy, ContentFiles files, CatalogueContents stored, IContentSession session, List<FileFault> faults)
{
    private readonly Dictionary<(string, int), Edition> editions = files.Editions
        .Where(parsed => parsed.Edition.Consultation is null)
        .GroupBy(parsed => (parsed.Edition.Document.Value, parsed.Edition.Number))
        .ToDictionary(group => group.Key, group => group.First().Edition);

    public async Task CheckAsync(CancellationToken ct)
    {
        var entries = (await session.SubjectsAsync(ct)).Where(entry => entry is { Subject: LedgerSubject.Document, Verb: LedgerVerb.Publish })
            .ToDictionary(entry => (entry.SubjectId, entry.Edition), entry => entry.Sequence);
        foreach (var parsed in files.Supplements)
        {
            CheckPlace(parsed);
            CheckText(parsed);
            var key = (parsed.Edition.Document.Value, parsed.Edition.WrittenAgainst);
            if (!editions.TryGetValue(key, out var against) && entries.TryGetValue(key, out var sequence))
            {
                against = LedgerContent.ReadEdition((await session.FindAsync(sequence, ct))!.Content);
            }

            CheckAnchor(parsed, against);
        }
    }

    private void CheckPlace(ParsedSupplement parsed)
    {
        var (edition, place) = (parsed.Edition, parsed.File.Split('/'));
        if (place[2] != edition.Id.Value || place[1] != edition.Region || place[3] != FormattableString.Invariant($"{edition.Number}.md"))
        {
            parsed.Fields.Fault("id", FormattableString.Invariant($"Filen ska ligga i supplements/{edition.Region}/{edition.Id}/{edition.Number}.md."));
        }

        if (!edition.Id.Value.StartsWith(edition.Region + "-", StringComparison.Ordinal))
        {
            parsed.Fields.Fault("id", $"Tilläggets id ska börja med {edition.Region}-.");
        }

        if (taxonomy.Region(edition.Region) is null)
        {
            parsed.Fields.Fault("region", $"Okänd region: '{edition.Region}'.");
        }
        else if (edition.Unit is not null && taxonomy.Unit(edition.Region, edition.Unit) is null)
        {
            parsed.Fields.Fault("unit", $"Okänd enhet: '{edition.Unit}'.");
        }
    }

    private void CheckText(ParsedSupplement parsed)
    {
        var pointers = MarkdownPointers.Of(parsed.Edition.Markdown);
        var known = stored.Documents.Select(document => document.Id.Value).Concat(files.Editions.Select(edition => edition.Edition.Document.Value)).ToHashSet();
        Add(pointers.RawHtmlLines.Select(line => (line, "Texten har HTML. Skriv Markdown.")));
        Add(pointers.Citations.Select(citation => (citation.Line, $"Hänvisningen [{citation.Number}] har ingen referens.")));
        Add(pointers.Media.Select(media => (media.Line, "Ett tillägg kan inte ha bilder eller filmer.")));
        Add(pointers.Links.Where(link => !LinkForm.IsAllowed(link.Url)).Select(link => (link.Line, $"Länken kan inte följas: '{link.Url}'.")));
        Add(pointers.Documents.Where(link => !known.Contains(link.Id)).Select(link => (link.Line, $"Länken går till dokumentet '{link.Id}', som inte finns.")));

        void Add(IEnumerable<(int Line, string Reason)> found) => faults.AddRange(found.Select(fault => new FileFault(parsed.File, parsed.BodyLine + fault.Line + 1, fault.Reason)));
    }

    private static void CheckAnchor(ParsedSupplement parsed, Edition? against)
    {
        var edition = parsed.Edition;
        if (against is null)
        {
            parsed.Fields.Fault("writtenAgainst", FormattableString.Invariant($"Utgåva {edition.WrittenAgainst} av dokumentet '{edition.Document}' finns inte."));
        }
        else if (against.Part(edition.CareLevel.Name()) is not { } part)
        {
            parsed.Fields.Fault("careLevel", $"Dokumentet '{edition.Document}' har inte vårdnivån {edition.CareLevel.Name()}.");
        }
        else if (!SectionParser.Parse(part).Anchors.Contains(edition.Section))
        {
            parsed.Fields.Fault("section", $"Dokumentet '{edition.Document}' har inget avsnitt '{edition.Section}' i utgåvan som tillägget skrevs mot.");
        }
    }
}
