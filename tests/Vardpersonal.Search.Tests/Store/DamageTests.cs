using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Store;
using Vardpersonal.Search.Tests.Model;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Search.Tests.Store;

public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_changed_byte_anywhere_is_noticed_and_the_index_is_made_anew()
    {
        Fill("whole");
        var random = new Random(1);
        foreach (var file in Files("whole"))
        {
            for (var i = 0; i < 40; i++)
            {
                var path = Copy("whole", $"{file}-{i}");
                var bytes = File.ReadAllBytes(Path.Combine(path, file));
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(Path.Combine(path, file), bytes);

                AssertMadeAnew(path);
            }
        }
    }

    [Fact]
    public void A_file_cut_short_at_any_place_is_noticed()
    {
        Fill("whole");
        foreach (var file in Files("whole"))
        {
            var length = (int)new FileInfo(Path.Combine(folder.File("whole"), file)).Length;
            for (var i = 0; i < 40; i++)
            {
                var path = Copy("whole", $"{file}-{i}");
                using (var cut = new FileStream(Path.Combine(path, file), FileMode.Open))
                {
                    cut.SetLength((long)length * i / 40);
                }

                AssertMadeAnew(path);
            }
        }
    }

    [Fact]
    public void A_missing_file_is_noticed()
    {
        Fill("whole");
        foreach (var file in Files("whole").Where(file => file != "manifest"))
        {
            var path = Copy("whole", file);
            File.Delete(Path.Combine(path, file));

            AssertMadeAnew(path);
        }
    }

    [Fact]
    public void Another_programs_file_in_the_place_of_the_manifest_is_noticed()
    {
        Fill("whole");
        File.WriteAllText(Path.Combine(folder.File("whole"), "manifest"), "<html>Det här är något annat.</html>");

        AssertMadeAnew(folder.File("whole"));
    }

    [Fact]
    public void What_was_written_before_a_commit_was_broken_off_leaves_the_last_commit()
    {
        Fill("before");
        var expected = Keys("before");
        var broken = Copy("before", "broken");
        File.WriteAllBytes(Path.Combine(broken, "00000099.segment"), [1, 2, 3]);
        File.WriteAllBytes(Path.Combine(broken, "00000001-9.live"), [4]);
        File.WriteAllBytes(Path.Combine(broken, "manifest.new"), [5, 6]);

        Assert.Equal(expected, Keys("broken"));
        using var index = SearchIndex.Open(broken, RandomCorpus.Schema, RandomCorpus.Analyzers);
        index.Writer.Commit("next");
        Assert.DoesNotContain(Directory.EnumerateFiles(broken), file => file.EndsWith("99.segment", StringComparison.Ordinal) || file.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_made_with_another_schema_is_foreign()
    {
        Fill("whole");

        using var index = SearchIndex.Open(folder.File("whole"), RandomCorpus.Schema with { FacetFields = ["kind"] }, RandomCorpus.Analyzers);

        Assert.True(index.Health.Fresh);
        Assert.Single(index.Health.Alarms);
    }

    [Fact]
    public void Two_writers_of_one_folder_are_refused()
    {
        using var first = SearchIndex.Open(folder.File("whole"), RandomCorpus.Schema, RandomCorpus.Analyzers);

        Assert.Throws<IndexInUseException>(() => SearchIndex.Open(folder.File("whole"), RandomCorpus.Schema, RandomCorpus.Analyzers));
    }

    [Fact]
    public void A_commit_that_the_disk_refuses_changes_nothing_and_can_be_tried_again()
    {
        Fill("whole");
        using var index = SearchIndex.Open(folder.File("whole"), RandomCorpus.Schema, RandomCorpus.Analyzers);
        var before = index.Current.DocumentCount;
        index.Writer.Put(new RandomCorpus(9).Document("new"));
        var inTheWay = Path.Combine(folder.File("whole"), "manifest.new");
        Directory.CreateDirectory(inTheWay);

        Assert.ThrowsAny<SystemException>(() => index.Writer.Commit("refused"));

        Assert.Equal(before, index.Current.DocumentCount);
        Assert.Equal("filled", index.Cursor);
        Directory.Delete(inTheWay);
        index.Writer.Commit("accepted");
        Assert.Equal(before + 1, index.Current.DocumentCount);
        Assert.Equal("accepted", index.Cursor);
    }

    private static void AssertMadeAnew(string path)
    {
        using (var index = SearchIndex.Open(path, RandomCorpus.Schema, RandomCorpus.Analyzers))
        {
            Assert.True(index.Health.Fresh);
            Assert.Single(index.Health.Alarms);
            Assert.Null(index.Cursor);
            Assert.Equal(0, index.Current.Search(new() { Query = new Query.Everything() }, CancellationToken.None).Total);
            index.Writer.Put(new RandomCorpus(3).Document("again"));
            index.Writer.Commit("again");
        }

        using var reopened = SearchIndex.Open(path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        Assert.False(reopened.Health.Fresh);
        Assert.Equal(1, reopened.Current.DocumentCount);
    }

    private void Fill(string name)
    {
        var corpus = new RandomCorpus(7);
        using var index = SearchIndex.Open(folder.File(name), RandomCorpus.Schema, RandomCorpus.Analyzers);
        for (var i = 0; i < 30; i++)
        {
            index.Writer.Put(corpus.Document($"d{i}"));
        }

        index.Writer.Commit("first");
        index.Writer.Delete("d3");
        index.Writer.Put(corpus.Document("d4"));
        index.Writer.Commit("filled");
    }

    private IReadOnlyList<string> Keys(string name)
    {
        using var index = SearchIndex.Open(folder.File(name), RandomCorpus.Schema, RandomCorpus.Analyzers);
        Assert.False(index.Health.Fresh);
        return [.. index.Current.Keys().Order(StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> Files(string name) => [.. Directory.EnumerateFiles(folder.File(name)).Select(file => Path.GetFileName(file)).Where(file => file != "lock")];

    private string Copy(string from, string to)
    {
        var path = Directory.CreateDirectory(folder.File(to)).FullName;
        foreach (var file in Files(from))
        {
            File.Copy(Path.Combine(folder.File(from), file), Path.Combine(path, file));
        }

        return path;
    }
}
