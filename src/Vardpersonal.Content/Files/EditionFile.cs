using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Files;

/// <summary>An edition as read from a file, with what is needed to name the line of a fault found later.</summary>
internal sealed record ParsedEdition(string File, Edition Edition, DateTimeOffset Effective, YamlFields Fields, IReadOnlyDictionary<string, int> PartLines)
{
    /// <summary>Line of the file for a line (from 0) of a part.</summary>
    public int LineOf(EditionPart part, int line) => PartLines[part.Name] + line + 1;

    /// <summary>Line of the last heading with the title; the part's first when there is none.</summary>
    public int LineOfHeading(EditionPart part, string title)
    {
        var line = Array.FindLastIndex(part.Markdown.Split('\n'), row => title.Length > 0 && row.StartsWith('#') && row.Contains(title, StringComparison.Ordinal));
        return LineOf(part, Math.Max(line, 0));
    }
}

/// <summary>Reads the file of one edition. Shape only; whether codes, areas and links exist is <see cref="EditionRules"/>'.</summary>
internal static class EditionFile
{
    public static ParsedEdition? Parse(string text, string file, IReadOnlyDictionary<string, string> mediaHashes, List<FileFault> faults)
    {
        if (FrontMatter.Parse(text, file, faults) is not { } matter)
        {
            return null;
        }

        var fields = matter.Fields;
        var typeName = fields.Required("type");
        var id = fields.Id("id");
        if (DocumentTypeFacts.ByName(typeName) is not { } facts)
        {
            fields.Fault("type", $"Okänd typ: '{typeName}'.");
            return null;
        }

        var consultation = ReadConsultation(fields);
        var (parts, lines) = PartCutter.Cut(facts.Type, matter, file, faults);
        var edition = Read(fields, facts, id, parts, mediaHashes, consultation);
        var published = consultation is null ? fields.Instant("published") : consultation.Opens;
        if (published is null)
        {
            fields.Required("published");
        }

        fields.RefuseOthers();
        return id is null || published is not { } effective ? null : new(file, edition, effective, fields, lines);
    }

    private static Edition Read(
        YamlFields fields,
        DocumentTypeFacts facts,
        DocumentId? id,
        IReadOnlyList<EditionPart> parts,
        IReadOnlyDictionary<string, string> mediaHashes,
        ConsultationPeriod? consultation) => new()
    {
        Document = id ?? default,
        Number = fields.Number("edition") ?? 0,
        Type = facts.Type,
        Slug = fields.Required("slug"),
        Title = fields.Required("title"),
        Region = facts.Region == RegionRule.Never ? null : fields.Text("region"),
        AlsoKnownAs = fields.List("alsoKnownAs"),
        Lead = fields.Required("lead"),
        Areas = fields.List("areas"),
        Audiences = fields.List("audiences"),
        Settings = fields.List("settings"),
        Symptoms = fields.List("symptoms"),
        Codes = EditionLists.Codes(fields),
        KeyPoints = facts.Type == DocumentType.KnowledgeSupport ? fields.List("keyPoints") : [],
        Parts = parts,
        References = EditionLists.References(fields),
        PatientLinks = EditionLists.Links(fields, "patientLinks"),
        Media = EditionLists.Media(fields, mediaHashes),
        Related = EditionLists.Related(fields),
        Event = facts.Type == DocumentType.Event ? TypeFields.Event(fields) : null,
        Education = facts.Type == DocumentType.Education ? TypeFields.Education(fields) : null,
        Service = facts.Type == DocumentType.Service ? TypeFields.Service(fields) : null,
        RegisterUrl = facts.Type == DocumentType.QualityRegister ? fields.Required("registerUrl") : null,
        Approval = ReadApproval(fields, facts.MustBeRevised, consultation is null),
        Consultation = consultation,
    };

    internal static Approval ReadApproval(YamlFields fields, bool mustBeRevised, bool approved)
    {
        var revisionDue = fields.Day("revisionDue");
        var approvedOn = approved ? fields.Day("approved") : null;
        if (approved && approvedOn is null)
        {
            fields.Required("approved");
        }

        if (approved && mustBeRevised && revisionDue is null)
        {
            fields.Required("revisionDue");
        }

        return new(
            fields.Required("responsible"),
            approved ? fields.Day("decided") : null,
            approved ? fields.Required("approvedBy") : null,
            approvedOn,
            revisionDue,
            fields.Required("changeNote"));
    }

    private static ConsultationPeriod? ReadConsultation(YamlFields fields)
    {
        if (fields.Map("consultation") is not { } period)
        {
            return null;
        }

        var (opens, until) = (period.Instant("opens"), period.Day("until"));
        period.RefuseOthers();
        if (opens is null || until is null)
        {
            fields.Fault("consultation", "consultation ska ha opens och until.");
            return null;
        }

        return new(opens.Value, until.Value);
    }
}
