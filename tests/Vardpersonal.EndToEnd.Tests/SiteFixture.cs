using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;
using Vardpersonal.Web.Serving;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>The whole site on its real content, on a free loopback port, with one browser for all tests.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("vp-e2e-").FullName;
    private WebApplication? app;
    private IPlaywright? playwright;

    public string Address { get; private set; } = string.Empty;

    public IBrowser Browser { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public static string Root { get; } = FindRoot();

    public async Task InitializeAsync()
    {
        var database = new SqliteDatabase(Path.Combine(data, "site.sqlite"));
        await new Migrator(database, TimeProvider.System).UpgradeAsync(CancellationToken.None);
        var imported = await new ImportContent(new ContentStore(database, TimeProvider.System), TimeProvider.System)
            .HandleAsync(Path.Combine(Root, "content-seed"), (_, _) => { }, CancellationToken.None);
        Assert.True(imported.Match(_ => true, why => throw new InvalidOperationException(why.ToString())));
        app = WebHost.Build([], database, TimeProvider.System, adjust: builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await app.StartAsync();
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(Address) };
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("VP_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
        Client.Dispose();
        if (app is not null)
        {
            // Disposing does not wait for what goes on in the background.
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>A page of its own in a browser that has seen the welcome notice.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1440, bool script = true, bool welcomed = true, ForcedColors? forced = null, ColorScheme? scheme = null)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ForcedColors = forced,
            ColorScheme = scheme,
        });
        if (welcomed)
        {
            await context.AddCookiesAsync([new() { Name = "vp-valkommen", Value = "1", Url = Address }]);
        }

        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "1177Vardpersonal.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}

[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<SiteFixture>
{
    public const string Name = "site";
}
