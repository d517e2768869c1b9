using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Files;

internal sealed record ParsedWithdrawal(string File, DocumentId Document, Withdrawal Withdrawal, DateTimeOffset Effective, YamlFields Fields);

/// <summary>Reads <c>withdrawn.yaml</c> of a document's or supplement's folder.</summary>
internal static class WithdrawalFile
{
    public static ParsedWithdrawal? Parse(string text, string file, DocumentId subject, List<FileFault> faults)
    {
        if (YamlFields.Parse(text, file, 0, faults) is not { } fields)
        {
            return null;
        }

        var reason = fields.Required("reason") switch
        {
            "replaced" => WithdrawalReason.Replaced,
            "merged" => WithdrawalReason.Merged,
            "outdated" => WithdrawalReason.Outdated,
            "error" => WithdrawalReason.Error,
            _ => (WithdrawalReason?)null,
        };
        var replacedBy = DocumentId.TryParse(fields.Text("replacedBy"));
        var since = fields.Instant("withdrawn");
        if (reason is null)
        {
            fields.Fault("reason", "reason ska vara replaced, merged, outdated eller error.");
        }
        else if (replacedBy is null && reason is WithdrawalReason.Replaced or WithdrawalReason.Merged)
        {
            fields.Fault("replacedBy", "replacedBy saknas: vilket dokument ska läsas i stället?");
        }

        if (since is null)
        {
            fields.Required("withdrawn");
        }

        var withdrawal = new Withdrawal(reason ?? WithdrawalReason.Error, replacedBy, fields.Required("decidedBy"), fields.Required("note"));
        fields.RefuseOthers();
        return since is { } effective ? new(file, subject, withdrawal, effective, fields) : null;
    }
}
