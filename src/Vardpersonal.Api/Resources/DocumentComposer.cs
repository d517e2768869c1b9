using Vardpersonal.Api.Models;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Supplements;
using Vardpersonal.Content.Text;

namespace Vardpersonal.Api.Resources;

/// <summary>Makes the answer of one document as it is read.</summary>
/// <param name="only">The only care level that is asked for; null for all.</param>
internal sealed class DocumentComposer(Catalogue catalogue, DocumentView view, CareLevel? only)
{
    private readonly string? reader = view.Region?.Slug;
    private readonly RenderContext context = new(id => catalogue.LinkTo(id, view.Region?.Slug));

    public ComposedDocument Compose(DateOnly today)
    {
        var edition = view.Edition;
        var levels = edition.CareLevels.Where(level => only is null || level == only).ToList();
        return new(Facts(view.AsOf is { } time ? SwedishTime.DayOf(time) : today))
        {
            AsOf = view.AsOf,
            ReaderRegion = reader,
            ReaderUnit = view.Unit?.Slug,
            Published = view.Published,
            LastChanged = view.Updated,
            Approval = ApprovalFacts.Of(edition.Approval),
            KeyPoints = edition.KeyPoints,
            CareLevels = [.. levels.Select(Level)],
            Text = edition.Type == DocumentType.KnowledgeSupport ? null : MainText(),
            UnplacedSupplements = [.. Unplaced().Select(Supplement)],
            OtherUnits = [.. view.OtherUnits.Where(supplement => only is null || supplement.Edition.CareLevel == only).Select(OtherUnit)],
            PatientText = edition.PatientText is { } text ? Body(text) : null,
            References = [.. edition.References.Select((reference, i) => new NumberedReference(i + 1, reference.Text, reference.Doi, reference.Pmid, reference.Url, reference.Address))],
            Media = [.. edition.Media.Select(Media)],
            Related = [.. Related()],
            PatientLinks = [.. edition.PatientLinks.Select(link => new WebLink(link.Title, link.Url))],
            Event = edition.Event is { } happening ? new(happening.Starts, happening.Ends, happening.Place, happening.Organiser, happening.SignUpUrl) : null,
            Education = edition.Education is { } education ? new(education.Provider, education.Duration, education.CourseUrl) : null,
            Service = edition.Service is { } service ? new(service.Purpose, service.Url, service.SignIn, service.RegionUrls) : null,
            RegisterUrl = edition.RegisterUrl,
            EditionsUrl = ApiAddress.OfEditions(view.Summary.Type, view.Summary.Slug, view.Summary.Region),
            Citation = Citation.Of(view, catalogue),
        };
    }

    /// <summary>What was in force at the time that is read, at the addresses that lead here today.</summary>
    private DocumentFacts Facts(DateOnly day)
    {
        var edition = view.Edition;
        var then = view.Summary with
        {
            Slug = edition.Slug,
            Region = edition.Region,
            Title = edition.Title,
            Lead = edition.Lead,
            Edition = edition.Number,
            Sequence = view.Sequence,
            ContentHash = view.ContentHash,
            FirstPublished = view.FirstPublished,
            Updated = view.Published,
            RevisionDue = edition.Approval.RevisionDue,
            Responsible = edition.Approval.Responsible,
            ChangeNote = edition.Approval.ChangeNote,
            AlsoKnownAs = edition.AlsoKnownAs,
            Areas = edition.Areas,
            Audiences = edition.Audiences,
            Settings = edition.Settings,
            Symptoms = edition.Symptoms,
            Codes = edition.Codes,
            HasPatientText = edition.PatientText is not null,
            ConsultationUntil = view.AsOf is null ? view.Summary.ConsultationUntil : null,
        };
        var today = DocumentLink.To(view.Summary, reader);
        return DocumentFacts.Of(then, reader, catalogue.Taxonomy, day) with { Url = today.Url, ApiUrl = today.ApiUrl };
    }

    private CareLevelText Level(CareLevel level)
    {
        var text = Composition.Of(view, level);
        return new(level.Name(), level == CareLevel.Primary ? "Primärvård" : "Specialiserad vård", text.Preamble, Html(text.Preamble), [.. text.Sections.Select(Section)]);
    }

    private SectionedBody MainText()
    {
        var text = Composition.OfMain(view.Edition);
        return new(text.Preamble, Html(text.Preamble), [.. text.Sections.Select(Section)]);
    }

    private ComposedSection Section(PlacedSection section) => new(
        section.Anchor,
        section.Title,
        section.Markdown,
        Html(section.Markdown),
        [.. section.Supplements.Select(Supplement)],
        [.. section.SubSections.Select(Section)]);

    /// <summary>Supplements whose section or whole care level is gone from the edition: told last, never lost.</summary>
    private IEnumerable<PublishedSupplement> Unplaced()
    {
        var anchors = view.Edition.Parts.Where(part => part.CareLevel is not null).ToDictionary(part => part.Name, part => SectionParser.Parse(part).Anchors.ToHashSet());
        return view.Supplements
            .Where(supplement => only is null || supplement.Edition.CareLevel == only)
            .Where(supplement => !anchors.TryGetValue(supplement.Edition.CareLevel.Name(), out var known) || !known.Contains(supplement.Edition.Section));
    }

    private ComposedSupplement Supplement(PublishedSupplement published)
    {
        var edition = published.Edition;
        return new(
            edition.Id.Value,
            edition.Number,
            edition.Region,
            edition.Unit,
            edition.CareLevel.Name(),
            edition.Section,
            edition.Markdown,
            Html(edition.Markdown),
            edition.Contact,
            edition.Approval.ApprovedBy,
            edition.Approval.Approved,
            published.Published,
            edition.Approval.RevisionDue,
            edition.WrittenAgainst,
            published.Drifted,
            edition.Approval.ChangeNote,
            published.Sequence,
            published.ContentHash);
    }

    private OtherUnit OtherUnit(PublishedSupplement published)
    {
        var edition = published.Edition;
        return new(edition.Unit!, catalogue.Taxonomy.Unit(edition.Region, edition.Unit)?.Name ?? edition.Unit!, edition.Id.Value, edition.CareLevel.Name(), edition.Section);
    }

    private IEnumerable<RelatedLink> Related() =>
        from related in view.Edition.Related
        let document = catalogue.Find(related.Document)
        where document is { State: DocumentState.Live }
        let link = DocumentLink.To(document, reader)
        select new RelatedLink(link.Id, link.Type, link.Title, link.Url, link.ApiUrl, related.Kind);

    private static MediaFacts Media(MediaItem item) => new(
        item.Id,
        item.Kind == MediaKind.Film ? "film" : "image",
        $"/media/{item.Sha256}/{Uri.EscapeDataString(item.File)}",
        item.Sha256,
        item.Title,
        item.Alt,
        item.Caption,
        item.CaptionsFile is { } captions ? $"/media/{item.CaptionsSha256}/{Uri.EscapeDataString(captions)}" : null,
        item.Transcript);

    private MarkdownBody Body(string markdown) => new(markdown, Html(markdown));

    private string Html(string markdown) => markdown.Length == 0 ? string.Empty : TextRenderer.RenderToString(markdown, context);
}
