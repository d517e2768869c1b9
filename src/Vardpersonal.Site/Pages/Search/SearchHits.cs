using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Indexing.Asking;
using SourceStanding = Vardpersonal.Content.Searchable.Standing;

namespace Vardpersonal.Site.Pages.Search;

/// <summary>Hits as they are shown: slugs get their names, standings their words.</summary>
internal static class SearchHits
{
    private const int AreasShown = 2;
    private const int AudiencesShown = 3;
    private const int PassagesShown = 2;

    /// <summary>The place among all hits of the page's first.</summary>
    public static int First(SearchQuestion question) => ((question.Page - 1) * question.Size) + 1;

    public static IEnumerable<HitEntry> Of(SearchPageModel page) =>
        page.Answer!.Hits.Select((hit, i) => Entry(page, hit) with { Position = First(page.Question) + i });

    private static HitEntry Entry(SearchPageModel page, SearchHit hit)
    {
        var isForeign = hit.Language != "sv";
        return new(new MarkedText(hit.Title, hit.TitleMarks), hit.Url, hit.Source.Name)
        {
            Kind = SearchTexts.Kind(hit.Type),
            Standings = [.. Standings(page, hit)],
            Facts = [.. Facts(page, hit)],
            Excerpts = [.. hit.Passages.Take(PassagesShown).Select(Excerpt)],
            Leaf = hit.Starts is { } starts ? new(SwedishTime.DayOf(starts)) { HasYear = true } : null,
            When = hit.Starts is null ? null : When(hit.Starts.Value, hit.Ends),
            Language = isForeign ? hit.Language : null,
            Mark = Uri.IsWellFormedUriString(hit.Url, UriKind.Absolute) ? LinkMark.External : LinkMark.None,
        };
    }

    private static HitExcerpt Excerpt(HitPassage passage) => new(new MarkedText(passage.Text, passage.Marks), passage.Heading, passage.Url)
    {
        IsCutBefore = !passage.BeginsSentence,
        IsCutAfter = !passage.EndsSentence,
    };

    private static IEnumerable<StatusTag> Standings(SearchPageModel page, SearchHit hit)
    {
        if (hit.Standing == SourceStanding.Appointed)
        {
            yield return new(Standing.Approved, "Ansvarig källa");
        }

        if (hit.Standing == SourceStanding.Superseded)
        {
            yield return new(Standing.Superseded);
        }

        if (hit.RevisionDue is { } due && due < page.Today)
        {
            yield return new(Standing.Overdue, $"Översyn försenad sedan {SwedishTime.Words(due)}");
        }
        else if (hit.Standing == SourceStanding.Overdue)
        {
            yield return new(Standing.Overdue);
        }
    }

    private static IEnumerable<Fact> Facts(SearchPageModel page, SearchHit hit) =>
    [
        Fact.On("Uppdaterad", hit.Updated),
        .. hit.Areas.Take(AreasShown).Select(area => new Fact(string.Empty, page.Taxonomy.AreaName(area))),
        .. Audiences(page, hit),
        .. Levels(hit),
        .. Owner(page, hit),
        .. hit.Language == "sv" ? Array.Empty<Fact>() : [new Fact(string.Empty, hit.Language == "en" ? "På engelska" : $"Språk: {hit.Language}")],
    ];

    private static IEnumerable<Fact> Audiences(SearchPageModel page, SearchHit hit)
    {
        if (hit.Audiences.Count > 0)
        {
            var names = hit.Audiences.Take(AudiencesShown).Select(page.Taxonomy.AudienceName).Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
            yield return new("För", string.Join(", ", names) + (hit.Audiences.Count > AudiencesShown ? " m.fl." : string.Empty));
        }
    }

    /// <summary>Not the level's bare name: one of the areas is called the same.</summary>
    private static IEnumerable<Fact> Levels(SearchHit hit) => hit.CareLevels switch
    {
        [] => [],
        [var only] when CareLevels.ByName(only) is { } level => [new Fact(string.Empty, $"Bara {Texts.Level(level).ToLowerInvariant()}")],
        _ => [new Fact(string.Empty, "Båda vårdnivåerna")],
    };

    /// <summary>The region and unit whose own it is, where the source has not said it.</summary>
    private static IEnumerable<Fact> Owner(SearchPageModel page, SearchHit hit)
    {
        if (hit.Region is { } slug && slug != hit.Source.Id && page.Taxonomy.Region(slug) is { } region)
        {
            yield return new("Region", region.Name);
        }

        if (hit is { Region: { } owner, Unit: { } unit })
        {
            yield return new("Enhet", page.Taxonomy.Unit(owner, unit)?.Name ?? unit);
        }
    }

    private static string When(DateTimeOffset starts, DateTimeOffset? ends)
    {
        var (first, last) = (SwedishTime.DayOf(starts), SwedishTime.DayOf(ends ?? starts));
        return last != first ? $"{SwedishTime.Words(first)}–{SwedishTime.Words(last)}"
            : ends is { } end && end != starts ? $"{SwedishTime.WordsWithTime(starts)}–{SwedishTime.TimeOfDay(end)}"
            : SwedishTime.WordsWithTime(starts);
    }
}
