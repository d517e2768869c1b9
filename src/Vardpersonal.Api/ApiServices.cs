using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Api.Description;

namespace Vardpersonal.Api;

/// <summary>What the open API needs besides the readers and the clock that Web wires.</summary>
public static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<ApiReading>();
        services.AddSingleton<ApiSearching>();
        services.AddOpenApi("v1", ApiDescription.Configure);
        return services;
    }
}
