using System.Text.Json;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Api.Models;

/// <summary>A document's editions, newest first.</summary>
/// <param name="Withdrawal">Set when nothing of the document is in force any more.</param>
/// <param name="Withdrawn">Since when.</param>
public sealed record EditionList(string Id, string Type, string Slug, string? Region, string Title, string Url, string ApiUrl, IReadOnlyList<EditionFacts> Editions, WithdrawalFacts? Withdrawal, DateTimeOffset? Withdrawn)
{
    internal static EditionList Of(EditionHistory history)
    {
        var link = DocumentLink.To(history.Document, reader: null);
        return new(
            link.Id,
            link.Type,
            history.Document.Slug,
            history.Document.Region,
            link.Title,
            link.Url,
            link.ApiUrl,
            [.. history.Editions.Select(record => EditionFacts.Of(record, link.Url))],
            history.Withdrawal is { } withdrawal ? WithdrawalFacts.Of(withdrawal) : null,
            history.Withdrawn);
    }
}

/// <summary>An edition and the time that it was in force.</summary>
/// <param name="Until">When the next edition or a withdrawal took its place; null for the one in force.</param>
/// <param name="Sequence">The ledger row that holds it.</param>
/// <param name="Url">The edition on this site.</param>
public sealed record EditionFacts(
    int Number,
    string Slug,
    string Title,
    DateTimeOffset Published,
    DateTimeOffset? Until,
    ApprovalFacts Approval,
    long Sequence,
    string ContentHash,
    string Url)
{
    internal static EditionFacts Of(EditionRecord record, string page) => new(
        record.Edition.Number,
        record.Edition.Slug,
        record.Edition.Title,
        record.Published,
        record.Until,
        ApprovalFacts.Of(record.Edition.Approval),
        record.Sequence,
        record.ContentHash,
        FormattableString.Invariant($"{page}/versioner/{record.Edition.Number}"));
}

/// <summary>Why nothing is in force.</summary>
/// <param name="Reason">replaced, merged, outdated or error.</param>
/// <param name="ReplacedBy">Id of the document to read instead.</param>
public sealed record WithdrawalFacts(string Reason, string? ReplacedBy, string DecidedBy, string Note)
{
    internal static WithdrawalFacts Of(Withdrawal withdrawal) =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(withdrawal.Reason.ToString()), withdrawal.ReplacedBy?.Value, withdrawal.DecidedBy, withdrawal.Note);
}
