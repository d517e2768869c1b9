using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Indexing.Following;
using Vardpersonal.Indexing.Tests.Records;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Following;

public sealed class IndexFollowerTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ContentFolderBuilder content = new();
    private TestStore store = null!;

    private string Home => folder.File("search");

    public async Task InitializeAsync()
    {
        store = await TestStore.SqliteAsync();
        await store.ImportAsync(content.Path);
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose()
    {
        content.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_first_round_builds_the_index_and_the_next_has_nothing_to_do()
    {
        using var node = new FollowedIndex(store, Home);

        Assert.Equal(IndexStep.Rebuilt, (await node.FollowAsync()).Step);
        Assert.Equal((true, 2, node.Catalogue.Head.Sequence), (node.Follower.Status.Ready, node.Follower.Status.Documents, node.Follower.Status.Sequence));
        Assert.Same(IndexRound.Nothing, await node.FollowAsync());
    }

    [Fact]
    public async Task A_withdrawn_document_leaves_with_its_supplements()
    {
        using var node = new FollowedIndex(store, Home);
        await node.FollowAsync();
        await PublishAsync(An.Edition("glaukom"));
        await store.AppendAsync(An.Withdrawal("katarakt", store.Clock.Now));

        Assert.Equal(IndexStep.CaughtUp, (await node.FollowAsync()).Step);
        Assert.StartsWith("document/glaukom", node.Contents(), StringComparison.Ordinal);
        await AssertAsRebuiltAsync(node);
    }

    [Fact]
    public async Task A_changed_supplement_is_changed()
    {
        using var node = new FollowedIndex(store, Home);
        await node.FollowAsync();
        store.Clock.Advance(TimeSpan.FromDays(3));
        await store.AppendAsync(An.Append(An.Supplement(number: 2) with { Unit = "exempelsjukhuset" }, store.Clock.Now));

        Assert.Equal(IndexStep.CaughtUp, (await node.FollowAsync()).Step);
        Assert.Contains("tillägg för Exempelsjukhuset, Skåne", node.Contents(), StringComparison.Ordinal);
        Assert.DoesNotContain("tillägg för Skåne", node.Contents(), StringComparison.Ordinal);
        await AssertAsRebuiltAsync(node);
    }

    [Fact]
    public async Task A_withdrawn_supplement_leaves_and_its_document_stays()
    {
        using var node = new FollowedIndex(store, Home);
        await node.FollowAsync();
        var withdrawal = An.Withdrawal("skane-katarakt-behandling", store.Clock.Now);
        await store.AppendAsync(withdrawal with { Subject = LedgerSubject.Supplement });

        await node.FollowAsync();

        Assert.Equal(1, node.Follower.Status.Documents);
        await AssertAsRebuiltAsync(node);
    }

    [Fact]
    public async Task A_document_with_a_new_slug_and_title_takes_its_supplements_along()
    {
        using var node = new FollowedIndex(store, Home);
        await node.FollowAsync();
        await PublishAsync(An.Edition(number: 3) with { Slug = "gra-starr", Title = "Grå starr" });

        Assert.Equal(IndexStep.CaughtUp, (await node.FollowAsync()).Step);
        Assert.Contains("\"/skane/kunskapsstod/gra-starr#tillagg-skane-katarakt-behandling\"", node.Contents(), StringComparison.Ordinal);
        Assert.DoesNotContain("/kunskapsstod/katarakt", node.Contents(), StringComparison.Ordinal);
        await AssertAsRebuiltAsync(node);
    }

    [Fact]
    public async Task A_new_day_makes_overdue_what_was_due_the_day_before()
    {
        var due = new DateOnly(2026, 11, 21);
        await PublishAsync(An.Edition("glaukom") with { Approval = An.Approval() with { RevisionDue = due } });
        using var node = new FollowedIndex(store, Home);
        await node.FollowAsync();
        var before = node.Contents();
        store.Clock.Now = new(2026, 11, 21, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal(IndexStep.CaughtUp, (await node.FollowAsync()).Step);
        Assert.NotEqual(before, node.Contents());
        await AssertAsRebuiltAsync(node);
    }

    [Fact]
    public async Task A_changed_register_builds_the_index_again_but_new_quick_links_do_not()
    {
        using var node = new FollowedIndex(store, Home);
        await node.FollowAsync();
        content.Replace("taxonomy/quick-links.yaml", "Remisser", "Skicka remiss");
        await store.ImportAsync(content.Path);

        Assert.Equal(IndexStep.CaughtUp, (await node.FollowAsync()).Step);

        content.Replace("taxonomy/regions.yaml", "officialName: Region Skåne", "officialName: Skånes läns landsting");
        await store.ImportAsync(content.Path);

        Assert.Equal(IndexStep.Rebuilt, (await node.FollowAsync()).Step);
        Assert.Contains("Skånes läns landsting", node.Contents(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_out_for_consultation_is_not_found()
    {
        using var node = new FollowedIndex(store, Home);
        await node.FollowAsync();
        var proposed = An.Edition("glaukom") with { Consultation = new(store.Clock.Now, new(2026, 12, 24)) };
        await store.AppendAsync(An.Append(proposed, store.Clock.Now) with { Verb = LedgerVerb.Consult });

        await node.FollowAsync();

        Assert.DoesNotContain("glaukom", node.Contents(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_cannot_be_trusted_is_taken_out_with_an_alarm()
    {
        await PublishAsync(An.Edition("glaukom"));
        using var catalogue = await store.FollowAsync();
        var row = catalogue.Current.Find(DocumentId.Parse("glaukom"))!.Sequence;
        using var node = new FollowedIndex(store, Home, new OneCorruptRow(store.Store, row));

        var alarm = Assert.Single((await node.FollowAsync()).Alarms);

        Assert.Contains($"row {row} ", alarm, StringComparison.Ordinal);
        Assert.DoesNotContain("glaukom", node.Contents(), StringComparison.Ordinal);
        Assert.Equal((2, 1), (node.Follower.Status.Documents, node.Follower.Status.Alarms));
    }

    [Fact]
    public async Task An_index_of_another_ledger_is_built_again()
    {
        using (var node = new FollowedIndex(store, Home))
        {
            await node.FollowAsync();
        }

        await using var other = await TestStore.SqliteAsync();
        await other.AppendAsync(An.Append(An.Edition("glaukom"), other.Clock.Now));
        using var after = new FollowedIndex(other, Home);

        Assert.Equal(IndexStep.Rebuilt, (await after.FollowAsync()).Step);
        Assert.StartsWith("document/glaukom", after.Contents(), StringComparison.Ordinal);
        Assert.Equal(1, after.Follower.Status.Documents);
    }

    private async Task PublishAsync(Content.Editions.Edition edition) => await store.AppendAsync(An.Append(edition, store.Clock.Now));

    /// <summary>What is followed step by step is what a node that starts from nothing has.</summary>
    private async Task AssertAsRebuiltAsync(FollowedIndex node)
    {
        using var rebuilt = new FollowedIndex(store, folder.File("rebuilt"));
        Assert.Equal(IndexStep.Rebuilt, (await rebuilt.FollowAsync()).Step);
        Assert.Equal(rebuilt.Contents(), node.Contents());
    }
}
