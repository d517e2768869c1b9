using Vardpersonal.Search.Facets;
using Vardpersonal.Search.Highlighting;

namespace Vardpersonal.Search.Index;

/// <summary>
/// A closed set of documents with everything that searching needs of them. Immutable and shared by all readers; which of its documents
/// are still alive is said beside it (<see cref="SegmentView"/>).
/// </summary>
internal sealed class Segment
{
    private readonly Lazy<(int[] Starts, int[] Surfaces)> surfacesByTerm;

    private readonly Lazy<SentenceEnd[]> sentenceEnds;
    private readonly Lazy<bool> hasBoosts;
    private readonly Lazy<DenseTerms> denseTerms;
    private readonly Lazy<FacetPair[]> facetPairs;

    public Segment()
    {
        surfacesByTerm = new(() => SurfaceTerms!.ByTerm(Terms!.Count));
        denseTerms = new(() => new(Postings!, DocumentCount));
        facetPairs = new(() => FacetPair.Of(Facets!));
        hasBoosts = new(() => Array.Exists(Boosts!, boost => boost is not 1f));
        sentenceEnds = new(() => Highlighting.SentenceEnds.Of(Betweens!));
    }

    /// <summary>Its file's name; empty until it has one.</summary>
    public required string Name { get; init; }

    /// <summary>In ordinal order.</summary>
    public required StringTable Terms { get; init; }

    public required Postings Postings { get; init; }

    public DenseTerms DenseTerms => denseTerms.Value;

    /// <summary>The distinct words as they are written.</summary>
    public required StringTable Surfaces { get; init; }

    public required byte[] SurfaceLanguages { get; init; }

    public required SurfaceTerms SurfaceTerms { get; init; }

    /// <summary>What stands between words.</summary>
    public required StringTable Betweens { get; init; }

    public required byte[] Code { get; init; }

    /// <summary>Per document where its code begins; one more than there are documents.</summary>
    public required int[] CodeStarts { get; init; }

    /// <summary>Per field, per document, its length as a code.</summary>
    public required byte[][] Lengths { get; init; }

    /// <summary>Per field the number of words in all documents.</summary>
    public required long[] WordCounts { get; init; }

    public required FacetColumn[] Facets { get; init; }

    /// <summary>The facet columns put together. Made when first asked for.</summary>
    public FacetPair[] FacetPairs => facetPairs.Value;

    public required StringTable Keys { get; init; }

    /// <summary>Per document a number that its key decides: the order among equals, the same in any segment.</summary>
    public required uint[] Ties { get; init; }

    /// <summary>Per document its day number.</summary>
    public required int[] Days { get; init; }

    public required float[] Boosts { get; init; }

    public required byte[] Stored { get; init; }

    public required int[] StoredStarts { get; init; }

    public int DocumentCount => Keys.Count;

    /// <summary>Whether any document has a boost of its own.</summary>
    public bool HasBoosts => hasBoosts.Value;

    /// <summary>Per term (a slice of the second, from the first) the surfaces that yield it. Made when first asked for.</summary>
    public (int[] Starts, int[] Surfaces) SurfacesByTerm => surfacesByTerm.Value;

    /// <summary>Per text between words whether it ends a sentence. Made when first asked for.</summary>
    public SentenceEnd[] SentenceEnds => sentenceEnds.Value;

    public ForwardReader Read(int document) => new(Code, CodeStarts[document]);

    public int TextCount(int document)
    {
        var at = CodeStarts[document];
        return (int)Store.Numbers.Read(Code, ref at);
    }

    public ReadOnlyMemory<byte> StoredOf(int document) => Stored.AsMemory(StoredStarts[document], StoredStarts[document + 1] - StoredStarts[document]);
}
