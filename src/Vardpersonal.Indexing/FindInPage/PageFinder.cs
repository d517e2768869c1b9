using Vardpersonal.Content.Text;
using Vardpersonal.Search.Highlighting;

namespace Vardpersonal.Indexing.FindInPage;

/// <summary>A piece of a page that can be found: a section, a sub-section or a supplement.</summary>
/// <param name="Anchor">Where to go.</param>
public sealed record FindablePiece(string Anchor, string Heading, string Markdown);

/// <summary>A place where the reader's words stand.</summary>
/// <param name="InHeading">The heading itself holds them; such places come first.</param>
/// <param name="Count">Words marked in the piece.</param>
public sealed record FoundPlace(string Anchor, string Heading, bool InHeading, int Count, string Excerpt);

/// <summary>What a search within one page found.</summary>
/// <param name="Total">Words marked in all.</param>
public sealed record FoundInPage(string Query, int Total, IReadOnlyList<FoundPlace> Places);

/// <summary>Search within a page's own text: headings first, then in reading order.</summary>
public sealed class PageFinder(string query)
{
    private const int ExcerptLead = 60;
    private const int ExcerptLength = 160;
    private readonly WordMatcher matcher = new(query);

    /// <summary>Marks the words in a run of text.</summary>
    public IReadOnlyList<Range> FindHits(string text) => matcher.Find(text);

    public FoundInPage Find(IEnumerable<FindablePiece> pieces)
    {
        var places = pieces.Select(Look).OfType<FoundPlace>().ToList();
        return new(query, places.Sum(place => place.Count), [.. places.Where(place => place.InHeading), .. places.Where(place => !place.InHeading)]);
    }

    private FoundPlace? Look(FindablePiece piece)
    {
        var text = PlainText.Of(piece.Markdown);
        var (inText, inHeading) = (matcher.Find(text), matcher.Find(piece.Heading));
        return inText.Count + inHeading.Count == 0
            ? null
            : new(piece.Anchor, piece.Heading, matcher.FindsAll(piece.Heading), inText.Count + inHeading.Count, Excerpt(text, inText));
    }

    private static string Excerpt(string text, IReadOnlyList<Range> hits)
    {
        if (hits.Count == 0)
        {
            return string.Empty;
        }

        var from = WordStart(text, Math.Max(0, hits[0].Start.Value - ExcerptLead));
        var to = Math.Max(hits[0].End.Value, WordStart(text, Math.Min(text.Length, from + ExcerptLength)));
        return $"{(from > 0 ? "… " : string.Empty)}{text[from..to].Replace('\n', ' ').Trim()}{(to < text.Length ? " …" : string.Empty)}";
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
