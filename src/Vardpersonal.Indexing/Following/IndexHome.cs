using System.Globalization;
using System.Text;

namespace Vardpersonal.Indexing.Following;

/// <summary>
/// Where a node's index lies: numbered folders, of which the file <c>current</c> names the one that answers. A new one is built beside it and takes its place
/// when it is whole. Two locks, held by open files, keep processes apart: who serves writes to the one that answers; who builds makes a new one.
/// </summary>
public sealed class IndexHome
{
    private const string PointerFile = "current";
    private const string ServingLock = "serving.lock";
    private const string BuildingLock = "building.lock";

    public IndexHome(string path)
    {
        Path = Directory.CreateDirectory(path).FullName;
    }

    public string Path { get; }

    /// <summary>The number of the index that answers; null when there is none.</summary>
    public int? Current
    {
        get
        {
            try
            {
                return int.TryParse(File.ReadAllText(Inside(PointerFile)).AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && Directory.Exists(Numbered(number)) ? number : null;
            }
            catch (FileNotFoundException)
            {
                return null;
            }
        }
    }

    public string Numbered(int number) => Inside(number.ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>A number that no index here has had.</summary>
    public int NextNumber() => Numbers().Append(Current ?? 0).Max() + 1;

    /// <summary>From now on this index answers. The name changes at once or not at all, also when the power goes.</summary>
    public void PointTo(int number)
    {
        var written = Inside(PointerFile + ".new");
        using (var stream = new FileStream(written, FileMode.Create, FileAccess.Write))
        {
            stream.Write(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
            stream.Flush(flushToDisk: true);
        }

        File.Move(written, Inside(PointerFile), overwrite: true);
    }

    /// <summary>Removes every index but the one that answers: earlier ones, and what a killed build left.</summary>
    private void RemoveOthers()
    {
        foreach (var number in Numbers().Where(number => number != Current).ToList())
        {
            Remove(number);
        }
    }

    /// <summary>The same, unless another process is building one.</summary>
    public void RemoveOthersUnlessBuilding()
    {
        using var building = TryLockBuilding();
        if (building is not null)
        {
            RemoveOthers();
        }
    }

    public void Remove(int number)
    {
        if (Directory.Exists(Numbered(number)))
        {
            Directory.Delete(Numbered(number), recursive: true);
        }
    }

    /// <returns>Held until disposed, or until the process is gone; null when another holds it.</returns>
    public IDisposable? TryLockServing() => TryLock(ServingLock);

    /// <inheritdoc cref="TryLockServing"/>
    public IDisposable? TryLockBuilding() => TryLock(BuildingLock);

    private FileStream? TryLock(string name)
    {
        try
        {
            return new(Inside(name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private IEnumerable<int> Numbers()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path))
        {
            if (int.TryParse(System.IO.Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                yield return number;
            }
        }
    }

    private string Inside(string name) => System.IO.Path.Combine(Path, name);
}
