using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary>Content out of one data folder and into another.</summary>
[Collection(SeededCommands.Name)]
public sealed class MovedContentTests(SeededData seeded)
{
    // A register has no time of its own: it is in force from when it is read in.
    private const string Contents = "SELECT subject, subject_id, CAST(edition AS TEXT), verb, iif(subject = 'register', '', effective_at), content_hash FROM ledger_entry ORDER BY 1, 2, 3, 4, 5, 6";

    [Fact]
    public async Task A_backup_is_restored_into_another_folder_with_the_same_head()
    {
        using var other = new TemporaryFolder();
        using var files = new TemporaryFolder();
        var file = files.File("kopia.vpbackup");
        var head = (await Vp.RunAsync(seeded.Path, "ledger", "verify")).Output;

        var backup = await Vp.RunAsync(seeded.Path, "backup", file);
        var restore = await Vp.RunAsync(other.Path, "restore", file);
        var verified = await Vp.RunAsync(other.Path, "ledger", "verify");

        Assert.True(backup.Status == 0, backup.Errors);
        Assert.True(restore.Status == 0, restore.Errors);
        Assert.Equal((0, head), (verified.Status, verified.Output));
        Assert.Equal(0, (await Vp.RunAsync(other.Path, "doctor")).Status);
    }

    [Fact]
    public async Task A_backup_is_not_restored_over_content_nor_when_it_is_damaged()
    {
        using var files = new TemporaryFolder();
        using var empty = new TemporaryFolder();
        var file = files.File("kopia.vpbackup");
        await Vp.RunAsync(seeded.Path, "backup", file);

        var over = await Vp.RunAsync(seeded.Path, "restore", file);
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..^100]);
        var damaged = await Vp.RunAsync(empty.Path, "restore", file);

        Assert.Equal(1, over.Status);
        Assert.Contains("Databasen är inte tom.", over.Errors, StringComparison.Ordinal);
        Assert.Equal(1, damaged.Status);
        Assert.Contains("Säkerhetskopian är skadad", damaged.Errors, StringComparison.Ordinal);
        Assert.StartsWith("0 rader, 0 fel.", (await Vp.RunAsync(empty.Path, "ledger", "verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_is_imported_as_the_same_content()
    {
        using var files = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var (first, second) = (files.File("1"), files.File("2"));

        var exported = await Vp.RunAsync(seeded.Path, "export", first);
        var imported = await Vp.RunAsync(other.Path, "import", first);
        var again = await Vp.RunAsync(other.Path, "export", second);

        Assert.True(exported.Status == 0, exported.Errors);
        Assert.True(imported.Status == 0, imported.Errors);
        Assert.True(again.Status == 0, again.Errors);
        Assert.Equal(SeededData.Query(seeded.Path, Contents), SeededData.Query(other.Path, Contents));
        Assert.Equal(Files(first), Files(second));
        Assert.Equal(1, (await Vp.RunAsync(seeded.Path, "export", first)).Status);
    }

    [Fact]
    public async Task A_folder_with_five_faults_is_refused_with_each_of_them_and_nothing_is_loaded()
    {
        const string one = ContentFolderBuilder.Katarakt1;
        const string two = ContentFolderBuilder.Katarakt2;
        using var data = new TemporaryFolder();
        using var content = new ContentFolderBuilder()
            .Replace(one, "icd-10-se: H25.9", "icd-10-se: H99")
            .Replace(one, "Gäller vuxna [1].", "Gäller vuxna [2].")
            .Replace(two, "areas: [ogonsjukdomar]", "areas: [fotsjukdomar]")
            .Replace(two, "alt: Ögats lins i genomskärning., ", string.Empty)
            .Replace(ContentFolderBuilder.Supplement, "region: skane", "region: atlantis");

        var ended = await Vp.RunAsync(data.Path, "import", content.Path);

        Assert.Equal(1, ended.Status);
        var lines = ended.Errors.Split('\n');
        foreach (var (file, text) in new[] { (one, "H99"), (one, "[2]."), (two, "fotsjukdomar"), (two, "id: lins"), (ContentFolderBuilder.Supplement, "region: atlantis") })
        {
            Assert.Contains(lines, line => line.StartsWith(FormattableString.Invariant($"{file}:{content.LineOf(file, text)}: "), StringComparison.Ordinal));
        }

        Assert.Contains(lines, line => line.EndsWith(" fel. Inget har lästs in.", StringComparison.Ordinal));
        Assert.StartsWith("0 rader, 0 fel.", (await Vp.RunAsync(data.Path, "ledger", "verify")).Output, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];
}
