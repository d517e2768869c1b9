using Vardpersonal.Data.Dialects;

namespace Vardpersonal.Web;

/// <summary>Where the data is: PostgreSQL when <c>VP_POSTGRES</c> holds a connection string, else SQLite in the folder <c>VP_DATA</c> (or <c>data</c>).</summary>
public sealed record DataLocation(string Folder, string? PostgresConnection)
{
    public static DataLocation FromEnvironment()
    {
        var folder = Environment.GetEnvironmentVariable("VP_DATA");
        var postgres = Environment.GetEnvironmentVariable("VP_POSTGRES");
        return new(Path.GetFullPath(string.IsNullOrWhiteSpace(folder) ? "data" : folder), string.IsNullOrWhiteSpace(postgres) ? null : postgres);
    }

    public IDatabase Open()
    {
        Directory.CreateDirectory(Folder);
        return PostgresConnection is null ? new SqliteDatabase(Path.Combine(Folder, "vardpersonal.sqlite")) : PostgresDatabase.Create(PostgresConnection);
    }
}
