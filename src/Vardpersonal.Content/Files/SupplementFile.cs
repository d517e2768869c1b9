using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Supplements;

namespace Vardpersonal.Content.Files;

internal sealed record ParsedSupplement(string File, SupplementEdition Edition, DateTimeOffset Effective, YamlFields Fields, int BodyLine);

/// <summary>Reads the file of one edition of a supplement.</summary>
internal static class SupplementFile
{
    public static ParsedSupplement? Parse(string text, string file, List<FileFault> faults)
    {
        if (FrontMatter.Parse(text, file, faults) is not { } matter)
        {
            return null;
        }

        var fields = matter.Fields;
        var (id, document, level) = (fields.Id("id"), fields.Id("document"), ReadCareLevel(fields));
        var edition = new SupplementEdition
        {
            Id = id ?? default,
            Number = fields.Number("edition") ?? 0,
            Document = document ?? default,
            CareLevel = level ?? CareLevel.Primary,
            Section = fields.Required("section"),
            Region = fields.Required("region"),
            Unit = fields.Text("unit"),
            WrittenAgainst = fields.Number("writtenAgainst") ?? 0,
            Markdown = matter.Body.Trim('\n'),
            Contact = fields.Required("contact"),
            Approval = ReadApproval(fields),
        };
        if (edition.Markdown.Trim().Length == 0)
        {
            faults.Add(new(file, matter.BodyLine + 1, "Tillägget saknar text."));
        }

        var blank = matter.Body.Length - matter.Body.TrimStart('\n').Length;
        fields.Required("writtenAgainst");
        fields.Required("published");
        var published = fields.Instant("published");
        fields.RefuseOthers();
        return id is null || document is null || level is null || published is not { } effective ? null : new(file, edition, effective, fields, matter.BodyLine + blank);
    }

    private static CareLevel? ReadCareLevel(YamlFields fields)
    {
        var name = fields.Required("careLevel");
        var level = CareLevels.ByName(name);
        if (level is null && name.Length > 0)
        {
            fields.Fault("careLevel", $"Okänd vårdnivå: '{name}'.");
        }

        return level;
    }

    /// <summary>The region answers for its supplement; a file need not repeat it.</summary>
    private static Editions.Approval ReadApproval(YamlFields fields)
    {
        var responsible = fields.Text("responsible");
        var (approved, revisionDue) = (fields.Day("approved"), fields.Day("revisionDue"));
        if (approved is null)
        {
            fields.Required("approved");
        }

        if (revisionDue is null)
        {
            fields.Required("revisionDue");
        }

        return new(responsible ?? fields.Text("region") ?? string.Empty, fields.Day("decided"), fields.Required("approvedBy"), approved, revisionDue, fields.Required("changeNote"));
    }
}
