using Vardpersonal.Content.Ledger;
using Vardpersonal.Data.Ledger;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

/// <summary>Whoever has the database in hand can change it; nobody can do so unseen.</summary>
public abstract class LedgerCheckContract : StoreContract
{
    protected abstract string DropTriggers { get; }

    [Fact]
    public async Task A_store_as_it_was_written_has_no_faults()
    {
        await FillAsync();

        Assert.Empty(await FaultsAsync());
    }

    [Fact]
    public async Task What_is_derived_equals_a_replay_after_every_kind_of_row()
    {
        await FillAsync();
        await Store.AppendAsync(An.Append(An.Edition("glaukom"), Day(1)));
        await Store.AppendAsync(An.Append(An.Edition("glaukom", number: 2) with { Slug = "gron-starr" }, Day(2)));
        await Store.AppendAsync(An.Append(An.Edition("forslag") with { Consultation = new(Day(1), new(2026, 12, 1)) }, Day(1)) with { Verb = LedgerVerb.Consult });
        await Store.AppendAsync(An.Append(An.Edition("astma"), Day(1)));
        await Store.AppendAsync(An.Append(An.Supplement("skane-glaukom", "glaukom"), Day(3)));
        await Store.AppendAsync(An.Withdrawal("skane-glaukom", Day(4)) with { Subject = LedgerSubject.Supplement });
        await Store.AppendAsync(An.Withdrawal("astma", Day(5), replacedBy: "glaukom"));

        Assert.Empty(await FaultsAsync());
    }

    [Theory]
    [InlineData("UPDATE ledger_entry SET content = REPLACE(content, 'vuxna', 'barn') WHERE sequence = 10", LedgerFaultKind.ContentChanged, 10)]
    [InlineData("UPDATE ledger_entry SET effective_at = '2020-01-01T00:00:00.000Z' WHERE sequence = 10", LedgerFaultKind.RowChanged, 10)]
    [InlineData("UPDATE ledger_entry SET verb = 'nonsense' WHERE sequence = 10", LedgerFaultKind.RowChanged, 10)]
    [InlineData("DELETE FROM ledger_entry WHERE sequence = 10", LedgerFaultKind.Missing, 10)]
    [InlineData("DELETE FROM ledger_entry WHERE sequence = 12", LedgerFaultKind.HeadDiffers, 12)]
    [InlineData("DELETE FROM ledger_entry WHERE sequence = 1", LedgerFaultKind.Missing, 1)]
    [InlineData("DELETE FROM ledger_entry", LedgerFaultKind.HeadDiffers, 12)]
    [InlineData("UPDATE ledger_entry SET sequence = CASE sequence WHEN 10 THEN 111 ELSE 110 END WHERE sequence IN (10, 11); UPDATE ledger_entry SET sequence = sequence - 100 WHERE sequence > 100", LedgerFaultKind.ChainBroken, 10)]
    [InlineData("UPDATE ledger_head SET sequence = 11", LedgerFaultKind.HeadDiffers, 12)]
    public async Task A_changed_ledger_is_named(string sql, LedgerFaultKind kind, long sequence)
    {
        await FillAsync();
        await RunAsync(DropTriggers);
        await RunAsync(sql);

        Assert.Contains(await FaultsAsync(), fault => fault.Kind == StoreFaultKind.Ledger && fault.Ledger?.Kind == kind && fault.Ledger.Sequence == sequence);
    }

    [Theory]
    [InlineData("DELETE FROM document", "document/katarakt")]
    [InlineData("UPDATE document SET summary = REPLACE(summary, 'Katarakt', 'Annat')", "document/katarakt")]
    [InlineData("UPDATE document SET summary = 'skräp'", "document/katarakt")]
    [InlineData("INSERT INTO document (id, summary) VALUES ('extra', '{}')", "document/extra")]
    [InlineData("DELETE FROM document_slug", "document_slug/knowledge-support//katarakt")]
    [InlineData("UPDATE document_slug SET document_id = 'annat'", "document_slug/knowledge-support//katarakt")]
    [InlineData("UPDATE supplement SET summary = REPLACE(summary, '\"Drifted\":true', '\"Drifted\":false')", "supplement/skane-katarakt-behandling")]
    [InlineData("UPDATE register SET sequence = 1 WHERE name = 'units'", "register/units")]
    public async Task A_changed_derived_row_is_named(string sql, string subject)
    {
        await FillAsync();
        await RunAsync(sql);

        Assert.Equal([new(StoreFaultKind.Derived, subject)], await FaultsAsync());
    }

    [Fact]
    public async Task Changed_and_missing_media_are_named()
    {
        await FillAsync();
        await RunAsync("UPDATE media SET sha256 = 'abc'");

        Assert.Equal([new(StoreFaultKind.MediaChanged, "lins.svg"), new(StoreFaultKind.MediaMissing, "lins.svg")], await FaultsAsync());
    }

    /// <summary>Twelve rows: nine registers, two editions and a supplement that has drifted.</summary>
    private async Task FillAsync()
    {
        using var content = new ContentFolderBuilder();
        await Store.ImportAsync(content.Path);
        Assert.Equal(12, (await Store.Store.HeadAsync(Ct)).Sequence);
    }
}

public sealed class SqliteLedgerCheckTests : LedgerCheckContract
{
    protected override string DropTriggers => "DROP TRIGGER ledger_entry_not_updated; DROP TRIGGER ledger_entry_not_deleted";

    protected override Task<TestStore> CreateAsync() => TestStore.SqliteAsync();
}

public sealed class PostgresLedgerCheckTests : LedgerCheckContract
{
    protected override string DropTriggers => "DROP TRIGGER ledger_entry_not_changed ON ledger_entry";

    protected override Task<TestStore> CreateAsync() => TestStore.PostgresAsync();
}
