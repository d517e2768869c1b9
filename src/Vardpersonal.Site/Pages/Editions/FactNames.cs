using System.Globalization;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>The front matter's fields and their values in words.</summary>
internal static class FactNames
{
    public static string Of(string field) => field switch
    {
        "title" => "Titel",
        "slug" => "Adress",
        "lead" => "Ingress",
        "alsoKnownAs" => "Kallas även",
        "keyPoints" => "Viktigast",
        "codes" => "Koder",
        "areas" => "Område",
        "audiences" => "Målgrupp",
        "settings" => "Verksamhet",
        "symptoms" => "Symtom",
        "references" => "Referenser",
        "patientLinks" => "Länkar för patienten",
        "media" => "Bilder och filmer",
        "related" => "Hör ihop med",
        "starts" => "Börjar",
        "ends" => "Slutar",
        "place" => "Plats",
        "organiser" => "Arrangör",
        "signUpUrl" => "Anmälan",
        "provider" => "Ges av",
        "duration" => "Tid",
        "courseUrl" => "Kursens adress",
        "registerUrl" => "Registrets adress",
        "purpose" => "Till för",
        "serviceUrl" => "Tjänstens adress",
        "responsible" => "Ansvarig",
        "revisionDue" => "Nästa översyn",
        _ => field,
    };

    public static string Value(string field, string value, Catalogue catalogue) => field switch
    {
        "areas" => catalogue.Taxonomy.AreaName(value),
        "audiences" => catalogue.Taxonomy.AudienceName(value),
        "settings" => catalogue.Taxonomy.SettingName(value),
        "symptoms" => catalogue.Taxonomy.SymptomName(value),
        "related" => DocumentId.TryParse(value) is { } id ? catalogue.Find(id)?.Title ?? value : value,
        "duration" => Documents.DocumentTexts.Duration(value),
        "revisionDue" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? SwedishTime.Words(due) : value,
        "starts" or "ends" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var time) ? SwedishTime.WordsWithTime(time) : value,
        _ => value,
    };
}
