using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>All knowledge supports A–Ö, narrowed by area, target group, setting and care level.</summary>
public sealed class AllModel(SiteServices site) : SitePage(site)
{
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "malgrupp")]
    public string? Audience { get; set; }

    [BindProperty(SupportsGet = true, Name = "verksamhet")]
    public string? Setting { get; set; }

    [BindProperty(SupportsGet = true, Name = "vardniva")]
    public string? Level { get; set; }

    /// <summary><c>ja</c> narrows to supports with a text to hand to the patient.</summary>
    [BindProperty(SupportsGet = true, Name = "patienttext")]
    public string? PatientText { get; set; }

    public bool WithPatientText => PatientText == "ja";

    /// <summary>What has been chosen, patient texts apart.</summary>
    public DocumentFilter Filter { get; private set; } = new();

    public IReadOnlyList<IGrouping<string, DocumentSummary>> ByLetter { get; private set; } = [];

    public int Count { get; private set; }

    public bool IsNarrowed => ShowsFilters || WithPatientText;

    /// <summary>Whether a choice has been made among the filters. The patient texts have an entrance of their own, and the list should then come first.</summary>
    public bool ShowsFilters => new[] { Area, Audience, Setting, Level }.Any(value => !string.IsNullOrEmpty(value));

    public IActionResult OnGet()
    {
        if (FirstUnknown() is { } unknown)
        {
            return Refuse(unknown);
        }

        Filter = new(DocumentType.KnowledgeSupport, None(Area), None(Audience), None(Setting), CareLevels.ByName(Level), Reader: Region?.Slug);
        var found = Find(Filter).ToList();
        Count = found.Count;
        ByLetter = [.. found.GroupBy(document => SwedishOrder.InitialOf(document.Title))];
        return Page();
    }

    public IEnumerable<DocumentSummary> Find(DocumentFilter filter) =>
        filter.Apply(Catalogue).Where(document => !WithPatientText || document.HasPatientText);

    private static string? None(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private Refusal? FirstUnknown() =>
        None(Area) is { } area && !Taxonomy.HasArea(area) ? new Refusal.NotFound("area", area)
        : None(Audience) is { } audience && !Taxonomy.HasAudience(audience) ? new Refusal.BadValue("malgrupp", audience)
        : None(Setting) is { } setting && !Taxonomy.HasSetting(setting) ? new Refusal.BadValue("verksamhet", setting)
        : None(Level) is { } level && CareLevels.ByName(level) is null ? new Refusal.BadValue("vardniva", level)
        : None(PatientText) is { } patient && patient != "ja" ? new Refusal.BadValue("patienttext", patient)
        : null;
}
