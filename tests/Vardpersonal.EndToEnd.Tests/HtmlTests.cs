using System.Diagnostics;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>Every page type's HTML through a validator, as it is sent.</summary>
[Collection(SiteTests.Name)]
public sealed class HtmlTests(SiteFixture site)
{
    [Fact]
    public async Task Every_page_type_is_valid_html()
    {
        var folder = Directory.CreateTempSubdirectory("vp-html-");
        try
        {
            foreach (var (path, i) in PageTypes.Paths.Select((path, i) => (path, i)))
            {
                using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
                var name = string.Concat(path.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, FormattableString.Invariant($"{i:00}{name}.html")), await answer.Content.ReadAsStringAsync());
            }

            var (status, output) = await ValidateAsync(folder.FullName);
            Assert.True(status == 0, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Status, string Output)> ValidateAsync(string folder)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = SiteFixture.Root, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "node_modules/html-validate/bin/html-validate.mjs", "--config", "client/htmlvalidate.json", "--formatter", "text", Path.Combine(folder, "*.html") })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
