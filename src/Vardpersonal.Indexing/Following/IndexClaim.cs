using System.Globalization;

namespace Vardpersonal.Indexing.Following;

/// <summary>
/// One process's right to serve from an index. A second process that serves the same data gets a folder of its own beside the first's:
/// <c>search</c>, <c>search-2</c>, <c>search-3</c> …
/// </summary>
public sealed class IndexClaim : IDisposable
{
    private const int MostProcesses = 64;

    private readonly IDisposable serving;
    private readonly bool isTemporary;

    private IndexClaim(IndexHome home, IDisposable serving, bool isTemporary = false) => (Home, this.serving, this.isTemporary) = (home, serving, isTemporary);

    public IndexHome Home { get; }

    /// <exception cref="IOException">Every folder is taken.</exception>
    public static IndexClaim Take(string path)
    {
        for (var number = 1; number <= MostProcesses; number++)
        {
            var home = new IndexHome(number == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}-{number}"));
            if (home.TryLockServing() is { } serving)
            {
                return new(home, serving);
            }
        }

        throw new IOException($"No index folder can be locked: {path}");
    }

    /// <summary>A folder that is gone when the claim is given up: for a process that has no data folder.</summary>
    public static IndexClaim TakeTemporary()
    {
        var home = new IndexHome(Directory.CreateTempSubdirectory("vp-search-").FullName);
        return new(home, home.TryLockServing()!, isTemporary: true);
    }

    public void Dispose()
    {
        serving.Dispose();
        if (isTemporary && Directory.Exists(Home.Path))
        {
            Directory.Delete(Home.Path, recursive: true);
        }
    }
}
