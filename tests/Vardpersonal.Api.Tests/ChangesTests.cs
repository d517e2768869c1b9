using System.Text.Json.Nodes;
using Vardpersonal.Content.Ledger;
using Xunit;

namespace Vardpersonal.Api.Tests;

public sealed class ChangesTests(FullApi api) : IClassFixture<FullApi>
{
    [Fact]
    public async Task The_feed_is_the_ledger_row_by_row()
    {
        var (feed, head) = (await api.Host.ReadAsync("/api/v1/changes?take=500"), await api.Host.Store.Store.HeadAsync(CancellationToken.None));

        var changes = feed["changes"]!.AsArray();
        Assert.Equal(Enumerable.Range(1, (int)head.Sequence), changes.Select(change => (int)change!["sequence"]!));
        Assert.Equal((head.Sequence, head.EntryHash), ((long)feed["head"]!["sequence"]!, (string?)feed["head"]!["hash"]));
        Assert.Equal(head.Sequence, (long)feed["next"]!);
        Assert.Equal(head.EntryHash, (string?)changes[^1]!["hash"]);
        Assert.DoesNotContain(changes, change => change!.AsObject().ContainsKey("content"));
    }

    [Fact]
    public async Task A_client_can_verify_content_rows_and_chain_as_the_manual_says()
    {
        var rows = (await api.Host.ReadAsync("/api/v1/changes?take=500&include=content"))["changes"]!.AsArray();
        var text = (await api.Host.GetAsync("/api/v1/changes?take=500&include=content")).Text;

        var before = new string('0', 64);
        foreach (var row in rows)
        {
            string Fact(string name) => row![name]!.ToString();
            var content = RawContent(text, Fact("sequence"));
            Assert.Equal(Fact("contentHash"), LedgerHash.OfContent(content));
            Assert.Equal(before, Fact("previousHash"));
            string[] names = ["sequence", "recorded", "effective", "verb", "subject", "id", "edition", "contentHash", "previousHash"];
            Assert.Equal(Fact("hash"), LedgerHash.OfContent(string.Join('\n', names.Select(Fact).Prepend("ledger-v1"))));
            before = Fact("hash");
        }
    }

    [Fact]
    public async Task Each_kind_of_row_says_what_it_is_about()
    {
        var rows = (await api.Host.ReadAsync("/api/v1/changes?take=500"))["changes"]!.AsArray();

        var publication = Row(rows, "publish", "stroke", 1);
        Assert.Equal(("slaganfall", "knowledge-support", "/kunskapsstod/slaganfall"), ((string?)publication["document"]!["slug"], (string?)publication["document"]!["type"], (string?)publication["document"]!["url"]));
        var withdrawal = Row(rows, "withdraw", "gammal", 0);
        Assert.Equal(("replaced", "katarakt", "Åkomman gammal"), ((string?)withdrawal["withdrawal"]!["reason"], (string?)withdrawal["withdrawal"]!["replacedBy"], (string?)withdrawal["document"]!["title"]));
        var consultation = Row(rows, "consult", "forslag", 1);
        Assert.Equal("""{"opens":"2026-11-02T08:00:00.000Z","until":"2027-01-31"}""", consultation["consultation"]!.ToJsonString());
        var supplement = Row(rows, "publish", "skane-katarakt-lokalt", 1);
        Assert.Equal(("katarakt", "skane", "exempelsjukhuset", "omfattning"), ((string?)supplement["supplement"]!["document"], (string?)supplement["supplement"]!["region"], (string?)supplement["supplement"]!["unit"], (string?)supplement["supplement"]!["section"]));
        Assert.Null(supplement["document"]);
        var register = Row(rows, "publish", "regions", 1);
        Assert.Equal(("register", true, true), ((string?)register["subject"], register["document"] is null, register["supplement"] is null));
    }

    [Fact]
    public async Task A_region_hears_of_the_nation_and_of_itself_only()
    {
        var rows = (await api.Host.ReadAsync("/api/v1/changes?take=500&region=gotland"))["changes"]!.AsArray();

        var ids = rows.Select(row => (string?)row!["id"]).ToHashSet();
        Assert.Superset(new HashSet<string?> { "katarakt", "lokalnytt", "regions" }, ids);
        Assert.DoesNotContain("rutin", ids);
        Assert.DoesNotContain("skane-katarakt-lokalt", ids);
        Assert.Equal("/gotland/kunskapsstod/katarakt", (string?)Row(rows, "publish", "katarakt", 1)["document"]!["url"]);
    }

    [Fact]
    public async Task At_the_head_there_is_nothing_more_for_now()
    {
        var head = (await api.Host.Store.Store.HeadAsync(CancellationToken.None)).Sequence;

        var feed = await api.Host.ReadAsync(FormattableString.Invariant($"/api/v1/changes?after={head}"));

        Assert.Empty(feed["changes"]!.AsArray());
        Assert.Equal(head, (long)feed["next"]!);
    }

    [Fact]
    public async Task A_page_holds_one_hundred_rows_unless_another_number_is_asked_for()
    {
        var feed = await api.Host.ReadAsync("/api/v1/changes?after=2&take=3");

        Assert.Equal([3, 4, 5], feed["changes"]!.AsArray().Select(change => (int)change!["sequence"]!));
        Assert.Equal(5, (int)feed["next"]!);
    }

    [Fact]
    public async Task An_empty_ledger_is_a_feed_without_rows()
    {
        await using var empty = await ApiHost.StartAsync();

        Assert.Equal($$"""{"head":{"sequence":0,"hash":"{{LedgerHash.Genesis}}"},"next":0,"changes":[]}""", (await empty.GetAsync("/api/v1/changes")).Text);
    }

    private static JsonNode Row(JsonArray rows, string verb, string id, int edition) =>
        rows.Single(row => (string?)row!["verb"] == verb && (string?)row["id"] == id && (int)row["edition"]! == edition)!;

    /// <summary>The row's content exactly as it stands in the answer.</summary>
    private static string RawContent(string answer, string sequence)
    {
        var reader = new System.Text.Json.Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(answer));
        using var document = System.Text.Json.JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetProperty("changes").EnumerateArray().Single(row => row.GetProperty("sequence").GetRawText() == sequence).GetProperty("content").GetRawText();
    }
}
