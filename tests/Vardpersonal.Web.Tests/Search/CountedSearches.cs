using System.Collections.Concurrent;
using Vardpersonal.Content.Statistics;

namespace Vardpersonal.Web.Tests.Search;

/// <summary>Keeps what the page says that readers have looked for.</summary>
internal sealed class CountedSearches : ISearchStatistics
{
    public ConcurrentQueue<(string Text, string? Region, int Total)> Searches { get; } = new();

    public void RecordSearch(string text, string? region, int total) => Searches.Enqueue((text, region, total));

    public void RecordClick(string text, string? region, int position)
    {
        // The page shows places; the endpoint that counts them has its own tests.
    }
}
