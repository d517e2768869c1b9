using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Frame;

/// <summary>schema.org descriptions of a page as JSON-LD. The encoder escapes what could end a script element.</summary>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The site itself, with where it is searched: on the start pages.</summary>
    public static string OfSite(SiteSettings settings) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["url"] = settings.Absolute("/"),
        ["name"] = settings.Name,
        ["inLanguage"] = "sv-SE",
        ["publisher"] = Organization(settings.Owner),
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = settings.Absolute("/sok?q={q}"),
            ["query-input"] = "required name=q",
        },
    }.ToJsonString(Options);

    public static string Of(DocumentView view, SiteServices site)
    {
        var edition = view.Edition;
        var page = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = edition.Type == DocumentType.KnowledgeSupport ? "MedicalWebPage" : "WebPage",
            ["url"] = site.Settings.Absolute(view.Summary.Address(view.Region?.Slug)),
            ["name"] = edition.Title,
            ["description"] = edition.Lead,
            ["inLanguage"] = "sv-SE",
            ["datePublished"] = Day(view.FirstPublished),
            ["dateModified"] = Day(view.Updated),
            ["version"] = edition.Number,
            ["publisher"] = Organization(site.Settings.Owner),
        };
        if (edition.Approval.Approved is { } approved)
        {
            page["lastReviewed"] = Instants.Write(approved);
            page["reviewedBy"] = Organization(edition.Approval.Responsible);
        }

        if (edition.Type == DocumentType.KnowledgeSupport)
        {
            page["medicalAudience"] = new JsonObject { ["@type"] = "MedicalAudience", ["audienceType"] = "Clinician" };
            page["about"] = Condition(view, site.Catalogue);
        }

        if (view.Region is { } region)
        {
            page["spatialCoverage"] = region.Iso;
        }

        return page.ToJsonString(Options);
    }

    private static JsonObject Condition(DocumentView view, Catalogue catalogue)
    {
        var condition = new JsonObject { ["@type"] = "MedicalCondition", ["name"] = view.Edition.Title };
        if (view.Edition.AlsoKnownAs.Count > 0)
        {
            condition["alternateName"] = new JsonArray([.. view.Edition.AlsoKnownAs.Select(name => JsonValue.Create(name))]);
        }

        if (view.Edition.Codes.Count > 0)
        {
            condition["code"] = new JsonArray([.. view.Edition.Codes.Select(code => new JsonObject
            {
                ["@type"] = "MedicalCode",
                ["codeValue"] = code.Code,
                ["codingSystem"] = catalogue.Taxonomy.Codes(code.System)?.List.Title ?? code.System,
            })]);
        }

        return condition;
    }

    private static JsonObject Organization(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static string Day(DateTimeOffset time) => Instants.Write(SwedishTime.DayOf(time));
}
