using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;
using Vardpersonal.Design.Gallery;
using Vardpersonal.Web.Serving;
using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>Every component's examples in a browser, light, dark and in forced colours.</summary>
[Collection(SiteTests.Name)]
public sealed class GalleryTests(SiteFixture site) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("vp-gallery-").FullName;
    private WebApplication app = null!;
    private string address = string.Empty;

    public async Task InitializeAsync()
    {
        var database = new SqliteDatabase(Path.Combine(folder, "gallery.sqlite"));
        await new Migrator(database, TimeProvider.System).UpgradeAsync(CancellationToken.None);
        app = WebHost.Build([], database, TimeProvider.System, adjust: builder =>
        {
            builder.Environment.EnvironmentName = Environments.Development;
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        });
        await app.StartAsync();
        address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task No_component_has_a_violation(int width, ColorScheme scheme)
    {
        var context = await site.Browser.NewContextAsync(new() { BaseURL = address, ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        var violations = new List<string>();
        foreach (var example in ComponentCatalogue.Components.SelectMany(component => component.Examples.Select(example => $"/galleri/{component.Name}/{example.Name}")))
        {
            await page.GotoAsync(example);
            violations.AddRange((await page.Locator("main").RunAxe()).Violations.Select(violation => $"{example}: {violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}"));
        }

        Assert.Empty(violations);
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_visitor_of_the_real_site_does_not_meet_the_gallery()
    {
        using var answer = await site.Client.GetAsync(new Uri("/galleri", UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
