using Vardpersonal.Content.Files;

namespace Vardpersonal.Content.Publishing;

internal static class WithdrawalRules
{
    public static void Check(ContentFiles files, IReadOnlySet<string> documents, List<FileFault> faults)
    {
        foreach (var parsed in files.Withdrawals.Where(parsed => parsed.Withdrawal.ReplacedBy is { } id && !documents.Contains(id.Value)))
        {
            faults.Add(new(parsed.File, parsed.Fields.LineOf("replacedBy"), $"Dokumentet '{parsed.Withdrawal.ReplacedBy}' finns inte."));
        }
    }
}
