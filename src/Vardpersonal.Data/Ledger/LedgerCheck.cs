using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dapper;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Data.Dialects;

namespace Vardpersonal.Data.Ledger;

public enum StoreFaultKind
{
    /// <summary>A row of the ledger is not as it was written.</summary>
    Ledger,

    /// <summary>A row of a derived table is not what the ledger gives; deriving anew mends it.</summary>
    Derived,

    /// <summary>A media file's bytes are not what its hash says.</summary>
    MediaChanged,

    /// <summary>An edition shows a file that is not in the store.</summary>
    MediaMissing,
}

/// <summary>One thing in the store that is not as it should be.</summary>
/// <param name="Subject">What it is about: a subject of the ledger, <c>table/key</c>, or a file's name.</param>
/// <param name="Ledger">For <see cref="StoreFaultKind.Ledger"/>: the row and what is wrong with it.</param>
public sealed record StoreFault(StoreFaultKind Kind, string Subject, LedgerFault? Ledger = null);

/// <summary>
/// Verifies the whole store in one consistent view of it: the ledger's chain, that every derived table holds what a replay of the ledger
/// gives, and every media file's hash. Changes nothing. Derived tables are not judged by a ledger that is itself at fault.
/// </summary>
public sealed class LedgerCheck(IDatabase database)
{
    /// <param name="progress">Told the sequence of each row as it is read.</param>
    public async IAsyncEnumerable<StoreFault> FindFaultsAsync(Action<long> progress, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = await database.BeginReadAsync(connection, ct);
        var ledger = new LedgerTable(connection, transaction);
        var faulty = false;
        await foreach (var fault in LedgerVerification.FindFaultsAsync(ledger.AllAsync(ct), await ledger.HeadAsync(ct), progress, ct))
        {
            faulty = true;
            yield return new(StoreFaultKind.Ledger, fault.SubjectId, fault);
        }

        var replay = faulty ? null : await ReplayAsync(ledger, ct);
        foreach (var fault in replay is null ? [] : await DerivedFaultsAsync(connection, transaction, replay, ct))
        {
            yield return fault;
        }

        await foreach (var fault in MediaFaultsAsync(connection, transaction, replay, ct))
        {
            yield return fault;
        }
    }

    private static async Task<ProjectionReplay> ReplayAsync(LedgerTable ledger, CancellationToken ct)
    {
        var replay = new ProjectionReplay();
        await foreach (var row in ledger.AllAsync(ct))
        {
            replay.Take(row.ToEntry());
        }

        await replay.FinishAsync(async sequence => (await ledger.FindAsync(sequence, ct))!.Content);
        return replay;
    }

    private static async Task<IReadOnlyList<StoreFault>> DerivedFaultsAsync(DbConnection connection, DbTransaction transaction, ProjectionReplay replay, CancellationToken ct)
    {
        return
        [
            .. Compare("document", replay.Documents.Select(pair => (pair.Key, Json(pair.Value))), await SummariesAsync<Content.Documents.DocumentSummary>("document")),
            .. Compare("document_slug", replay.Slugs.Select(pair => (pair.Key, pair.Value)), await RowsAsync("SELECT type || '/' || region || '/' || slug, document_id FROM document_slug")),
            .. Compare("supplement", replay.Supplements.Select(pair => (pair.Key, Json(pair.Value))), await SummariesAsync<Content.Reading.SupplementSummary>("supplement")),
            .. Compare("register", replay.Registers.Select(pair => (pair.Key, FormattableString.Invariant($"{pair.Value}"))), await RowsAsync("SELECT name, CAST(sequence AS TEXT) FROM register")),
        ];

        async Task<IEnumerable<(string, string)>> RowsAsync(string sql) => await connection.QueryAsync<(string, string)>(new CommandDefinition(sql, transaction: transaction, cancellationToken: ct));

        async Task<IEnumerable<(string, string)>> SummariesAsync<T>(string table) =>
            (await RowsAsync($"SELECT id, summary FROM {table}")).Select(row => (row.Item1, Reread<T>(row.Item2)));
    }

    /// <summary>A difference either way, and rows that are on one side only.</summary>
    private static IEnumerable<StoreFault> Compare(string table, IEnumerable<(string Key, string Value)> expected, IEnumerable<(string Key, string Value)> stored)
    {
        var found = stored.ToDictionary(row => row.Key, row => row.Value);
        var differing = expected.Where(row => !found.Remove(row.Key, out var value) || value != row.Value).Select(row => row.Key).ToList();
        return differing.Concat(found.Keys).Order(StringComparer.Ordinal).Select(key => new StoreFault(StoreFaultKind.Derived, $"{table}/{key}"));
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    /// <summary>As this version of the program would have written it; what cannot be read is like nothing.</summary>
    private static string Reread<T>(string json)
    {
        try
        {
            return Json(JsonSerializer.Deserialize<T>(json));
        }
        catch (JsonException)
        {
            return string.Empty;
        }
    }

    private static async IAsyncEnumerable<StoreFault> MediaFaultsAsync(
        DbConnection connection, DbTransaction transaction, ProjectionReplay? replay, [EnumeratorCancellation] CancellationToken ct)
    {
        var files = (await connection.QueryAsync<(string Sha256, string Name)>(new CommandDefinition("SELECT sha256, name FROM media ORDER BY sha256", transaction: transaction, cancellationToken: ct))).ToList();
        foreach (var (sha256, name) in files)
        {
            var bytes = await connection.QuerySingleAsync<byte[]>(new CommandDefinition("SELECT bytes FROM media WHERE sha256 = @sha256", new { sha256 }, transaction, cancellationToken: ct));
            if (LedgerHash.OfBytes(bytes) != sha256)
            {
                yield return new(StoreFaultKind.MediaChanged, name);
            }
        }

        var stored = files.Select(file => file.Sha256).ToHashSet();
        foreach (var (_, name) in replay?.Media.Where(pair => !stored.Contains(pair.Key)) ?? [])
        {
            yield return new(StoreFaultKind.MediaMissing, name);
        }
    }
}
