using Dapper;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reports;
using Vardpersonal.Data.Dialects;

namespace Vardpersonal.Data.Reports;

/// <summary>Readers' fault reports in the database.</summary>
public sealed class FaultReportTable(IDatabase database) : IFaultReports
{
    public async Task SaveAsync(FaultReport report, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await connection.ExecuteAsync(new CommandDefinition(FaultReportRow.Insert, FaultReportRow.Of(report), cancellationToken: ct));
    }

    public async Task<IReadOnlyList<FaultReport>> ListAsync(int take, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        var rows = await connection.QueryAsync<FaultReportRow>(new CommandDefinition(
            $"SELECT {FaultReportRow.Columns} FROM fault_report ORDER BY reported_at DESC, id DESC LIMIT @take", new { take }, cancellationToken: ct));
        return [.. rows.Select(row => row.ToReport())];
    }
}

/// <summary>A report exactly as stored; what a backup holds, too.</summary>
internal sealed record FaultReportRow(string Id, string ReportedAt, string Page, string? DocumentId, long? Edition, string? Region, string Kind, string Message, string? Contact)
{
    public const string Columns = """
        id AS Id, reported_at AS ReportedAt, page AS Page, document_id AS DocumentId, edition AS Edition, region AS Region, kind AS Kind, message AS Message, contact AS Contact
        """;

    public const string Insert = """
        INSERT INTO fault_report (id, reported_at, page, document_id, edition, region, kind, message, contact)
        VALUES (@Id, @ReportedAt, @Page, @DocumentId, @Edition, @Region, @Kind, @Message, @Contact)
        """;

    public static FaultReportRow Of(FaultReport report) => new(
        report.Id,
        Instants.Write(report.Reported),
        report.Page,
        report.Document?.Value,
        report.Edition,
        report.Region,
        FaultKindFacts.Of(report.Kind).Name,
        report.Message,
        report.Contact);

    /// <remarks>A kind that this version does not know is shown as <see cref="FaultKind.Other"/>; the row keeps it.</remarks>
    public FaultReport ToReport() => new(
        Id,
        Instants.Read(ReportedAt),
        Page,
        Vardpersonal.Content.Documents.DocumentId.TryParse(DocumentId),
        (int?)Edition,
        Region,
        FaultKindFacts.ByName(Kind)?.Kind ?? FaultKind.Other,
        Message,
        Contact);
}
