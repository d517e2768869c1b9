using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Supplements;

namespace Vardpersonal.Content.Files;

/// <summary>Writes a supplement as the file that <see cref="SupplementFile"/> reads back to the letter.</summary>
internal static class SupplementWriter
{
    public static string Write(SupplementEdition supplement, DateTimeOffset effective)
    {
        var approval = supplement.Approval;
        var yaml = new YamlWriter()
            .Text("id", supplement.Id.Value)
            .Number("edition", supplement.Number)
            .Text("document", supplement.Document.Value)
            .Text("careLevel", supplement.CareLevel.Name())
            .Text("section", supplement.Section)
            .Text("region", supplement.Region)
            .Text("unit", supplement.Unit)
            .Number("writtenAgainst", supplement.WrittenAgainst)
            .Text("contact", supplement.Contact)
            .Text("responsible", approval.Responsible == supplement.Region ? null : approval.Responsible)
            .Day("decided", approval.Decided)
            .Text("approvedBy", approval.ApprovedBy)
            .Day("approved", approval.Approved)
            .Instant("published", effective)
            .Day("revisionDue", approval.RevisionDue)
            .Text("changeNote", approval.ChangeNote);
        return $"---\n{yaml}---\n\n{supplement.Markdown}\n";
    }
}

/// <summary>Writes <c>withdrawn.yaml</c>.</summary>
internal static class WithdrawalWriter
{
    public static string Write(Withdrawal withdrawal, DateTimeOffset effective) => new YamlWriter()
        .Text("reason", withdrawal.Reason.ToString().ToLowerInvariant())
        .Text("replacedBy", withdrawal.ReplacedBy?.Value)
        .Instant("withdrawn", effective)
        .Text("decidedBy", withdrawal.DecidedBy)
        .Text("note", withdrawal.Note)
        .ToString();
}
