using Vardpersonal.Content.Reading;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>
/// Suggests titles, other names, codes, symptoms and common questions of what is in force. Made anew when the catalogue has been replaced:
/// the first reader after that makes it while others are answered from the one before.
/// </summary>
public sealed class SiteSuggestions(ICatalogueHolder catalogue, IReadOnlyList<CommonQuestion> questions) : ISuggest
{
    /// <summary>More than can be taken in at a glance.</summary>
    private const int Most = 10;

    private readonly Lock making = new();
    private volatile SuggestionIndex? current;

    public SiteSuggestions(ICatalogueHolder catalogue)
        : this(catalogue, CommonQuestions.All)
    {
    }

    public IReadOnlyList<Suggestion> Suggest(string text, string? region, int take)
    {
        if (take <= 0 || string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var index = Index();
        return index.Suggest(text, index.Catalogue.Taxonomy.Region(region)?.Slug, Math.Min(take, Most));
    }

    private SuggestionIndex Index()
    {
        var index = current;
        if (index?.Catalogue == catalogue.Current)
        {
            return index;
        }

        if (index is null)
        {
            lock (making)
            {
                return current is { } made && made.Catalogue == catalogue.Current ? made : current = new(catalogue.Current, questions);
            }
        }

        if (!making.TryEnter())
        {
            return index;
        }

        try
        {
            return current = new(catalogue.Current, questions);
        }
        finally
        {
            making.Exit();
        }
    }
}
