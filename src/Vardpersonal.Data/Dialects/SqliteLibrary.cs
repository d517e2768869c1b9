using System.Reflection;
using System.Runtime.InteropServices;

namespace Vardpersonal.Data.Dialects;

/// <summary>
/// Uses the system's SQLite where there is one: it is patched by the distribution, while the bundled one (the newest that restores, 2.0.6)
/// is SQLite 3.35. Both are new enough for every statement here.
/// </summary>
internal static class SqliteLibrary
{
    private static readonly Lazy<bool> Once = new(Register);

    public static void Prepare() => _ = Once.Value;

    private static bool Register()
    {
        var provider = typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly;
        NativeLibrary.SetDllImportResolver(provider, Resolve);
        SQLitePCL.Batteries_V2.Init();
        return true;
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == "e_sqlite3" && OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libsqlite3.so.0", out var system) ? system : nint.Zero;
}
