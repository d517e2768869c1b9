using Npgsql;
using Vardpersonal.Data.Dialects;
using Vardpersonal.TestKit;

namespace Vardpersonal.Data.Tests;

/// <summary>
/// Databases as earlier versions of the program left them, committed in Schemas/ and never changed: SQLite as a file, PostgreSQL as a dump
/// (<c>pg_dump --no-owner --inserts</c>). Each holds the small content folder of the test kit, imported.
/// </summary>
internal static class SchemaFiles
{
    public static IReadOnlyList<int> Numbers { get; } =
        [.. Directory.GetFiles(Folder, "*.sqlite").Select(file => int.Parse(Path.GetFileNameWithoutExtension(file), System.Globalization.CultureInfo.InvariantCulture)).Order()];

    private static string Folder => Repository.Path("tests", "Vardpersonal.Data.Tests", "Schemas");

    public static SqliteDatabase CopySqlite(int number, TemporaryFolder folder)
    {
        var file = folder.File("old.sqlite");
        File.Copy(Path.Combine(Folder, $"{number:D4}.sqlite"), file);
        return new(file);
    }

    public static async Task LoadPostgresAsync(int number, PostgresServer server)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(await File.ReadAllTextAsync(Path.Combine(Folder, $"{number:D4}.postgres.sql")), connection);
        await command.ExecuteNonQueryAsync();
    }
}
