using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Publishing;

/// <summary>Whatever a file holds, an import answers: it loads, or it says what is wrong. It never throws.</summary>
public sealed class ImportFuzzTests
{
    private static readonly string[] Pieces =
        ["[", "]", "{", "}", ":", "- ", "#", "\"", "'", "\n", "---\n", "&a ", "*a", "!x ", "|", ">", "%", "@", "`", "\t", "? ", ", ", "\0", "1", "[1]", "](", "<b>", "```\n", "| a |\n| - |\n", "## ", "\u2028", "é", "{#a}"];

    [Theory]
    [InlineData(ContentFolderBuilder.Katarakt1)]
    [InlineData(ContentFolderBuilder.Supplement)]
    [InlineData("taxonomy/regions.yaml")]
    [InlineData("taxonomy/quick-links.yaml")]
    [InlineData("taxonomy/symptoms.yaml")]
    [InlineData("taxonomy/code-lists/icd-10-se.tsv")]
    public async Task A_broken_file_never_breaks_the_import(string file)
    {
        await using var store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        var text = await File.ReadAllTextAsync(Path.Combine(content.Path, file));
        for (var seed = 1; seed <= 150; seed++)
        {
            content.Write(file, Mutate(text, new Random(seed)));

            Assert.NotNull(await store.ImportAsync(content.Path));
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var i = 1 + random.Next(4); i > 0; i--)
        {
            var (from, to) = (random.Next(text.Length), random.Next(1, 12));
            text = random.Next(3) switch
            {
                0 => text.Remove(from, Math.Min(to, text.Length - from)),
                1 => text.Insert(from, text.Substring(from, Math.Min(to * 4, text.Length - from))),
                _ => text.Insert(from, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
