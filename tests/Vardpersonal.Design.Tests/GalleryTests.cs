using System.Net;
using Microsoft.Extensions.Hosting;
using Vardpersonal.Design.Gallery;
using Xunit;

namespace Vardpersonal.Design.Tests;

public sealed class GalleryTests
{
    [Fact]
    public async Task In_development_the_gallery_shows_every_example()
    {
        var host = new GalleryHost();
        await host.InitializeAsync();
        try
        {
            var page = await host.OpenAsync("/galleri");
            var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();

            Assert.All(ComponentCatalogue.Components.SelectMany(component => component.Examples.Select(example => $"/galleri/{component.Name}/{example.Name}")), address => Assert.Contains(address, links));
            Assert.Equal(HttpStatusCode.NotFound, await host.StatusAsync("/galleri/Card/nagot-annat"));
            Assert.Equal(HttpStatusCode.NotFound, await host.StatusAsync("/galleri/Nagot/annat"));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task In_production_there_is_no_gallery()
    {
        var host = new GalleryHost();
        await host.StartAsync(Environments.Production);
        try
        {
            var component = ComponentCatalogue.Components[0];

            Assert.Equal(HttpStatusCode.NotFound, await host.StatusAsync("/galleri"));
            Assert.Equal(HttpStatusCode.NotFound, await host.StatusAsync($"/galleri/{component.Name}/{component.Examples[0].Name}"));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}
