using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Store;

/// <summary>
/// Postings on disk: per posting the difference to the document before, times two, plus one when the term stands there once and in the
/// body only, else followed by the frequencies. Compact on disk, flat in memory: it is read once, when the index is opened.
/// </summary>
internal static class PostingsCodec
{
    private const uint OnceInBody = 1;

    public static ReadOnlyMemory<byte> Write(Postings postings)
    {
        var buffer = new ByteBuffer(postings.Documents.Length + 1024);
        for (var term = 0; term + 1 < postings.Starts.Length; term++)
        {
            var previous = -1;
            for (var i = postings.Starts[term]; i < postings.Starts[term + 1]; i++)
            {
                var step = (uint)(postings.Documents[i] - previous) << 1;
                previous = postings.Documents[i];
                if (postings.Frequencies[i] == OnceInBody)
                {
                    buffer.WriteNumber(step | 1);
                    continue;
                }

                buffer.WriteNumber(step);
                buffer.WriteNumber(postings.Frequencies[i]);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>Per posting, how many bytes its positions take.</summary>
    public static ReadOnlyMemory<byte> WritePositionLengths(Postings postings)
    {
        var buffer = new ByteBuffer(postings.Documents.Length + 16);
        for (var i = 0; i < postings.Documents.Length; i++)
        {
            buffer.WriteNumber((uint)(postings.PositionStarts[i + 1] - postings.PositionStarts[i]));
        }

        return buffer.ToArray();
    }

    public static Postings Read(int[] starts, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> positionLengths, byte[] positions)
    {
        var documents = GC.AllocateUninitializedArray<int>(starts[^1]);
        var frequencies = GC.AllocateUninitializedArray<uint>(starts[^1]);
        var (at, i) = (0, 0);
        for (var term = 0; term + 1 < starts.Length; term++)
        {
            var document = -1;
            for (var end = starts[term + 1]; i < end; i++)
            {
                var step = Numbers.Read(bytes, ref at);
                document += (int)(step >> 1);
                documents[i] = document;
                frequencies[i] = (step & 1) != 0 ? OnceInBody : Numbers.Read(bytes, ref at);
            }
        }

        return new(starts, documents, frequencies, ReadStarts(positionLengths, starts[^1]), positions);
    }

    private static int[] ReadStarts(ReadOnlySpan<byte> lengths, int count)
    {
        var starts = GC.AllocateUninitializedArray<int>(count + 1);
        starts[0] = 0;
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + (int)Numbers.Read(lengths, ref at);
        }

        return starts;
    }
}
