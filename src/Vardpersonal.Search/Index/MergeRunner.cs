namespace Vardpersonal.Search.Index;

/// <summary>Runs merges on a thread of its own, one at a time, as long as there is something to gain.</summary>
internal sealed class MergeRunner : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopping = new();
    private Thread? running;

    /// <summary>Why the last merge could not be written; null when it could.</summary>
    public Exception? Failure { get; private set; }

    public void Start(IndexWriter writer)
    {
        lock (gate)
        {
            if (running is not null || stopping.IsCancellationRequested || SegmentMerger.Choose(writer.Current.Segments).Count == 0)
            {
                return;
            }

            running = new(() => Run(writer)) { IsBackground = true, Name = "search-merge", Priority = ThreadPriority.BelowNormal };
            running.Start();
        }
    }

    public void Finish()
    {
        Thread? thread;
        lock (gate)
        {
            thread = running;
        }

        thread?.Join();
    }

    public void Dispose()
    {
        stopping.Cancel();
        Finish();
        stopping.Dispose();
    }

    private void Run(IndexWriter writer)
    {
        while (true)
        {
            IReadOnlyList<SegmentView> sources;
            lock (gate)
            {
                sources = stopping.IsCancellationRequested ? [] : SegmentMerger.Choose(writer.Current.Segments);
                if (sources.Count == 0)
                {
                    running = null;
                    return;
                }
            }

            if (!TryMerge(writer, sources))
            {
                return;
            }
        }
    }

    /// <summary>A merge that the disk refuses has changed nothing: the segments stay as they are until the next commit tries again.</summary>
    private bool TryMerge(IndexWriter writer, IReadOnlyList<SegmentView> sources)
    {
        try
        {
            writer.Merge(sources, stopping.Token);
            Failure = null;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            lock (gate)
            {
                (Failure, running) = (e, null);
            }

            return false;
        }
    }
}
