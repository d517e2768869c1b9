using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary>A data folder with the example content, made once by the program itself; tests that change something copy it.</summary>
public sealed class SeededData : IAsyncLifetime, IDisposable
{
    private const string Database = "vardpersonal.sqlite";
    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public Ended Seed { get; private set; } = null!;

    /// <summary>How long the whole seed took, start of the process included.</summary>
    public TimeSpan Took { get; private set; }

    public async Task InitializeAsync()
    {
        var watch = Stopwatch.StartNew();
        Seed = await Vp.RunAsync(Path, "seed");
        Took = watch.Elapsed;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    public TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path))
        {
            File.Copy(file, copy.File(System.IO.Path.GetFileName(file)));
        }

        return copy;
    }

    /// <summary>Changes the file behind the program's back.</summary>
    public static void Execute(string data, string sql)
    {
        using var connection = Open(data);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Every row as text, one column after the other.</summary>
    public static IReadOnlyList<string> Query(string data, string sql)
    {
        using var connection = Open(data);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)));
        }

        return rows;
    }

    private static SqliteConnection Open(string data)
    {
        // Opening it as the program does chooses the same SQLite library.
        var file = new Data.Dialects.SqliteDatabase(System.IO.Path.Combine(data, Database)).File;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}

[CollectionDefinition(Name)]
public sealed class SeededCommands : ICollectionFixture<SeededData>
{
    public const string Name = "seeded commands";
}
