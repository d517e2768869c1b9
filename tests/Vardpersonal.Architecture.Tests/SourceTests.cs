using System.Text.RegularExpressions;
using Xunit;

namespace Vardpersonal.Architecture.Tests;

/// <summary>How the source is written (docs/architecture.md, "How we write").</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 300;
    private const int LongestView = 120;
    private const int LongestStyle = 150;

    [Fact]
    public void No_source_file_is_longer_than_300_lines() => AssertShort("src", LongestFile, ".cs");

    [Fact]
    public void No_view_is_longer_than_120_lines() => AssertShort("src", LongestView, ".cshtml");

    [Fact]
    public void No_component_style_is_longer_than_150_lines() => AssertShort("src", LongestStyle, ".css");

    [Fact]
    public void No_type_is_named_for_nothing()
    {
        var named = SourceTree.Files("src", ".cs").SelectMany(file => EmptyNames().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));

        Assert.Empty(named);
    }

    [Fact]
    public void No_work_is_left_in_comments()
    {
        var left = SourceTree.Files("src", ".cs", ".cshtml", ".js", ".css").Where(file => LeftWork().IsMatch(File.ReadAllText(file)));

        Assert.Empty(left.Select(Path.GetFileName));
    }

    [Fact]
    public void No_view_has_inline_script_style_or_handlers()
    {
        var inline = SourceTree.Files("src", ".cshtml").Where(file => Inline().IsMatch(File.ReadAllText(file)));

        Assert.Empty(inline.Select(Path.GetFileName));
    }

    [Fact]
    public void Every_decision_has_its_parts()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(SourceTree.Root, "docs/decisions"), "*.md"))
        {
            var text = File.ReadAllText(file);
            Assert.Matches(@"^# \d{4} ", text);
            Assert.All(new[] { "Status:", "## Context", "## Decision", "## Consequences", "## Check" }, part => Assert.Contains(part, text, StringComparison.Ordinal));
        }
    }

    private static void AssertShort(string folder, int most, string ending)
    {
        var tooLong = SourceTree.Files(folder, ending).Select(file => (Name: Path.GetFileName(file), Lines: File.ReadLines(file).Count())).Where(file => file.Lines > most);

        Assert.Empty(tooLong);
    }

    [GeneratedRegex(@"\b(class|record|interface)\s+\w*(Manager|Helper|Utils|Util|Impl|Base)\b")]
    private static partial Regex EmptyNames();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException|^\s*#region", RegexOptions.Multiline)]
    private static partial Regex LeftWork();

    [GeneratedRegex("""<style\b|\sstyle="|\son[a-z]+="|<script(?![^>]*(\bsrc=|application/ld\+json))[^>]*>""")]
    private static partial Regex Inline();
}
