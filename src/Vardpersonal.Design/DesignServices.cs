using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Design.Assets;

namespace Vardpersonal.Design;

public static class DesignServices
{
    /// <param name="assetManifest">Path of the bundle's <c>assets.json</c>.</param>
    public static IServiceCollection AddDesign(this IServiceCollection services, string assetManifest) => services.AddSingleton(new AssetManifest(assetManifest));
}
