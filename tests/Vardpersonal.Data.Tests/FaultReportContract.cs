using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reports;
using Vardpersonal.Data.Reports;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

public abstract class FaultReportContract : StoreContract
{
    [Fact]
    public async Task Reports_come_back_as_they_were_the_newest_first()
    {
        var table = new FaultReportTable(Store.Database);
        FaultReport[] reports =
        [
            new("a", Day(1), "/kunskapsstod/katarakt", DocumentId.Parse("katarakt"), 3, "skane", FaultKind.Content, "Åäö\n\"citat\"", "mottagningen@example.se"),
            new("b", Day(3), "/", null, null, null, FaultKind.Other, new('x', FaultReport.LongestMessage), null),
            new("c", Day(2), "/sok", null, null, null, FaultKind.Accessibility, "Kan inte läsas upp.", null),
        ];
        foreach (var report in reports)
        {
            await table.SaveAsync(report, Ct);
        }

        Assert.Equal([reports[1], reports[2], reports[0]], await table.ListAsync(10, Ct));
        Assert.Equal([reports[1]], await table.ListAsync(1, Ct));
    }

    [Fact]
    public void Ids_rise_with_time_and_differ()
    {
        var ids = new TimeOrderedIds(Store.Clock);
        var first = ids.NewId();
        var second = ids.NewId();
        Store.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.NotEqual(first, second);
        Assert.True(string.CompareOrdinal(first, ids.NewId()) < 0);
    }
}

public sealed class SqliteFaultReportTests : FaultReportContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.SqliteAsync();
}

public sealed class PostgresFaultReportTests : FaultReportContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.PostgresAsync();
}
