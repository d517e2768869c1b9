using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vardpersonal.Data.Dialects;
using Vardpersonal.TestKit;
using Vardpersonal.Web.Serving;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>An answer with everything that was sent.</summary>
public sealed record Answer(HttpStatusCode Status, byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>One web node: the whole site on a free loopback port, on a database that others may share.</summary>
public sealed class Node : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    private Node(WebApplication app)
    {
        this.app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new(address) };
    }

    public IServiceProvider Services => app.Services;

    public static async Task<Node> StartAsync(IDatabase database, TimeProvider clock, Action<WebApplicationBuilder>? adjust = null)
    {
        Environment.SetEnvironmentVariable("VP_HOME", Repository.Root);
        var built = WebHost.Build([], database, clock, adjust: builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            adjust?.Invoke(builder);
        });
        await built.StartAsync();
        return new(built);
    }

    public Task<Answer> GetAsync(string path, params IReadOnlyList<(string Name, string Value)> headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Answer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> form) => SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(form), []);

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content, IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request);
        var all = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new(answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(), all);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        // Disposing does not wait for what goes on in the background; a test's folders are removed next.
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
