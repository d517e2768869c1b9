using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vardpersonal.Api.Answers;
using Vardpersonal.Api.Description;
using Vardpersonal.Api.Models;
using Vardpersonal.Api.Parameters;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Api.Resources;

/// <summary><c>/changes</c>: the ledger, by which a client keeps its own copy in step.</summary>
internal static class ChangesResource
{
    public static void Map(IEndpointRouteBuilder api) => api.MapResource("/changes", ReadAsync).Describe(
        "ListChanges",
        "Every publication, withdrawal and consultation, in order",
        "Replayed from 0 it gives exactly what /documents gives, for the nation and for every region. Go on from `next`; there is no more for now when it equals the head's sequence.");

    /// <remarks>The head is the store's, not the catalogue's: behind a proxy the next request may meet a node that is a moment behind.</remarks>
    private static async Task<Results<Ok<ChangeList>, JsonHttpResult<Problem>>> ReadAsync([AsParameters] ChangesQuery query, HttpContext http, ApiReading reading, CancellationToken ct)
    {
        var head = await reading.Ledger.HeadAsync(ct);
        var check = QueryCheck.Of<ChangesQuery>(http, reading.Catalogue.Taxonomy);
        var (after, take) = (check.AfterSequence(query.After), check.Take(query.Take));
        var (region, withContent) = (check.Region(query.Region), check.IncludesContent(query.Include));
        check.NotBeyond(after, head.Sequence);
        if (check.Refusal is { } refusal)
        {
            return refusal;
        }

        var rows = await reading.Ledger.ReadAsync(after, (int)Math.Min(take, head.Sequence - after), ct);
        await SetLastModifiedAsync(http, reading, head, ct);
        return TypedResults.Ok(new ChangeList(
            LedgerPosition.Of(head),
            rows.Count == 0 ? after : rows[^1].Sequence,
            await new ChangeReader(reading.Ledger, region, withContent).ReadAsync(rows, ct)));
    }

    /// <summary>
    /// When the ledger last grew, once that second is over: a row appended later in the same second would else bear the same date, and a client
    /// that asks by date would never be told of it.
    /// </summary>
    private static async Task SetLastModifiedAsync(HttpContext http, ApiReading reading, LedgerHead head, CancellationToken ct)
    {
        if (await reading.Ledger.FindAsync(head.Sequence, ct) is { } last && last.Recorded.AddSeconds(1) < reading.Clock.GetUtcNow())
        {
            http.Response.GetTypedHeaders().LastModified = last.Recorded;
        }
    }
}
