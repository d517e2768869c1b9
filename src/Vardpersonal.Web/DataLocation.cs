using Vardpersonal.Data.Dialects;

namespace Vardpersonal.Web;

/// <summary>
/// Where the data is: PostgreSQL when <c>VP_POSTGRES</c> holds a connection string, else SQLite in the folder <c>VP_DATA</c> (or <c>data</c>).
/// The search index, which can always be made anew, is in <c>VP_INDEX</c>, else in the data folder.
/// </summary>
public sealed record DataLocation(string Folder, string? PostgresConnection, string IndexFolder)
{
    public string KeysFolder => Path.Combine(Folder, "keys");

    public static DataLocation FromEnvironment()
    {
        var folder = Path.GetFullPath(Set("VP_DATA") ?? "data");
        return new(folder, Set("VP_POSTGRES"), Path.GetFullPath(Set("VP_INDEX") ?? Path.Combine(folder, "search")));
    }

    public IDatabase Open()
    {
        Directory.CreateDirectory(Folder);
        return PostgresConnection is null ? new SqliteDatabase(Path.Combine(Folder, "vardpersonal.sqlite")) : PostgresDatabase.Create(PostgresConnection);
    }

    private static string? Set(string variable) => Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
