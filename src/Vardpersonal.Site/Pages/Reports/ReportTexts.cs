using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Reports;

/// <summary>From the domain's names of fields to the form's.</summary>
internal static class ReportTexts
{
    public const string NoPatients = "Skriv inga uppgifter om patienter, varken namn, personnummer eller annat som kan kopplas till en person.";

    /// <summary>A fault in what the form carries unseen has no field to lead to.</summary>
    public static IReadOnlyList<FieldError> Errors(ReportModel model) => [.. model.Faults.Select(fault => new FieldError(FieldOf(fault.Key), fault.Value))];

    private static string? FieldOf(string fault) => fault switch
    {
        "page" => "sida",
        "kind" => "sort",
        "message" => "text",
        "contact" => "kontakt",
        _ => null,
    };
}
