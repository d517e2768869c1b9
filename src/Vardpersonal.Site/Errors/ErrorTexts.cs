using Microsoft.AspNetCore.Http;
using Vardpersonal.Content;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Errors;

/// <summary>What a reader is told when a page cannot be shown: a title, why, and what she can do.</summary>
/// <param name="Links">Ways on: text and address.</param>
public sealed record ErrorText(string Title, string Why, IReadOnlyList<(string Text, string Address)> Links);

/// <summary>Every refusal and status in words, in one place.</summary>
public static class ErrorTexts
{
    private static readonly (string, string) ToStart = ("Till startsidan", "/");
    private static readonly (string, string) ToSupports = ("Alla kunskapsstöd A–Ö", "/kunskapsstod");
    private static readonly (string, string) ToReport = ("Rapportera ett fel på sidan", "/rapportera");

    public static ErrorText Of(Refusal why, string? region)
    {
        var home = region is null ? ToStart : ("Till regionens startsida", $"/{region}/");
        var supports = region is null ? ToSupports : ("Alla kunskapsstöd A–Ö", $"/{region}/kunskapsstod");
        return why switch
        {
            Refusal.NotFound("region", var value) => new("Regionen finns inte", $"Det finns ingen region med adressen ”{value}”. Kontrollera stavningen eller välj region i listan.", [("Välj region", "/valj-region"), ToStart]),
            Refusal.NotFound("unit", var value) => new("Enheten finns inte", $"Det finns ingen enhet med namnet ”{value}” i regionen.", region is null ? [("Välj region", "/valj-region"), home] : [("Regionens enheter", $"/{region}/enheter"), home]),
            Refusal.NotFound("edition", var value) => new("Utgåvan finns inte", $"Dokumentet har ingen utgåva {value}.", [home, supports]),
            Refusal.NotFound("code", var value) => new("Koden finns inte", $"Koden ”{value}” finns inte i våra kodlistor.", [("Sök", "/sok"), supports, home]),
            Refusal.NotFound("symptom", var value) => new("Symtomet finns inte", $"Det finns inget symtom med adressen ”{value}”.", [("Alla symtom", "/symtom"), home]),
            Refusal.NotFound("area", var value) => new("Området finns inte", $"Det finns inget område med adressen ”{value}”.", [("Alla områden", "/omraden"), home]),
            Refusal.NotFound("consultation", _) => new("Remissen finns inte", "Det finns ingen remiss på den här adressen.", [("Kunskapsstöd på remiss", "/remiss"), home]),
            Refusal.NotFound => new("Sidan finns inte", "Vi hittar inget på den här adressen. Den kan vara felskriven, eller så har sidan aldrig funnits.", [("Sök", "/sok"), supports, home]),
            Refusal.NotYetPublished(var title, var first) => new("Sidan fanns inte då", $"{title} publicerades första gången {SwedishTime.WordsWithTime(first)}.", [("Läs sidan som den är nu", "?"), home]),
            Refusal.OnlyInConsultation(_, var slug) => new("Kunskapsstödet är inte beslutat", "Ett förslag är ute på remiss. Det ska inte användas i vården innan det är godkänt.", [("Läs förslaget", $"/remiss/{slug}"), home]),
            Refusal.BadValue("per", var value) => new("Tidpunkten går inte att läsa", $"”{value}” är ingen tidpunkt som har varit. Skriv till exempel 2026-03-01 eller 2026-03-01T10:00:00Z.", [("Läs sidan som den är nu", "?"), home]),
            Refusal.BadValue(_, var value) => new("Adressen går inte att läsa", $"”{value}” är inte ett värde som sidan förstår.", [("Läs sidan utan det", "?"), home]),
            Refusal.FaultyParameters(var faults) => new("Adressen går inte att läsa", string.Join(' ', faults.Select(fault => fault.Text)), [("Läs sidan utan det", "?"), home]),
            Refusal.NoSuchCareLevel => new("Vårdnivån finns inte", "Kunskapsstödet har inte någon text för den vårdnivån.", [("Läs den vårdnivå som finns", "?"), home]),
            Refusal.Gone gone => OfWithdrawn(gone, region, home, supports),
            _ => OfStatus(StatusCodes.Status404NotFound),
        };
    }

    public static ErrorText OfStatus(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("Begäran gick inte att läsa", "Något i adressen eller formuläret var inte som det ska.", [ToStart]),
        StatusCodes.Status404NotFound => new("Sidan finns inte", "Vi hittar inget på den här adressen. Den kan vara felskriven, eller så har sidan aldrig funnits.", [("Sök", "/sok"), ToSupports, ToStart]),
        StatusCodes.Status405MethodNotAllowed => new("Det går inte att göra så här", "Adressen tar inte emot den sortens begäran.", [ToStart]),
        StatusCodes.Status429TooManyRequests => new("För många försök", "Formuläret har skickats många gånger på kort tid. Vänta tio minuter och försök igen.", [ToStart]),
        _ => new("Något gick fel hos oss", "Sidan kunde inte visas. Försök igen om en stund. Om felet kvarstår vill vi gärna veta det.", [ToReport, ToStart]),
    };

    public static string Reason(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.Replaced => "Sidan har ersatts av en annan.",
        WithdrawalReason.Merged => "Sidan har slagits ihop med en annan.",
        WithdrawalReason.Outdated => "Innehållet är inaktuellt.",
        WithdrawalReason.Error => "Innehållet var felaktigt.",
        _ => reason.ToString(),
    };

    private static ErrorText OfWithdrawn(Refusal.Gone gone, string? region, (string, string) home, (string, string) supports)
    {
        var why = $"{Reason(gone.Withdrawal.Reason)} {gone.Withdrawal.Note} Avpublicerad {SwedishTime.Words(gone.Since)}. Beslutat av: {gone.Withdrawal.DecidedBy}.";
        List<(string, string)> links = gone.Replacement is { } instead ? [($"Läs i stället: {instead.Title}", instead.Address(region))] : [];
        return new($"{gone.LastEdition.Title} är avpublicerad", why, [.. links, supports, home]);
    }
}
