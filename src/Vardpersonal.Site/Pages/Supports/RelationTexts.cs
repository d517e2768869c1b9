namespace Vardpersonal.Site.Pages.Supports;

/// <summary>The kinds of relation in words.</summary>
internal static class RelationTexts
{
    public static string Of(string kind) => kind switch
    {
        "differential" => "differentialdiagnos",
        "comorbidity" => "samsjuklighet",
        "next-step" => "nästa steg",
        "background" => "bakgrund",
        "handbook" => "praktisk handledning",
        "register" => "kvalitetsregister",
        "education" => "utbildning",
        _ => kind,
    };
}
