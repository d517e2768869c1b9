using Microsoft.AspNetCore.Http;
using Vardpersonal.Content;

namespace Vardpersonal.Site.Errors;

/// <summary>Which HTTP status a refusal is on a page. A redirect is not a status here: the page sends it itself.</summary>
public static class RefusalStatus
{
    public static int Of(Refusal why) => why switch
    {
        Refusal.Gone => StatusCodes.Status410Gone,
        Refusal.BadValue or Refusal.FaultyParameters => StatusCodes.Status400BadRequest,
        Refusal.FaultyFiles => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status404NotFound,
    };
}
