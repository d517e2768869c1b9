using Vardpersonal.Content;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Web;

/// <summary>Refusals in one line of Swedish, for the operator.</summary>
internal static class RefusalTexts
{
    public static string Of(Refusal why) => why switch
    {
        Refusal.NotFound(_, var value) => $"'{value}' finns inte.",
        Refusal.NotYetPublished(var title, var first) => $"{title} publicerades först {SwedishTime.Words(first)}.",
        Refusal.OnlyInConsultation(_, var slug) => $"'{slug}' är bara på remiss och har inte publicerats.",
        Refusal.Moved(_, _, var slug) => $"Sidan har flyttat till '{slug}'.",
        Refusal.Gone(var edition, _, var since, _) => $"{edition.Title} avpublicerades {SwedishTime.Words(since)}.",
        Refusal.BadValue(var parameter, var value) => $"{parameter} kan inte vara '{value}'.",
        Refusal.NoSuchCareLevel(_, var slug) => $"'{slug}' har inte den vårdnivån.",
        Refusal.FaultyFiles(var faults) => FormattableString.Invariant($"{faults.Count} fel i filerna."),
        Refusal.FolderNotEmpty(var folder) => $"Mappen är inte tom: {folder}",
        Refusal.DamagedBackup(var reason) => $"Säkerhetskopian är skadad: {reason}",
        Refusal.StoreNotEmpty => "Databasen är inte tom. Återställ till en ny datamapp (VP_DATA) eller en ny databas.",
        Refusal.FaultyFields(var faults) => string.Join(' ', faults.Select(fault => fault.Text)),
        Refusal.FaultyParameters(var faults) => string.Join(' ', faults.Select(fault => fault.Text)),
        _ => why.Code,
    };
}
