using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary>What <c>ledger verify</c> says when someone has been at the file itself.</summary>
[Collection(SeededCommands.Name)]
public sealed class ChangedLedgerTests(SeededData seeded)
{
    private const string NoTriggers = "DROP TRIGGER ledger_entry_not_updated; DROP TRIGGER ledger_entry_not_deleted; DROP TRIGGER ledger_entry_not_replaced;";
    private const int Row = 52;

    [Theory]
    [InlineData("UPDATE ledger_entry SET content = replace(content, 'a', 'e') WHERE sequence = 52", "innehållet har ändrats.")]
    [InlineData("UPDATE ledger_entry SET effective_at = '2020-01-01T00:00:00.000Z' WHERE sequence = 52", "raden har ändrats.")]
    [InlineData("UPDATE ledger_entry SET verb = 'withdraw' WHERE sequence = 52", "raden har ändrats.")]
    [InlineData("UPDATE ledger_entry SET subject_id = 'astma' WHERE sequence = 52", "raden har ändrats.")]
    [InlineData("DELETE FROM ledger_entry WHERE sequence = 52", "en eller flera rader saknas från och med här.")]
    public async Task A_changed_or_removed_row_is_named(string sql, string reason)
    {
        var ended = await VerifyAfterAsync(sql);

        Assert.Equal(1, ended.Status);
        Assert.Contains(ended.Errors.Split('\n'), line => line.StartsWith($"Rad {Row} (", StringComparison.Ordinal) && line.EndsWith(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_in_another_order_are_named()
    {
        var ended = await VerifyAfterAsync("""
            UPDATE ledger_entry SET sequence = -1 WHERE sequence = 52;
            UPDATE ledger_entry SET sequence = 52 WHERE sequence = 53;
            UPDATE ledger_entry SET sequence = 53 WHERE sequence = -1;
            """);

        Assert.Equal(1, ended.Status);
        Assert.Contains("Rad 52 (", ended.Errors, StringComparison.Ordinal);
        Assert.Contains("Rad 53 (", ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_last_row_is_found()
    {
        var ended = await VerifyAfterAsync("DELETE FROM ledger_entry WHERE sequence = (SELECT MAX(sequence) FROM ledger_entry)");

        Assert.Equal(1, ended.Status);
        Assert.Contains("sista raden är inte den som liggaren senast skrev.", ended.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM supplement WHERE id = 'vastra-gotaland-katarakt-utredning'", "vastra-gotaland-katarakt-utredning")]
    [InlineData("UPDATE document SET summary = replace(summary, 'Katarakt', 'Kataract') WHERE id = 'katarakt'", "katarakt")]
    [InlineData("UPDATE media SET bytes = x'00' WHERE name = 'ogats-lins.svg'", "ogats-lins.svg")]
    [InlineData("DELETE FROM media WHERE name = 'ogats-lins.svg'", "ogats-lins.svg")]
    public async Task What_is_derived_or_referred_to_is_checked_too(string sql, string named)
    {
        var ended = await VerifyAfterAsync(sql);

        Assert.Equal(1, ended.Status);
        Assert.Contains(named, ended.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_dropping_its_triggers_the_ledger_cannot_be_changed()
    {
        using var data = seeded.Copy();

        Assert.ThrowsAny<Exception>(() => SeededData.Execute(data.Path, "UPDATE ledger_entry SET content = '{}' WHERE sequence = 1"));
        Assert.ThrowsAny<Exception>(() => SeededData.Execute(data.Path, "DELETE FROM ledger_entry WHERE sequence = 1"));
        Assert.Equal(0, (await Vp.RunAsync(data.Path, "ledger", "verify")).Status);
    }

    [Fact]
    public async Task A_noted_head_must_be_on_the_chain()
    {
        var noted = (await Vp.RunAsync(seeded.Path, "ledger", "verify")).Output.Trim().Split("Huvud: ")[1];
        using var data = seeded.Copy();
        await Vp.RunAsync(data.Path, "seed", "--synthetic", "1");

        Assert.Equal(0, (await Vp.RunAsync(data.Path, "ledger", "verify", "--expect", noted)).Status);
        foreach (var wrong in new[] { "1" + noted, noted[..^1] + "g", "52:" + new string('0', 64), "något", "-1:x", "1:2:3" })
        {
            var ended = await Vp.RunAsync(data.Path, "ledger", "verify", $"--expect={wrong}");

            Assert.Equal(1, ended.Status);
            Assert.Contains(wrong, ended.Errors, StringComparison.Ordinal);
        }
    }

    private async Task<Ended> VerifyAfterAsync(string sql)
    {
        using var data = seeded.Copy();
        SeededData.Execute(data.Path, NoTriggers + sql);
        return await Vp.RunAsync(data.Path, "ledger", "verify");
    }
}
