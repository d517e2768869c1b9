using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Web.Serving;

namespace Vardpersonal.Benchmarks;

/// <summary>The whole site on the example content, in a folder of its own, on a free port.</summary>
internal sealed class BenchmarkSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vp-bench-").FullName;
    private readonly List<WebApplication> apps = [];
    private ContentStore store = null!;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseCookies = false });

    public string Address { get; private set; } = string.Empty;

    public TimeSpan ImportTime { get; private set; }

    /// <summary>The site's own.</summary>
    public IServiceProvider Services => apps[0].Services;

    public static async Task<BenchmarkSite> StartAsync(string root)
    {
        var site = new BenchmarkSite();
        var database = new SqliteDatabase(Path.Combine(site.folder, "site.sqlite"));
        await new Migrator(database, TimeProvider.System).UpgradeAsync(CancellationToken.None);
        site.store = new(database, TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        await new ImportContent(site.store, TimeProvider.System).HandleAsync(Path.Combine(root, "content-seed"), (_, _) => { }, CancellationToken.None);
        site.ImportTime = Stopwatch.GetElapsedTime(start);
        site.Address = await site.RunAsync(WebHost.Build([], database, TimeProvider.System, adjust: builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
        }));
        return site;
    }

    /// <summary>A bare server that answers with the page's own bytes.</summary>
    public async Task<string> StartReferenceAsync(string path)
    {
        var bytes = await Client.GetByteArrayAsync(new Uri(Address + path));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes).AsTask();
        });
        return await RunAsync(app) + "/";
    }

    public async Task<string> MeasureCatalogueAsync()
    {
        var times = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var catalogue = new Catalogue(await store.LoadAsync(CancellationToken.None));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            GC.KeepAlive(catalogue);
        }

        return string.Create(CultureInfo.InvariantCulture, $"median {times.Order().ElementAt(10):0} ms");
    }

    /// <returns>How long it took from their publication until the search found all of them.</returns>
    public async Task<TimeSpan> AddSyntheticAsync(int count)
    {
        await new SeedSynthetic(store).HandleAsync(count, (_, _) => { }, CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        var search = Services.GetRequiredService<ISearch>();
        while (search.Ask(new(), CancellationToken.None).Total < count)
        {
            await Task.Delay(10);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps)
        {
            await app.DisposeAsync();
        }

        Client.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> RunAsync(WebApplication app)
    {
        apps.Add(app);
        await app.StartAsync();
        return app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }
}
