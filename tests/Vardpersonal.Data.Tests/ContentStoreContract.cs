using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Data.Ledger;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

/// <summary>What every database holds to. Each test has a store of its own.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected static CancellationToken Ct => CancellationToken.None;

    protected TestStore Store { get; private set; } = null!;

    /// <summary>Noon, some days before the clock's now.</summary>
    protected static DateTimeOffset Day(int day) => new(2026, 3, day, 12, 0, 0, TimeSpan.Zero);

    protected abstract Task<TestStore> CreateAsync();

    public async Task InitializeAsync() => Store = await CreateAsync();

    public async Task DisposeAsync() => await Store.DisposeAsync();

    protected async Task<IReadOnlyList<StoreFault>> FaultsAsync() => await new LedgerCheck(Store.Database).FindFaultsAsync(_ => { }, Ct).ToListAsync();

    /// <summary>Runs SQL past the store, as someone with the database in hand could.</summary>
    protected async Task RunAsync(string sql)
    {
        await using var connection = await Store.Database.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

public abstract class ContentStoreContract : StoreContract
{
    [Fact]
    public async Task An_empty_store_has_an_empty_head()
    {
        Assert.Equal(LedgerHead.Empty, await Store.Store.HeadAsync(Ct));
        Assert.Empty(await Store.Store.ReadAsync(0, 10, Ct));
        Assert.Null(await Store.Store.FindAsync(1, Ct));
        Assert.Empty((await Store.Store.LoadAsync(Ct)).Documents);
    }

    [Fact]
    public async Task What_is_appended_is_read_back_to_the_letter()
    {
        var append = An.Append(An.Edition() with { Title = "Åäö – \"citat\" \\ 😀" }, Day(1).AddMilliseconds(123));

        var entry = await Store.AppendAsync(append);

        Assert.Equal(entry, await Store.Store.FindAsync(1, Ct));
        Assert.Equal((append.Content, Day(1).AddMilliseconds(123), Store.Clock.Now), (entry.Content, entry.Effective, entry.Recorded));
        Assert.Equal(new(1, entry.EntryHash), await Store.Store.HeadAsync(Ct));
    }

    [Fact]
    public async Task Rows_are_read_in_order_page_by_page()
    {
        for (var number = 1; number <= 5; number++)
        {
            await Store.AppendAsync(An.Append(An.Edition(number: number), Day(number)));
        }

        Assert.Equal([3, 4], (await Store.Store.ReadAsync(2, 2, Ct)).Select(row => row.Sequence));
        Assert.Equal([5], (await Store.Store.ReadAsync(4, 100, Ct)).Select(row => row.Sequence));
        Assert.Equal([1, 2, 3, 4, 5], (await Store.Store.HistoryAsync(LedgerSubject.Document, "katarakt", Ct)).Select(row => row.Edition));
        Assert.Equal(5, await Store.Store.RowsAsync(Ct).CountAsync());
    }

    [Fact]
    public async Task Lists_hold_the_edition_in_force()
    {
        await Store.AppendAsync(An.Append(An.Edition(), Day(1)));
        await Store.AppendAsync(An.Append(An.Edition(number: 2) with { Title = "Grå starr", Slug = "gra-starr" }, Day(2)));

        var contents = await Store.Store.LoadAsync(Ct);

        var document = Assert.Single(contents.Documents);
        Assert.Equal(("Grå starr", 2, DocumentState.Live, Day(1), Day(2)), (document.Title, document.Edition, document.State, document.FirstPublished, document.Updated));
        Assert.Equal(["gra-starr", "katarakt"], contents.Slugs.Select(slug => slug.Slug).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE ledger_entry SET content = '{}'")]
    [InlineData("UPDATE ledger_entry SET sequence = 9 WHERE sequence = 1")]
    [InlineData("DELETE FROM ledger_entry")]
    public async Task The_ledger_is_append_only(string sql)
    {
        await Store.AppendAsync(An.Append(An.Edition(), Day(1)));

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => RunAsync(sql));

        Assert.Contains("the ledger is append-only", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await Store.Store.RowsAsync(Ct).CountAsync());
    }

    [Fact]
    public async Task Writers_at_the_same_time_make_one_chain_without_gaps()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                var id = FormattableString.Invariant($"dokument-{writer}-{i}");
                await Store.AppendAsync(An.Append(An.Edition(id), Day(1)));
            }
        })));

        Assert.Equal(Enumerable.Range(1, 80).Select(number => (long)number), await Store.Store.RowsAsync(Ct).Select(row => row.Sequence).ToListAsync());
        Assert.Empty(await FaultsAsync());
    }

    [Fact]
    public async Task A_refusal_leaves_nothing()
    {
        var outcome = await Store.Store.WriteAsync<int>(
            async session =>
            {
                await session.AppendAsync(An.Append(An.Edition(), Day(1)), Ct);
                await session.SaveMediaAsync(new("a.vtt", "text/vtt", "x", [1]), Ct);
                return new Refusal.NotFound("document", "x");
            },
            Ct);

        Assert.IsType<Outcome<int>.Refused>(outcome);
        await AssertNothingAsync();
    }

    [Fact]
    public async Task An_exception_leaves_nothing()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => Store.Store.WriteAsync<int>(
            async session =>
            {
                await session.AppendAsync(An.Append(An.Edition(), Day(1)), Ct);
                throw new TimeoutException();
            },
            Ct));

        await AssertNothingAsync();
    }

    [Fact]
    public async Task A_connection_that_dies_half_way_leaves_nothing()
    {
        var connection = await Store.Database.OpenAsync(Ct);
        var transaction = await Store.Database.BeginWriteAsync(connection, Ct);
        await using (var command = connection.CreateCommand())
        {
            (command.Transaction, command.CommandText) = (transaction, "UPDATE ledger_head SET sequence = 7");
            await command.ExecuteNonQueryAsync();
        }

        await connection.DisposeAsync();

        await AssertNothingAsync();
        await Store.AppendAsync(An.Append(An.Edition(), Day(1)));
    }

    [Fact]
    public async Task Readers_see_nothing_of_a_write_before_it_is_done()
    {
        await Store.Store.WriteAsync<int>(
            async session =>
            {
                await session.AppendAsync(An.Append(An.Edition(), Day(1)), Ct);
                Assert.Equal(0, (await Store.Store.HeadAsync(Ct)).Sequence);
                Assert.Empty((await Store.Store.LoadAsync(Ct)).Documents);
                return 1;
            },
            Ct);

        Assert.Single((await Store.Store.LoadAsync(Ct)).Documents);
    }

    [Fact]
    public async Task Media_keep_their_bytes_and_are_stored_once()
    {
        byte[] bytes = [0, 1, 255];
        var file = new MediaFile("a.vtt", "text/vtt", LedgerHash.OfBytes(bytes), bytes);
        for (var i = 0; i < 2; i++)
        {
            await Store.Store.WriteAsync<int>(
                async session =>
                {
                    await session.SaveMediaAsync(file, Ct);
                    return 1;
                },
                Ct);
        }

        var stored = Assert.Single(await Store.Store.AllAsync(Ct));
        Assert.Equal((file.Name, file.ContentType, file.Sha256), (stored.Name, stored.ContentType, stored.Sha256));
        Assert.Equal(bytes, (await Store.Store.FindAsync(file.Sha256, Ct))!.Bytes);
        Assert.Null(await Store.Store.FindAsync("borta", Ct));
    }

    [Fact]
    public async Task An_import_twice_appends_nothing()
    {
        using var content = new ContentFolderBuilder();
        await Store.ImportAsync(content.Path);
        var head = await Store.Store.HeadAsync(Ct);

        var again = Assert.IsType<Outcome<ImportResult>.Done>(await Store.ImportAsync(content.Path)).Value;

        Assert.Equal(new(0, 12, 1), again);
        Assert.Equal(head, await Store.Store.HeadAsync(Ct));
    }

    [Fact]
    public async Task A_published_edition_cannot_get_other_words()
    {
        using var content = new ContentFolderBuilder();
        await Store.ImportAsync(content.Path);
        content.Replace(ContentFolderBuilder.Katarakt1, "Operation på remiss.", "Operation direkt.");

        var refused = Assert.IsType<Outcome<ImportResult>.Refused>(await Store.ImportAsync(content.Path));

        var fault = Assert.Single(Assert.IsType<Refusal.FaultyFiles>(refused.Why).Faults);
        Assert.Equal((ContentFolderBuilder.Katarakt1, "Utgåva 1 är redan publicerad med annat innehåll. En utgåva ändras aldrig: skriv nästa."), (fault.File, fault.Reason));
    }

    [Fact]
    public async Task A_later_edition_alone_continues_the_line()
    {
        using var content = new ContentFolderBuilder();
        await Store.ImportAsync(content.Path);
        content.Delete(ContentFolderBuilder.Katarakt1).Delete(ContentFolderBuilder.Katarakt2).Delete(ContentFolderBuilder.Supplement);
        content.Write("documents/knowledge-support/katarakt/3.md", ContentFolderFiles.Katarakt(3, "2026-01-05", "Operation inom tre månader."));

        Assert.Equal(1, Assert.IsType<Outcome<ImportResult>.Done>(await Store.ImportAsync(content.Path)).Value.Appended);
        Assert.Equal(3, (await Store.Store.LoadAsync(Ct)).Documents.Single().Edition);
    }

    private async Task AssertNothingAsync()
    {
        Assert.Equal(LedgerHead.Empty, await Store.Store.HeadAsync(Ct));
        Assert.Equal(0, await Store.Store.RowsAsync(Ct).CountAsync());
        Assert.Empty((await Store.Store.LoadAsync(Ct)).Documents);
        Assert.Empty(await Store.Store.AllAsync(Ct));
    }
}

public sealed class SqliteContentStoreTests : ContentStoreContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.SqliteAsync();

    /// <summary>SQLite replaces a row without running the triggers that guard against its deletion.</summary>
    [Theory]
    [InlineData("INSERT OR REPLACE INTO ledger_entry SELECT sequence, recorded_at, effective_at, verb, subject, subject_id, edition, '{}', content_hash, previous_hash, entry_hash FROM ledger_entry")]
    [InlineData("UPDATE OR REPLACE ledger_entry SET content = '{}'")]
    public async Task Nor_can_a_row_be_replaced(string sql) => await The_ledger_is_append_only(sql);
}

public sealed class PostgresContentStoreTests : ContentStoreContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.PostgresAsync();

    [Fact]
    public async Task Nor_can_it_be_emptied() => await The_ledger_is_append_only("TRUNCATE ledger_entry");
}
