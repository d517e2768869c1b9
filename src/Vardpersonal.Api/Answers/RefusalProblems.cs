using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Vardpersonal.Api.Models;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Api.Answers;

/// <summary>The refusals that reading can meet, as problems. A move is no problem: it is answered with the new address.</summary>
internal static class RefusalProblems
{
    /// <param name="reader">The reader's region: a replacement is linked as she reads it.</param>
    public static JsonHttpResult<Problem> Of(Refusal why, string? reader) => Problems.Answer(why switch
    {
        Refusal.NotFound(_, var value) => Missing(why, "Dokumentet finns inte", $"Det finns inget dokument med adressen '{Problems.Cut(value)}' att läsa här."),
        Refusal.OnlyInConsultation(_, var slug) => Missing(why, "Bara på remiss", $"Dokumentet har inte publicerats. Förslaget kan läsas på /remiss/{slug}."),
        Refusal.NoSuchCareLevel(var asked, _) => Missing(why, "Vårdnivån finns inte", $"Dokumentet har ingen text för vårdnivån {asked.Name()}."),
        Refusal.NotYetPublished(var title, var first) => Missing(why, "Inte publicerat då", $"{title} publicerades först {SwedishTime.WordsWithTime(first)}.") with { FirstPublished = first },
        Refusal.Gone gone => Gone(gone, reader),
        _ => throw new InvalidOperationException($"Reading does not refuse with {why.Code}."),
    });

    private static Problem Missing(Refusal why, string title, string detail) => new() { Title = title, Status = StatusCodes.Status404NotFound, Detail = detail, Code = why.Code };

    private static Problem Gone(Refusal.Gone gone, string? reader) => new()
    {
        Title = "Dokumentet är avpublicerat",
        Status = StatusCodes.Status410Gone,
        Detail = $"{gone.LastEdition.Title} avpublicerades {SwedishTime.Words(gone.Since)}. {gone.Withdrawal.Note}",
        Code = gone.Code,
        Reason = JsonNamingPolicy.KebabCaseLower.ConvertName(gone.Withdrawal.Reason.ToString()),
        Note = gone.Withdrawal.Note,
        Withdrawn = gone.Since,
        ReplacedBy = gone.Replacement is { } replacement ? DocumentLink.To(replacement, reader) : null,
    };
}
