using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Vardpersonal.Api.Answers;

/// <summary>Methods other than GET and HEAD at the address of a resource.</summary>
internal static class OtherMethods
{
    public static IResult Answer(HttpContext http)
    {
        http.Response.Headers[HeaderNames.Allow] = OpenData.Methods;
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return Problems.MethodNotAllowed(http.Request.Method);
        }

        OpenData.AnswerPreflight(http.Response);
        return TypedResults.NoContent();
    }
}
