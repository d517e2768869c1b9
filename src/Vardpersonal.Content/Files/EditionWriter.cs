using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Files;

/// <summary>Writes an edition as the file that <see cref="EditionFile"/> reads back to the letter.</summary>
internal static class EditionWriter
{
    public static string Write(Edition edition, DateTimeOffset effective)
    {
        var yaml = new YamlWriter();
        WriteIdentity(yaml, edition);
        WriteLists(yaml, edition);
        TypeFieldsWriter.Write(yaml, edition);
        WriteApproval(yaml, edition, effective);
        return $"---\n{yaml}---\n\n{string.Join("\n\n", edition.Parts.Select(Text))}\n";
    }

    private static void WriteIdentity(YamlWriter yaml, Edition edition) => yaml
        .Text("type", DocumentTypeFacts.Of(edition.Type).Name)
        .Text("id", edition.Document.Value)
        .Number("edition", edition.Number)
        .Text("slug", edition.Slug)
        .Text("title", edition.Title)
        .Text("region", edition.Region)
        .Row("alsoKnownAs", edition.AlsoKnownAs)
        .Text("lead", edition.Lead)
        .Row("areas", edition.Areas)
        .Row("audiences", edition.Audiences)
        .Row("settings", edition.Settings)
        .Row("symptoms", edition.Symptoms);

    private static void WriteLists(YamlWriter yaml, Edition edition) => yaml
        .Items("codes", edition.Codes, code => $"{YamlWriter.Scalar(code.System)}: {YamlWriter.Scalar(code.Code)}")
        .Rows("keyPoints", edition.KeyPoints)
        .Items("references", edition.References, reference => YamlWriter.Map(("text", reference.Text), ("doi", reference.Doi), ("pmid", reference.Pmid), ("url", reference.Url)))
        .Items("patientLinks", edition.PatientLinks, link => YamlWriter.Map(("title", link.Title), ("url", link.Url)))
        .Items("media", edition.Media, Media)
        .Items("related", edition.Related, related => YamlWriter.Map(("document", related.Document.Value), ("kind", related.Kind)));

    private static string Media(MediaItem item) => YamlWriter.Map(
        ("id", item.Id),
        ("kind", item.Kind == MediaKind.Film ? "film" : "image"),
        ("file", item.File),
        ("title", item.Title),
        ("alt", item.Alt),
        ("caption", item.Caption),
        ("captions", item.CaptionsFile),
        ("transcript", item.Transcript));

    private static void WriteApproval(YamlWriter yaml, Edition edition, DateTimeOffset effective)
    {
        var approval = edition.Approval;
        yaml.Text("responsible", approval.Responsible).Day("decided", approval.Decided).Text("approvedBy", approval.ApprovedBy).Day("approved", approval.Approved);
        if (edition.Consultation is { } period)
        {
            yaml.Line($"consultation: {{opens: {YamlWriter.Of(period.Opens)}, until: {Ledger.Instants.Write(period.Until)}}}");
        }
        else
        {
            yaml.Instant("published", effective);
        }

        yaml.Day("revisionDue", approval.RevisionDue).Text("changeNote", approval.ChangeNote);
    }

    private static string Text(EditionPart part) => part.Name == EditionPart.Main ? part.Markdown : $"# {PartCutter.HeadingOf(part.Name)}\n\n{part.Markdown}";
}
