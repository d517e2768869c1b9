using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Data.Dialects;

namespace Vardpersonal.Data.Migrations;

/// <summary>One numbered script of one database.</summary>
public sealed record Migration(int Number, string Name, string Sql);

/// <summary>Brings a database of any earlier schema up to this one, each step in its own transaction. Safe to run from many nodes at once.</summary>
public sealed class Migrator(IDatabase database, TimeProvider clock)
{
    private const string Journal = "schema_migration";

    public static IReadOnlyList<Migration> For(string databaseName)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{assembly.GetName().Name}.Migrations.{databaseName}.";
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

        Migration Read(string resource)
        {
            var name = resource[prefix.Length..^".sql".Length];
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return new(int.Parse(name.Split('_')[0], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }

    /// <returns>How many steps were taken.</returns>
    /// <exception cref="InvalidOperationException">The database is of a later version than this program.</exception>
    public async Task<int> UpgradeAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        var steps = For(database.Name);
        var taken = 0;
        while (await StepAsync(connection, steps, ct))
        {
            taken++;
        }

        return taken;
    }

    /// <summary>The number of the last step taken; 0 for an empty database.</summary>
    public async Task<int> VersionAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return await database.HasTableAsync(connection, Journal, ct) ? await VersionAsync(connection, transaction: null, ct) : 0;
    }

    private static Task<int> VersionAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct) =>
        connection.ExecuteScalarAsync<int>(new CommandDefinition("SELECT COALESCE(MAX(number), 0) FROM schema_migration", transaction: transaction, cancellationToken: ct));

    private async Task<bool> StepAsync(DbConnection connection, IReadOnlyList<Migration> steps, CancellationToken ct)
    {
        await using var transaction = await database.BeginWriteAsync(connection, ct);
        await RunAsync("CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)", null);
        var version = await VersionAsync(connection, transaction, ct);
        if (version > steps[^1].Number)
        {
            throw new InvalidOperationException($"The database has schema {version}; this program knows {steps[^1].Number}.");
        }

        if (steps.FirstOrDefault(step => step.Number > version) is not { } next)
        {
            await transaction.CommitAsync(ct);
            return false;
        }

        await RunAsync(next.Sql, null);
        await RunAsync("INSERT INTO schema_migration (number, name, applied_at) VALUES (@Number, @Name, @At)", new { next.Number, next.Name, At = Instants.Write(clock.GetUtcNow()) });
        await transaction.CommitAsync(ct);
        return true;

        Task RunAsync(string sql, object? parameters) => connection.ExecuteAsync(new CommandDefinition(sql, parameters, transaction, cancellationToken: ct));
    }
}
