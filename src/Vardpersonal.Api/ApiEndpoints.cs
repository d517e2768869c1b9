using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vardpersonal.Api.Answers;
using Vardpersonal.Api.Resources;

namespace Vardpersonal.Api;

/// <summary>The addresses of the open API. A contract: regions rely on them (docs/api.md).</summary>
public static class ApiEndpoints
{
    public const string Root = "/api/v1";
    public const string DescriptionAddress = "/api/openapi.json";

    public static IEndpointRouteBuilder MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Root).AddEndpointFilter<Representation>();
        RegionsResource.Map(api);
        DocumentsResource.Map(api);
        DocumentResource.Map(api);
        EditionsResource.Map(api);
        ChangesResource.Map(api);
        SearchResource.Map(api);
        SuggestResource.Map(api);

        app.MapOpenApi(DescriptionAddress).AddEndpointFilter(OpenData.AllowAsync);
        app.Map("/api/{**path}", (HttpContext http) => Problems.UnknownAddress(http.Request.Path)).AddEndpointFilter<Representation>().ExcludeFromDescription();
        return app;
    }

    /// <summary>A resource that can be read and nothing else; what else is tried at its address is answered with what may be done.</summary>
    internal static RouteHandlerBuilder MapResource(this IEndpointRouteBuilder api, string pattern, Delegate read)
    {
        api.Map(pattern, OtherMethods.Answer).ExcludeFromDescription();
        return api.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], read);
    }
}
