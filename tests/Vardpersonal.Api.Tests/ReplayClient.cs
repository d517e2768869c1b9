using System.Text.Json.Nodes;
using Xunit;

namespace Vardpersonal.Api.Tests;

/// <summary>What docs/api.md tells a region to write: it follows the feed, rows without content, and holds what is in force.</summary>
/// <param name="reader">The region that it keeps in step; null for the nation.</param>
/// <param name="filtered">Whether it asks for its region's rows only, or for everyone's and chooses itself.</param>
internal sealed class ReplayClient(ApiHost host, string? reader, bool filtered, int take)
{
    private readonly Dictionary<string, (string? Region, string Fact)> documents = [];
    private readonly Dictionary<string, (string Document, string Region, string Fact)> supplements = [];
    private long position;

    public async Task FollowAsync()
    {
        JsonNode page;
        do
        {
            var region = filtered && reader is not null ? "&region=" + reader : string.Empty;
            page = await host.ReadAsync(FormattableString.Invariant($"/api/v1/changes?after={position}&take={take}{region}"));
            foreach (var change in page["changes"]!.AsArray())
            {
                Take(change!);
            }

            position = (long)page["next"]!;
        }
        while (position < (long)page["head"]!["sequence"]!);
    }

    /// <summary>One line a document: id, slug, edition and hash, then its supplements'.</summary>
    public IEnumerable<string> Held() => documents
        .Where(document => document.Value.Region is null || document.Value.Region == reader)
        .OrderBy(document => document.Key, StringComparer.Ordinal)
        .Select(document => document.Value.Fact + string.Concat(supplements
            .Where(supplement => supplement.Value.Document == document.Key && supplement.Value.Region == reader)
            .OrderBy(supplement => supplement.Key, StringComparer.Ordinal)
            .Select(supplement => supplement.Value.Fact)));

    /// <summary>The same lines of what /documents gives.</summary>
    public async Task<IReadOnlyList<string>> ListedAsync()
    {
        var listed = new List<string>();
        string? next = null;
        do
        {
            var page = await host.ReadAsync($"/api/v1/documents?take=4{(reader is null ? string.Empty : "&region=" + reader)}{(next is null ? string.Empty : "&after=" + next)}");
            foreach (var document in page["documents"]!.AsArray())
            {
                listed.Add(Fact(document!, (string)document!["slug"]!) + string.Concat((document["supplements"]?.AsArray() ?? []).Select(supplement => Fact(supplement!, (string)document["id"]!))));
            }

            next = (string?)page["next"];
        }
        while (next is not null);

        return listed;
    }

    public async Task AssertInStepAsync()
    {
        await FollowAsync();
        Assert.Equal(await ListedAsync(), Held());
    }

    private static string Fact(JsonNode node, string place) => $"[{node["id"]} {place} {node["edition"]} {node["contentHash"]}]";

    private void Take(JsonNode change)
    {
        var (verb, subject, id) = ((string)change["verb"]!, (string)change["subject"]!, (string)change["id"]!);
        if (subject == "document" && verb == "publish")
        {
            documents[id] = ((string?)change["document"]!["region"], Fact(change, (string)change["document"]!["slug"]!));
        }
        else if (subject == "supplement" && verb == "publish")
        {
            var document = (string)change["supplement"]!["document"]!;
            supplements[id] = (document, (string)change["supplement"]!["region"]!, Fact(change, document));
        }
        else if (verb == "withdraw")
        {
            _ = subject == "document" ? documents.Remove(id) : supplements.Remove(id);
        }
    }
}
