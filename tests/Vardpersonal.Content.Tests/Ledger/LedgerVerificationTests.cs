using Vardpersonal.Content.Ledger;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Ledger;

public sealed class LedgerVerificationTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly List<LedgerRow> rows = [];
    private readonly LedgerHead head;

    public LedgerVerificationTests()
    {
        head = LedgerHead.Empty;
        for (var number = 1; number <= 5; number++)
        {
            var entry = LedgerHash.Chain(head, Noon, An.Append(An.Edition(number: number), Noon));
            rows.Add(LedgerHashTests.Row(entry));
            head = new(entry.Sequence, entry.EntryHash);
        }
    }

    [Fact]
    public async Task A_chain_as_it_was_written_has_no_faults() => Assert.Empty(await FaultsAsync());

    [Fact]
    public async Task An_empty_ledger_has_no_faults()
    {
        rows.Clear();

        Assert.Empty(await FaultsAsync(LedgerHead.Empty));
    }

    [Fact]
    public async Task Changed_content_is_named()
    {
        rows[2] = rows[2] with { Content = rows[2].Content.Replace("vuxna", "barn", StringComparison.Ordinal) };

        Assert.Equal([new(3, LedgerFaultKind.ContentChanged, "katarakt")], await FaultsAsync());
    }

    [Fact]
    public async Task A_changed_field_is_named()
    {
        rows[1] = rows[1] with { EffectiveAt = Instants.Write(Noon.AddDays(-1)) };

        Assert.Equal([new(2, LedgerFaultKind.RowChanged, "katarakt")], await FaultsAsync());
    }

    [Fact]
    public async Task A_row_written_anew_with_right_hashes_breaks_the_chain_after_it()
    {
        var forged = LedgerHash.Chain(new(1, rows[0].EntryHash), Noon, An.Append(An.Edition(number: 2) with { Title = "Annat" }, Noon));
        rows[1] = LedgerHashTests.Row(forged);

        Assert.Equal([new(3, LedgerFaultKind.ChainBroken, "katarakt")], await FaultsAsync());
    }

    [Fact]
    public async Task A_missing_row_is_named()
    {
        rows.RemoveAt(2);

        Assert.Contains(new(3, LedgerFaultKind.Missing, "katarakt"), await FaultsAsync());
    }

    [Fact]
    public async Task Swapped_rows_are_named()
    {
        (rows[1], rows[2]) = (rows[2] with { Sequence = 2 }, rows[1] with { Sequence = 3 });

        var faults = await FaultsAsync();

        Assert.Contains(new(2, LedgerFaultKind.RowChanged, "katarakt"), faults);
        Assert.Contains(new(3, LedgerFaultKind.RowChanged, "katarakt"), faults);
        Assert.Contains(new(2, LedgerFaultKind.ChainBroken, "katarakt"), faults);
    }

    [Fact]
    public async Task A_removed_last_row_is_named()
    {
        rows.RemoveAt(4);

        Assert.Equal([new(5, LedgerFaultKind.HeadDiffers, "-")], await FaultsAsync());
    }

    [Fact]
    public async Task An_added_last_row_is_named()
    {
        rows.Add(LedgerHashTests.Row(LedgerHash.Chain(head, Noon, An.Append(An.Edition(number: 6), Noon))));

        Assert.Equal([new(6, LedgerFaultKind.HeadDiffers, "-")], await FaultsAsync());
    }

    [Fact]
    public async Task Every_fault_is_found_in_one_pass()
    {
        rows[0] = rows[0] with { Content = "{}" };
        rows[3] = rows[3] with { Verb = "consult" };

        Assert.Equal([LedgerFaultKind.ContentChanged, LedgerFaultKind.RowChanged], (await FaultsAsync()).Select(fault => fault.Kind));
    }

    private async Task<IReadOnlyList<LedgerFault>> FaultsAsync(LedgerHead? noted = null) =>
        await LedgerVerification.FindFaultsAsync(rows.ToAsyncEnumerable(), noted ?? head, _ => { }, CancellationToken.None).ToListAsync();
}
