using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

/// <summary>What a reader in a region sees of a page, now and at any time before.</summary>
public abstract class ReadingContract : StoreContract
{
    [Fact]
    public async Task A_page_is_read_as_it_was_at_any_time()
    {
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await Store.AppendAsync(An.Append(Edition(2, "Två."), Day(4)));

        Assert.Equal(1, (await ViewAsync(Day(3))).Edition.Number);
        Assert.Equal(2, (await ViewAsync(Day(4))).Edition.Number);
        Assert.Equal(1, (await ViewAsync(Day(4).AddMilliseconds(-1))).Edition.Number);
        Assert.Equal(2, (await ViewAsync(null)).Edition.Number);
        Assert.Equal(new Refusal.NotYetPublished("Katarakt", Day(2)), await RefusalAsync(Day(1)));
    }

    [Fact]
    public async Task A_region_sees_its_supplements_of_that_time_and_no_one_elses()
    {
        await WithRegionsAsync();
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await Store.AppendAsync(An.Append(An.Supplement(), Day(3)));
        await Store.AppendAsync(An.Append(An.Supplement(number: 2) with { Markdown = "Ny väg." }, Day(5)));
        await Store.AppendAsync(An.Append(An.Supplement("gotland-katarakt-behandling") with { Region = "gotland" }, Day(3)));

        Assert.Empty((await ViewAsync(Day(2), "skane")).Supplements);
        Assert.Equal("Remissen går till ögonkliniken.", Assert.Single((await ViewAsync(Day(4), "skane")).Supplements).Edition.Markdown);
        Assert.Equal("Ny väg.", Assert.Single((await ViewAsync(null, "skane")).Supplements).Edition.Markdown);
        Assert.Empty((await ViewAsync(null)).Supplements);
    }

    [Fact]
    public async Task A_unit_sees_its_own_local_supplement_and_the_others_beside()
    {
        await WithRegionsAsync();
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await Store.AppendAsync(An.Append(An.Supplement() with { Unit = "exempelsjukhuset" }, Day(3)));

        var outside = await ViewAsync(null, "skane");
        var inside = await ViewAsync(null, "skane", "exempelsjukhuset");

        Assert.Equal((0, 1), (outside.Supplements.Count, outside.OtherUnits.Count));
        Assert.Equal((1, 0), (inside.Supplements.Count, inside.OtherUnits.Count));
    }

    [Fact]
    public async Task A_supplement_drifts_when_its_section_changes_and_not_before()
    {
        await WithRegionsAsync();
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await Store.AppendAsync(An.Append(An.Supplement(), Day(3)));
        await Store.AppendAsync(An.Append(Edition(2, "Ett.") with { Title = "Ny titel" }, Day(4)));
        Assert.False(Assert.Single((await ViewAsync(null, "skane")).Supplements).Drifted);

        await Store.AppendAsync(An.Append(Edition(3, "Två."), Day(6)));

        Assert.True(Assert.Single((await ViewAsync(null, "skane")).Supplements).Drifted);
        Assert.False(Assert.Single((await ViewAsync(Day(5), "skane")).Supplements).Drifted);
        Assert.True(Assert.Single((await ViewAsync(Day(6), "skane")).Supplements).Drifted);
        Assert.Single((await Store.Store.LoadAsync(Ct)).Supplements, supplement => supplement.Drifted);

        await Store.AppendAsync(An.Append(An.Supplement(number: 2) with { WrittenAgainst = 3 }, Day(7)));
        Assert.False(Assert.Single((await ViewAsync(null, "skane")).Supplements).Drifted);
    }

    [Fact]
    public async Task A_withdrawn_page_is_gone_and_can_still_be_read_as_it_was()
    {
        await Store.AppendAsync(An.Append(An.Edition("glaukom"), Day(1)));
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await Store.AppendAsync(An.Withdrawal("katarakt", Day(5), replacedBy: "glaukom"));

        var gone = Assert.IsType<Refusal.Gone>(await RefusalAsync(null));

        Assert.Equal((1, Day(5), "glaukom"), (gone.LastEdition.Number, gone.Since, gone.Replacement?.Id.Value));
        Assert.IsType<Refusal.Gone>(await RefusalAsync(Day(5)));
        Assert.Equal(1, (await ViewAsync(Day(4))).Edition.Number);
    }

    [Fact]
    public async Task A_page_that_comes_back_after_a_withdrawal_is_read_again()
    {
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await Store.AppendAsync(An.Withdrawal("katarakt", Day(3)));
        await Store.AppendAsync(An.Append(Edition(2, "Två."), Day(5)));

        Assert.Equal(2, (await ViewAsync(null)).Edition.Number);
        Assert.IsType<Refusal.Gone>(await RefusalAsync(Day(4)));
        Assert.Empty(await FaultsAsync());
    }

    [Fact]
    public async Task A_renamed_page_has_moved_and_its_old_address_still_reads_its_history()
    {
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await Store.AppendAsync(An.Append(Edition(2, "Ett.") with { Slug = "gra-starr" }, Day(4)));

        Assert.Equal(new Refusal.Moved(DocumentType.KnowledgeSupport, null, "gra-starr"), await RefusalAsync(null));
        Assert.Equal(1, (await ViewAsync(Day(3))).Edition.Number);
    }

    [Fact]
    public async Task A_consultation_changes_nothing_that_is_in_force()
    {
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        var proposed = Edition(2, "Förslag.") with { Consultation = new(Day(3), new(2026, 12, 24)) };
        await Store.AppendAsync(An.Append(proposed, Day(3)) with { Verb = LedgerVerb.Consult });

        var document = Assert.Single((await Store.Store.LoadAsync(Ct)).Documents);

        Assert.Equal(1, (await ViewAsync(null)).Edition.Number);
        Assert.Equal(1, (await ViewAsync(Day(4))).Edition.Number);
        Assert.True(document.IsOutForConsultation(new(2026, 12, 24)));
        Assert.False(document.IsOutForConsultation(new(2026, 12, 25)));
    }

    [Fact]
    public async Task A_tampered_row_is_never_shown()
    {
        await Store.AppendAsync(An.Append(Edition(1, "Ett."), Day(2)));
        await RunAsync(DropTriggers);
        await RunAsync("UPDATE ledger_entry SET content = REPLACE(content, 'Ett.', 'Ond.')");

        await Assert.ThrowsAsync<CorruptLedgerException>(() => ViewAsync(null));
    }

    protected abstract string DropTriggers { get; }

    private static Edition Edition(int number, string treatment) => An.Edition(number: number) with
    {
        Parts = [new(CareLevels.Primary, $"## Omfattning av kunskapsstödet\n\nGäller vuxna.\n\n## Behandling\n\n{treatment}")],
    };

    private async Task WithRegionsAsync()
    {
        using var content = new ContentFolderBuilder();
        content.Delete(ContentFolderBuilder.Katarakt1).Delete(ContentFolderBuilder.Katarakt2).Delete(ContentFolderBuilder.Supplement);
        await Store.ImportAsync(content.Path);
    }

    private async Task<Outcome<DocumentView>> ReadAsync(DateTimeOffset? time, string? region, string? unit)
    {
        using var follower = await Store.FollowAsync();
        return await new ReadDocument(follower, Store.Store).HandleAsync(new(DocumentType.KnowledgeSupport, "katarakt", region, unit, time), Ct);
    }

    private async Task<DocumentView> ViewAsync(DateTimeOffset? time, string? region = null, string? unit = null) =>
        (await ReadAsync(time, region, unit)).Match(view => view, why => throw new InvalidOperationException(why.ToString()));

    private async Task<Refusal> RefusalAsync(DateTimeOffset? time) => (await ReadAsync(time, null, null)).Match(_ => throw new InvalidOperationException("It was read."), why => why);
}

public sealed class SqliteReadingTests : ReadingContract
{
    protected override string DropTriggers => "DROP TRIGGER ledger_entry_not_updated; DROP TRIGGER ledger_entry_not_deleted";

    protected override Task<TestStore> CreateAsync() => TestStore.SqliteAsync();
}

public sealed class PostgresReadingTests : ReadingContract
{
    protected override string DropTriggers => "DROP TRIGGER ledger_entry_not_changed ON ledger_entry";

    protected override Task<TestStore> CreateAsync() => TestStore.PostgresAsync();
}
