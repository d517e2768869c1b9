using Vardpersonal.Content.Ledger;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Ledger;

public sealed class LedgerHashTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_row_follows_the_head_and_holds_its_hash()
    {
        var first = LedgerHash.Chain(LedgerHead.Empty, Noon, An.Append(An.Edition(), Noon));
        var second = LedgerHash.Chain(new(first.Sequence, first.EntryHash), Noon, An.Append(An.Edition(number: 2), Noon));

        Assert.Equal((1, LedgerHash.Genesis), (first.Sequence, first.PreviousHash));
        Assert.Equal((2, first.EntryHash), (second.Sequence, second.PreviousHash));
        Assert.NotEqual(first.EntryHash, second.EntryHash);
    }

    [Fact]
    public void The_hash_of_a_known_row_never_changes()
    {
        var append = new LedgerAppend(LedgerVerb.Publish, LedgerSubject.Document, "katarakt", 1, Noon, """{"title":"Å"}""");

        var entry = LedgerHash.Chain(LedgerHead.Empty, Noon, append);

        Approved.Matches($"content {entry.ContentHash}\nentry   {entry.EntryHash}", nameof(The_hash_of_a_known_row_never_changes));
    }

    [Fact]
    public void Every_field_takes_part_in_the_hash()
    {
        var row = Row(LedgerHash.Chain(LedgerHead.Empty, Noon, An.Append(An.Edition(), Noon)));
        LedgerRow[] changed =
        [
            row with { Sequence = 2 },
            row with { RecordedAt = Instants.Write(Noon.AddMilliseconds(1)) },
            row with { EffectiveAt = Instants.Write(Noon.AddMilliseconds(1)) },
            row with { Verb = "consult" },
            row with { Subject = "supplement" },
            row with { SubjectId = "astma" },
            row with { Edition = 2 },
            row with { ContentHash = LedgerHash.OfContent("annat") },
            row with { PreviousHash = LedgerHash.OfContent("annat") },
        ];

        Assert.Equal(changed.Length + 1, changed.Append(row).Select(LedgerHash.OfRow).Distinct().Count());
    }

    [Fact]
    public void A_row_that_was_changed_is_not_read() =>
        Assert.Throws<CorruptLedgerException>(() => (Row(LedgerHash.Chain(LedgerHead.Empty, Noon, An.Append(An.Edition(), Noon))) with { Content = "{}" }).ToEntry());

    internal static LedgerRow Row(LedgerEntry entry) => new(
        entry.Sequence,
        Instants.Write(entry.Recorded),
        Instants.Write(entry.Effective),
        LedgerNames.Of(entry.Verb),
        LedgerNames.Of(entry.Subject),
        entry.SubjectId,
        entry.Edition,
        entry.Content,
        entry.ContentHash,
        entry.PreviousHash,
        entry.EntryHash);
}
