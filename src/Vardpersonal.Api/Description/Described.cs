using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Vardpersonal.Api.Answers;

namespace Vardpersonal.Api.Description;

/// <summary>What the OpenAPI document says of a resource beyond its types.</summary>
internal static class Described
{
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder resource, string name, string summary, string description) => resource
        .WithName(name)
        .WithSummary(summary)
        .WithDescription(description)
        .WithTags("v1")
        .Produces(StatusCodes.Status304NotModified)
        .Answers(StatusCodes.Status400BadRequest)
        .Answers(StatusCodes.Status500InternalServerError);

    public static RouteHandlerBuilder MayHaveMoved(this RouteHandlerBuilder resource) => resource.Produces(StatusCodes.Status301MovedPermanently);

    public static RouteHandlerBuilder MayBeMissing(this RouteHandlerBuilder resource) => resource.Answers(StatusCodes.Status404NotFound);

    public static RouteHandlerBuilder MayBeGone(this RouteHandlerBuilder resource) => resource.Answers(StatusCodes.Status410Gone);

    private static RouteHandlerBuilder Answers(this RouteHandlerBuilder resource, int status) => resource.Produces<Problem>(status, "application/problem+json");
}
