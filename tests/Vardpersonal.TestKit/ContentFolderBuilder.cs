namespace Vardpersonal.TestKit;

/// <summary>
/// Writes a small, valid folder in the content format: one knowledge support in two editions, one supplement, one of each register.
/// A test then changes one line and sees what comes of it.
/// </summary>
public sealed class ContentFolderBuilder : IDisposable
{
    public const string Katarakt1 = "documents/knowledge-support/katarakt/1.md";
    public const string Katarakt2 = "documents/knowledge-support/katarakt/2.md";
    public const string Supplement = "supplements/skane/skane-katarakt-behandling/1.md";

    private readonly TemporaryFolder folder = new();

    public ContentFolderBuilder()
    {
        foreach (var (file, text) in ContentFolderFiles.Taxonomy)
        {
            folder.Write(file, text);
        }

        folder.Write("media/lins.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>");
        folder.Write(Katarakt1, ContentFolderFiles.Katarakt(1, "2024-02-05", "Operation på remiss."));
        folder.Write(Katarakt2, ContentFolderFiles.Katarakt(2, "2025-03-03", "Operation erbjuds när synen hindrar vardagen [1]."));
        folder.Write(Supplement, ContentFolderFiles.Supplement);
    }

    public string Path => folder.Path;

    public ContentFolderBuilder Write(string file, string text)
    {
        folder.Write(file, text);
        return this;
    }

    /// <summary>Replaces the first place where the text stands.</summary>
    public ContentFolderBuilder Replace(string file, string old, string now)
    {
        var text = File.ReadAllText(folder.File(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new ArgumentException($"{file} does not hold '{old}'.", nameof(old));
        }

        return Write(file, text[..at] + now + text[(at + old.Length)..]);
    }

    public ContentFolderBuilder Delete(string file)
    {
        File.Delete(folder.File(file));
        return this;
    }

    /// <summary>Line of the file, from 1, on which the text first stands.</summary>
    public int LineOf(string file, string text) => Array.FindIndex(File.ReadAllLines(folder.File(file)), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    public void Dispose() => folder.Dispose();
}
