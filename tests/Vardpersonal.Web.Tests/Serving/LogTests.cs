using System.Net;
using System.Net.Sockets;
using Vardpersonal.Web.Tests.Commands;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>What the program writes to its log while people read.</summary>
[Collection(SeededCommands.Name)]
public sealed class LogTests(SeededData seeded)
{
    private const string Looked = "hemligtsokord";

    [Fact]
    public async Task Neither_what_was_looked_for_nor_who_looked_is_logged()
    {
        using var data = seeded.Copy();
        var port = FreePort();
        using var process = Vp.Start(data.Path, ["serve"], port);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await ReadAsync(new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/")));
            Vp.Stop(process);
            var log = await output + await errors;

            Assert.Contains("Serving from ledger row", log, StringComparison.Ordinal);
            Assert.DoesNotContain(Looked, log, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("8112189876", log, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", log.Replace(FormattableString.Invariant($"http://127.0.0.1:{port}"), string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("GET", log, StringComparison.Ordinal);
        }
        finally
        {
            Vp.Stop(process);
        }
    }

    private static async Task ReadAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        await WaitAsync(client);
        foreach (var path in new[] { $"sok?q={Looked}", $"sok?q={Looked}&sida=x", $"sok?q=%22{Looked}&typ={Looked}", $"api/v1/search?q={Looked}&forklara=1", $"api/v1/search?q={Looked}&ar=x", $"api/v1/suggest?q={Looked}", $"kunskapsstod/{Looked}", $"{Looked}/kunskapsstod", $"kunskapsstod/katarakt?per={Looked}", $"api/v1/documents?kod={Looked}" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        }

        using var form = new FormUrlEncodedContent([new("text", "8112189876 " + Looked), new("visad", Looked)]);
        using var sent = await client.PostAsync(new Uri("rapportera", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        await ClickAsync(client);
    }

    private static async Task ClickAsync(HttpClient client)
    {
        using var form = new FormUrlEncodedContent([new("q", Looked), new("position", "1")]);
        using var click = new HttpRequestMessage(HttpMethod.Post, new Uri("sok/klick", UriKind.Relative)) { Content = form };
        click.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var counted = await client.SendAsync(click);
        Assert.Equal(HttpStatusCode.NoContent, counted.StatusCode);
    }

    private static async Task WaitAsync(HttpClient client)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var ready = await client.GetAsync(new Uri("readyz", UriKind.Relative));
                if (ready.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (attempt < 300)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
