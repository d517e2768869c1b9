using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Suggesting;
using Vardpersonal.TestKit;

namespace Vardpersonal.Api.Tests;

/// <summary>The API alone, on a real server and a real store of its own.</summary>
public sealed class ApiHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CatalogueFollower follower;
    private readonly HttpClient client;

    private ApiHost(TestStore store, WebApplication app, CatalogueFollower follower, Uri address)
    {
        (Store, this.app, this.follower) = (store, app, follower);
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public TestStore Store { get; }

    public WrittenSearch Search { get; private init; } = new();

    public static async Task<ApiHost> StartAsync(ILedgerReader? ledger = null)
    {
        var store = await TestStore.SqliteAsync();
        var catalogue = new CatalogueFollower(store.Store);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(store.Clock);
        builder.Services.AddSingleton<ICatalogueHolder>(catalogue);
        builder.Services.AddSingleton(ledger ?? store.Store);
        builder.Services.AddSingleton<ReadDocument>();
        builder.Services.AddSingleton<ReadEditions>();
        var search = new WrittenSearch();
        builder.Services.AddSingleton<ISearch>(search);
        builder.Services.AddSingleton<ISuggest>(search);
        builder.Services.AddSingleton<ISearchStatistics>(search);
        builder.Services.AddApi();
        var server = builder.Build();
        server.MapApi();
        await server.StartAsync();
        var address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new(store, server, catalogue, new(address)) { Search = search };
    }

    public async Task ImportAsync(ContentFolderBuilder folder)
    {
        var outcome = await Store.ImportAsync(folder.Path);
        outcome.Match(done => done, why => throw new InvalidOperationException(why.ToString() + string.Join('\n', (why as Content.Refusal.FaultyFiles)?.Faults ?? [])));
        await RefreshAsync();
    }

    public Task RefreshAsync() => follower.RefreshAsync(CancellationToken.None);

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        }

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new(response.StatusCode, text, headers);
    }

    /// <summary>The body of an answer that must be 200.</summary>
    public async Task<JsonNode> ReadAsync(string path)
    {
        var answer = await GetAsync(path);
        return answer.Status == HttpStatusCode.OK ? answer.Json : throw new InvalidOperationException($"{path}: {answer.Status} {answer.Text}");
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        follower.Dispose();
        await Store.DisposeAsync();
    }
}

public sealed record ApiAnswer(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? Code => (string?)Json["code"];

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
