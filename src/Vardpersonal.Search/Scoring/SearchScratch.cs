namespace Vardpersonal.Search.Scoring;

/// <summary>Working memory of searches, kept per thread: a search takes what it needs and gives all of it back at the end.</summary>
internal sealed class SearchScratch
{
    [ThreadStatic]
    private static SearchScratch? ofThread;

    private readonly List<Batch> batches = [];
    private readonly List<ScoreWindow> windows = [];
    private int batchesTaken;
    private int windowsTaken;
    private byte[][] masks = [];
    private int masksTaken;
    private byte[] surfaceMarks = [];

    /// <summary>The thread's own. A search neither waits nor moves to another thread while it runs.</summary>
    public static SearchScratch Begin()
    {
        var scratch = ofThread ??= new();
        scratch.batchesTaken = scratch.windowsTaken = scratch.masksTaken = 0;
        return scratch;
    }

    public Batch Batch()
    {
        if (batchesTaken == batches.Count)
        {
            batches.Add(new());
        }

        var batch = batches[batchesTaken++];
        batch.Count = 0;
        return batch;
    }

    /// <summary>A window as new: a search that was broken off may have left something in it.</summary>
    public ScoreWindow Window()
    {
        if (windowsTaken == windows.Count)
        {
            windows.Add(new());
        }

        var window = windows[windowsTaken++];
        window.Clear();
        return window;
    }

    /// <summary>A byte for each of so many documents, all zero.</summary>
    public byte[] Mask(int size)
    {
        if (masksTaken == masks.Length)
        {
            Array.Resize(ref masks, masks.Length + 1);
            masks[^1] = [];
        }

        ref var mask = ref masks[masksTaken++];
        if (mask.Length < size)
        {
            mask = new byte[size];
        }
        else
        {
            mask.AsSpan(0, size).Clear();
        }

        return mask;
    }

    /// <summary>A byte per surface, all zero; whoever sets one must clear it.</summary>
    public byte[] SurfaceMarks(int size) => surfaceMarks.Length < size ? surfaceMarks = new byte[Math.Max(size, surfaceMarks.Length * 2)] : surfaceMarks;
}
