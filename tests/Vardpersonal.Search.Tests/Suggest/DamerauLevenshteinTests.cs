using FsCheck;
using FsCheck.Fluent;
using Vardpersonal.Search.Suggest;
using Xunit;

namespace Vardpersonal.Search.Tests.Suggest;

public sealed class DamerauLevenshteinTests
{
    private const int Enough = 10_000;

    private static readonly Arbitrary<string> Words = Gen.ArrayOf(Gen.Elements('a', 'b', 'e', 'o', 'å', 'ä', 'ö', 's', 't')).Where(letters => letters.Length <= 12).Select(letters => new string(letters)).ToArbitrary();

    [Theory]
    [InlineData("astma", "astma", 0)]
    [InlineData("", "", 0)]
    [InlineData("", "ab", 20)]
    [InlineData("astma", "astm", 10)]
    [InlineData("astma", "astmax", 10)]
    [InlineData("astma", "aatma", 10)]
    [InlineData("astma", "satma", 10)]
    [InlineData("astma", "asmta", 10)]
    [InlineData("diabtees", "diabetes", 10)]
    [InlineData("angest", "ångest", 3)]
    [InlineData("agg", "ägg", 3)]
    [InlineData("vetska", "vätska", 3)]
    [InlineData("oron", "öron", 3)]
    [InlineData("hjartformedling", "hjärtförmedling", 6)]
    [InlineData("får", "for", 10)]
    [InlineData("anafyllaxi", "anafylaxi", 5)]
    [InlineData("hypotyreos", "hyppotyreos", 5)]
    [InlineData("aastma", "astma", 5)]
    [InlineData("ca", "abc", 30)]
    public void Every_edit_has_its_cost(string a, string b, int cost)
    {
        Assert.Equal(cost, DamerauLevenshtein.Distance(a, b, Enough));
        Assert.Equal(cost, DamerauLevenshtein.Distance(b, a, cost));
        Assert.Equal(cost == 0 ? 0 : DamerauLevenshtein.TooFar, DamerauLevenshtein.Distance(a, b, Math.Max(cost - 1, 0)));
    }

    [Theory]
    [InlineData("hjart", "hjärtsvikt", 3)]
    [InlineData("hjrät", "hjärtsvikt", 10)]
    [InlineData("hjärtt", "hjärtsvikt", 5)]
    [InlineData("lugn", "lungcancer", 10)]
    [InlineData("astma", "astma", 0)]
    [InlineData("", "astma", 0)]
    public void What_is_being_typed_is_compared_with_beginnings(string typed, string word, int cost)
    {
        Assert.Equal(cost, DamerauLevenshtein.DistanceToPrefix(typed, word, Enough));
        Assert.Equal(cost, DamerauLevenshtein.DistanceToPrefix(typed, word, cost));
    }

    [Fact]
    public void It_is_what_the_whole_table_says_whatever_the_limit() =>
        Prop.ForAll(Words, Words, (a, b) => Enumerable.Range(0, 45).All(limit => DamerauLevenshtein.Distance(a, b, limit) == (Plainly(a, b) is var cost && cost <= limit ? cost : DamerauLevenshtein.TooFar))).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_as_far_there_as_back() =>
        Prop.ForAll(Words, Words, (a, b) => DamerauLevenshtein.Distance(a, b, Enough) == DamerauLevenshtein.Distance(b, a, Enough)).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_a_word_itself_is_at_no_distance() =>
        Prop.ForAll(Words, Words, (a, b) => (a == b) == (DamerauLevenshtein.Distance(a, b, Enough) == 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_nearest_beginning_is_the_nearest_of_all_beginnings() =>
        Prop.ForAll(Words, Words, (a, b) => Enumerable.Range(0, 25).All(limit => DamerauLevenshtein.DistanceToPrefix(a, b, limit) == Enumerable.Range(0, b.Length + 1).Min(length => DamerauLevenshtein.Distance(a, b.AsSpan(0, length), limit)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Common_words_cost_no_memory()
    {
        string[] words = ["hjärtsvikt", "hjartsvigt", "diabetesfotvårdsmottagning", new('a', 64)];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = DamerauLevenshtein.Distance(words[i % 4], words[(i + 1) % 4], Enough);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Long_words_are_measured_too()
    {
        Assert.Equal(DamerauLevenshtein.Edit, DamerauLevenshtein.Distance(new string('a', 5_000) + "b", new string('a', 5_000) + "c", 20));
        Assert.Equal(DamerauLevenshtein.TooFar, DamerauLevenshtein.Distance(new string('a', 5_000), new string('b', 5_000), 20));
    }

    /// <summary>The definition, written out over the whole table.</summary>
    private static int Plainly(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                List<int> ways = [];
                if (i > 0)
                {
                    ways.Add(cost[i - 1, j] + Spare(a, i));
                }

                if (j > 0)
                {
                    ways.Add(cost[i, j - 1] + Spare(b, j));
                }

                if (i > 0 && j > 0)
                {
                    ways.Add(cost[i - 1, j - 1] + Exchange(a[i - 1], b[j - 1]));
                }

                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    ways.Add(cost[i - 2, j - 2] + 10);
                }

                cost[i, j] = ways.Count == 0 ? 0 : ways.Min();
            }
        }

        return cost[a.Length, b.Length];
    }

    private static int Spare(string word, int end) => end > 1 && word[end - 1] == word[end - 2] ? 5 : 10;

    private static int Exchange(char x, char y) => x == y ? 0 : new[] { "aå", "aä", "eä", "oö" }.Contains(string.Concat(new[] { x, y }.Order())) ? 3 : 10;
}
