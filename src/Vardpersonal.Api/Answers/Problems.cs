using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Vardpersonal.Api.Answers;

/// <summary>The problems that are the API's own; those of the domain are in <see cref="RefusalProblems"/>.</summary>
internal static class Problems
{
    public static JsonHttpResult<Problem> BadParameters(IReadOnlyList<ParameterError> errors) => Answer(new()
    {
        Title = errors.Count == 1 ? "En parameter kan inte användas" : "Flera parametrar kan inte användas",
        Status = StatusCodes.Status400BadRequest,
        Detail = string.Join(' ', errors.Select(error => error.Detail)),
        Code = errors[0].Code,
        Errors = errors,
    });

    public static JsonHttpResult<Problem> UnknownAddress(PathString path) => Answer(new()
    {
        Title = "Adressen finns inte",
        Status = StatusCodes.Status404NotFound,
        Detail = $"Det finns inget på {Cut(path.Value)}. Alla adresser står i {ApiEndpoints.DescriptionAddress}.",
        Code = "unknown-address",
    });

    public static JsonHttpResult<Problem> MethodNotAllowed(string method) => Answer(new()
    {
        Title = "Här går det bara att läsa",
        Status = StatusCodes.Status405MethodNotAllowed,
        Detail = $"Metoden {Cut(method)} kan inte användas här. Använd GET eller HEAD.",
        Code = "method-not-allowed",
    });

    public static JsonHttpResult<Problem> Internal() => Answer(new()
    {
        Title = "Något gick fel hos oss",
        Status = StatusCodes.Status500InternalServerError,
        Detail = "Felet är noterat. Försök igen om en stund.",
        Code = "internal-error",
    });

    public static JsonHttpResult<Problem> Answer(Problem problem) =>
        TypedResults.Json(problem, statusCode: problem.Status, contentType: Problem.ContentType);

    /// <summary>What was given, short enough to say back.</summary>
    public static string Cut(string? given)
    {
        const int longest = 80;
        return given is null ? string.Empty : given.Length <= longest ? given : given[..longest] + "…";
    }
}
