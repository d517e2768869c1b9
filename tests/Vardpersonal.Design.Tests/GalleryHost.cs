using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Vardpersonal.Design.Tests;

/// <summary>The design system alone on a server, with nothing of the site around it.</summary>
public sealed class GalleryHost : IAsyncLifetime
{
    private static readonly HttpClient Client = new();
    private WebApplication app = null!;
    private Uri address = null!;

    public Task InitializeAsync() => StartAsync(Environments.Development);

    public async Task StartAsync(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDesign("no-bundle.json");
        builder.Services.AddRazorPages().AddApplicationPart(typeof(DesignServices).Assembly);
        app = builder.Build();
        app.MapRazorPages();
        await app.StartAsync();
        address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(address, path));
        return answer.StatusCode;
    }

    public async Task<IHtmlDocument> OpenAsync(string path) => new HtmlParser().ParseDocument(await Client.GetStringAsync(new Uri(address, path)));

    public async Task DisposeAsync() => await app.DisposeAsync();
}
