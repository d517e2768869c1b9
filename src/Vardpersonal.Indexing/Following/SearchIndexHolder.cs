using Vardpersonal.Indexing.Language;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Indexing.Following;

/// <summary>An index, and how its words were read: a question's words must be read in the same way.</summary>
public sealed record ReadableIndex(SearchIndex Index, SiteAnalyzers Analyzers)
{
    /// <summary>What was committed last. A reader takes it once and asks it for all of an answer; it stays readable when the index is closed.</summary>
    public Snapshot Snapshot => Index.Current;
}

/// <summary>Holds the index that answers. Another takes its place between two questions, and the one before is closed. Thread-safe.</summary>
public sealed class SearchIndexHolder : IDisposable
{
    private ReadableIndex? current;

    /// <summary>Null until the first index is there.</summary>
    public ReadableIndex? Current => Volatile.Read(ref current);

    public void Dispose() => Replace(next: null);

    /// <summary>Answers from the index from now on, and owns it.</summary>
    internal void Replace(ReadableIndex? next) => Interlocked.Exchange(ref current, next)?.Index.Dispose();
}
