using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary><c>vp analyze</c>: what a program reads of how a text is read.</summary>
public sealed class AnalyzeVerbTests : IDisposable
{
    private const string Text = "🙂 J45.1B vid hjärtsviktsbehandling,\r\nKOL-patient med a\u030Angest";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_word_is_told_with_its_stem_its_parts_and_where_it_stands_in_UTF16_units()
    {
        var ended = await Vp.RunAsync(folder.Path, "analyze", "--json", Text);

        Assert.Equal((0, string.Empty), (ended.Status, ended.Errors));
        var words = JsonNode.Parse(ended.Output)!.AsArray();
        Assert.All(words, word => Assert.Equal(["surface", "stem", "parts", "position", "start", "end"], word!.AsObject().Select(pair => pair.Key)));
        Assert.All(words, word => Assert.Equal((string)word!["surface"]!, Text[(int)word["start"]!..(int)word["end"]!]));
        Assert.Equal(["J45.1B", "vid", "hjärtsviktsbehandling", "KOL-patient", "med", "a\u030Angest"], words.Select(word => (string)word!["surface"]!));
        Assert.Equal(["j451b", "vid", "hjärtsviktsbehandling", "kolpatient", "med", "ångest"], words.Select(word => (string)word!["stem"]!));
        Assert.Equal([0, 1, 2, 3, 5, 6], words.Select(word => (int)word!["position"]!));
        Assert.Equal(["hjärtsvikt", "behandling"], words[2]!["parts"]!.AsArray().Select(part => (string)part!));
        Assert.Equal(3, (int)words[0]!["start"]!);
    }

    [Fact]
    public async Task Stem_is_tokens_in_lower_case_with_their_Snowball_stems_and_no_parts()
    {
        var words = JsonNode.Parse((await Vp.RunAsync(folder.Path, "analyze", "--json", "--analysis", "stem", "Hjärtsviktsbehandlingarna vid KOL")).Output)!.AsArray();

        Assert.Equal(["hjärtsviktsbehandling", "vid", "kol"], words.Select(word => (string)word!["stem"]!));
        Assert.All(words, word => Assert.Empty(word!["parts"]!.AsArray()));
    }

    [Fact]
    public async Task A_file_and_standard_input_are_read_as_the_same_text_is()
    {
        var file = folder.File("text.txt");
        await File.WriteAllTextAsync(file, Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        var asText = await Vp.RunAsync(folder.Path, "analyze", "--json", Text);
        var asFile = await Vp.RunAsync(folder.Path, "analyze", "--json", "--file", file);
        var asInput = await Vp.RunWithInputAsync(folder.Path, Text, "analyze", "--json");

        Assert.Equal(asText, asFile);
        Assert.Equal(asText, asInput);
    }

    [Fact]
    public async Task A_text_without_words_gives_an_empty_list()
    {
        Assert.Equal(new(0, "[]", string.Empty), await Vp.RunAsync(folder.Path, "analyze", "--json", string.Empty));
        Assert.Equal(new(0, "[]", string.Empty), await Vp.RunWithInputAsync(folder.Path, " \0\n🙂 – ", "analyze", "--json"));
    }

    [Fact]
    public async Task A_long_text_comes_out_whole()
    {
        var words = JsonDocument.Parse((await Vp.RunWithInputAsync(folder.Path, string.Concat(Enumerable.Repeat("åderbråck ", 20_000)), "analyze", "--json")).Output).RootElement;

        Assert.Equal(20_000, words.GetArrayLength());
        Assert.Equal(199_990, words[19_999].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task Without_json_a_person_reads_a_table()
    {
        var ended = await Vp.RunAsync(folder.Path, "analyze", "hjärtsviktsbehandling");

        Assert.Matches(@"^ +Nr  Ord +Stam +Delar$", ended.Lines[0]);
        Assert.Matches(@"^ +0  hjärtsviktsbehandling +hjärtsviktsbehandling +hjärtsvikt behandling$", ended.Lines[1]);
    }

    [Theory]
    [InlineData("Det finns ingen fil '/finns/inte'.\n", "--file", "/finns/inte")]
    [InlineData(null, "--analysis", "halv", "text")]
    [InlineData(null, "två", "texter")]
    public async Task What_cannot_be_read_ends_with_status_1_and_says_why(string? errors, params string[] arguments)
    {
        var ended = await Vp.RunAsync(folder.Path, ["analyze", "--json", .. arguments]);

        Assert.Equal(1, ended.Status);
        Assert.NotEmpty(ended.Errors);
        Assert.Equal(errors ?? ended.Errors, ended.Errors);
        Assert.DoesNotContain("   at ", ended.Errors, StringComparison.Ordinal);
    }
}
