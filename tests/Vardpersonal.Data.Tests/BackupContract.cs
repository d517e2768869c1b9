using System.IO.Compression;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reports;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Data.Backup;
using Vardpersonal.Data.Ledger;
using Vardpersonal.Data.Reports;
using Vardpersonal.Data.Statistics;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Data.Tests;

/// <summary>From one database to a file, and from the file to the other database.</summary>
public abstract class BackupContract : StoreContract, IDisposable
{
    private static readonly FaultReport Report = new("id-1", Day(1), "/x", DocumentId.Parse("katarakt"), 2, "skane", FaultKind.Link, "Länken \"dör\" – åäö\n😀", null);
    private readonly TemporaryFolder folder = new();

    private string File => folder.File("copy.zip");

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_restored_store_is_the_same_row_for_row()
    {
        await FillAsync();
        var manifest = await BackupAsync();
        await using var other = await OtherAsync();

        var restored = Assert.IsType<Outcome<BackupManifest>.Done>(await RestoreAsync(other)).Value;

        Assert.Equal((12, 1), (manifest.HeadSequence, manifest.Media));
        Assert.Equal(manifest.HeadHash, restored.HeadHash);
        Assert.Equal(await Store.Store.RowsAsync(Ct).ToListAsync(), await other.Store.RowsAsync(Ct).ToListAsync());
        Assert.Equal(await Store.Store.HeadAsync(Ct), await other.Store.HeadAsync(Ct));
        Assert.Equal(Report, Assert.Single(await new FaultReportTable(other.Database).ListAsync(10, Ct)));
        Assert.Equal((await Store.Store.AllAsync(Ct))[0].Bytes, (await other.Store.AllAsync(Ct))[0].Bytes);
        Assert.Empty(await new LedgerCheck(other.Database).FindFaultsAsync(_ => { }, Ct).ToListAsync());
    }

    [Fact]
    public async Task Counts_of_searches_are_restored_too()
    {
        var day = new DateOnly(2026, 11, 21);
        await new SearchCountTable(Store.Database).AddAsync([new(day, "skane", "kol", 7, 2)], [new(day, "skane", "kol", 3, 4)], Ct);
        await BackupAsync();
        await using var other = await OtherAsync();

        await RestoreAsync(other);

        var period = new SearchPeriod(day, day, "skane");
        var expected = await new SearchCountTable(Store.Database).ReadAsync(period, 5, Ct);
        var restored = await new SearchCountTable(other.Database).ReadAsync(period, 5, Ct);
        Assert.Equal((7, 2), (restored.Searches, restored.NoHits));
        Assert.Equal(expected.Common, restored.Common);
        Assert.Equal(expected.Clicks, restored.Clicks);
    }

    [Fact]
    public async Task An_empty_store_can_be_backed_up_and_restored()
    {
        await BackupAsync();
        await using var other = await OtherAsync();

        Assert.IsType<Outcome<BackupManifest>.Done>(await RestoreAsync(other));
        Assert.Equal(0, (await other.Store.HeadAsync(Ct)).Sequence);
    }

    [Fact]
    public async Task A_backup_replaces_the_one_before_and_leaves_nothing_else()
    {
        await BackupAsync();
        await FillAsync();
        await BackupAsync();

        Assert.Equal(["copy.zip"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_the_one_before()
    {
        await BackupAsync();
        var before = await System.IO.File.ReadAllBytesAsync(File);
        using var cancelled = new CancellationTokenSource();
        await FillAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new BackupStore(Store.Database, Store.Clock).HandleAsync(File, (_, _) => cancelled.Cancel(), cancelled.Token));

        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File));
        Assert.Equal(["copy.zip"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_store_that_holds_something_is_refused()
    {
        await FillAsync();
        await BackupAsync();

        Assert.Equal(new Refusal.StoreNotEmpty(), Why(await RestoreAsync(Store)));
    }

    [Fact]
    public async Task So_is_one_that_holds_only_a_report()
    {
        await BackupAsync();
        await using var other = await OtherAsync();
        await new FaultReportTable(other.Database).SaveAsync(Report, Ct);

        Assert.Equal("store-not-empty", Why(await RestoreAsync(other)).Code);
    }

    [Theory]
    [InlineData("ledger.jsonl", "ledger.jsonl har ändrats sedan säkerhetskopian skrevs.")]
    [InlineData("media.jsonl", "media.jsonl har ändrats sedan säkerhetskopian skrevs.")]
    [InlineData("fault-reports.jsonl", "fault-reports.jsonl har ändrats sedan säkerhetskopian skrevs.")]
    public async Task A_changed_part_is_refused(string part, string reason)
    {
        await FillAsync();
        await BackupAsync();
        Change(part, text => text.Replace('a', 'b'));

        await AssertDamagedAsync(reason);
    }

    [Fact]
    public async Task A_changed_media_file_is_refused()
    {
        await FillAsync();
        await BackupAsync();
        var sha = (await Store.Store.AllAsync(Ct))[0].Sha256;
        Change("media/" + sha, text => text + " ");

        await AssertDamagedAsync($"Filen media/{sha} har ändrats.");
    }

    [Theory]
    [InlineData("ledger.jsonl", "ledger.jsonl saknas.")]
    [InlineData("manifest.json", "Filen saknar manifest.json.")]
    public async Task A_missing_part_is_refused(string part, string reason)
    {
        await FillAsync();
        await BackupAsync();
        using (var zip = ZipFile.Open(File, ZipArchiveMode.Update))
        {
            zip.GetEntry(part)!.Delete();
        }

        await AssertDamagedAsync(reason);
    }

    [Fact]
    public async Task A_backup_of_another_format_is_refused()
    {
        await BackupAsync();
        Change("manifest.json", text => text.Replace("vardpersonal-backup-1", "vardpersonal-backup-9", StringComparison.Ordinal));

        await AssertDamagedAsync("Formatet är 'vardpersonal-backup-9', men det här programmet läser vardpersonal-backup-1.");
    }

    [Fact]
    public async Task A_forged_ledger_with_a_right_part_hash_is_refused()
    {
        await FillAsync();
        await BackupAsync();
        var forged = string.Empty;
        Change("ledger.jsonl", text => forged = text.Replace("vuxna", "barn", StringComparison.Ordinal));
        var hash = Content.Ledger.LedgerHash.OfContent(forged);
        Change("manifest.json", text => System.Text.RegularExpressions.Regex.Replace(text, "(\"ledger.jsonl\",\"sha256\":\")[0-9a-f]+", "${1}" + hash));

        await AssertDamagedAsync("Liggarens rad 10 (katarakt) är inte som den skrevs.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_file_that_was_cut_or_is_something_else_is_refused(int kind)
    {
        await FillAsync();
        await BackupAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        await System.IO.File.WriteAllBytesAsync(File, kind switch { 0 => [], 1 => bytes[..(bytes.Length / 2)], _ => "inte en zip"u8.ToArray() });
        await using var other = await OtherAsync();

        Assert.Equal("damaged-backup", Why(await RestoreAsync(other)).Code);
        Assert.Equal(0, (await other.Store.HeadAsync(Ct)).Sequence);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused() => Assert.Equal(new Refusal.NotFound("backup", File), Why(await RestoreAsync(Store)));

    /// <summary>The other database than the one backed up.</summary>
    protected abstract Task<TestStore> OtherAsync();

    private async Task FillAsync()
    {
        using var content = new ContentFolderBuilder();
        await Store.ImportAsync(content.Path);
        await new FaultReportTable(Store.Database).SaveAsync(Report, Ct);
    }

    private Task<BackupManifest> BackupAsync() => new BackupStore(Store.Database, Store.Clock).HandleAsync(File, (_, _) => { }, Ct);

    private Task<Outcome<BackupManifest>> RestoreAsync(TestStore store) => new RestoreStore(store.Database).HandleAsync(File, (_, _) => { }, Ct);

    private static Refusal Why(Outcome<BackupManifest> outcome) => Assert.IsType<Outcome<BackupManifest>.Refused>(outcome).Why;

    private async Task AssertDamagedAsync(string reason)
    {
        await using var other = await OtherAsync();

        Assert.Equal(new Refusal.DamagedBackup(reason), Why(await RestoreAsync(other)));
        Assert.Equal(0, await other.Store.RowsAsync(Ct).CountAsync());
        Assert.Empty(await other.Store.AllAsync(Ct));
    }

    private void Change(string part, Func<string, string> change)
    {
        using var zip = ZipFile.Open(File, ZipArchiveMode.Update);
        var entry = zip.GetEntry(part)!;
        using var reader = new StreamReader(entry.Open());
        var text = change(reader.ReadToEnd());
        reader.Dispose();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(text);
    }
}

public sealed class SqliteBackupTests : BackupContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.SqliteAsync();

    protected override Task<TestStore> OtherAsync() => TestStore.PostgresAsync();
}

public sealed class PostgresBackupTests : BackupContract
{
    protected override Task<TestStore> CreateAsync() => TestStore.PostgresAsync();

    protected override Task<TestStore> OtherAsync() => TestStore.SqliteAsync();
}
