using Vardpersonal.Content.Reading;
using Vardpersonal.Design;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>The line of facts under the title: what a reader judges trust by.</summary>
internal static class SupportFacts
{
    private const int AudiencesShown = 4;

    public static IReadOnlyList<Fact> Of(SupportModel model)
    {
        var (view, edition) = (model.View, model.View.Edition);
        var facts = new List<Fact>
        {
            Fact.On("Uppdaterad", SwedishTime.DayOf(view.Updated)),
            new("För", Audiences(model)),
            new("Ansvarig", edition.Approval.Responsible),
        };
        if (edition.Approval.RevisionDue is { } due)
        {
            facts.Add(Fact.On("Nästa översyn", due));
        }

        facts.Add(new(string.Empty, FormattableString.Invariant($"Utgåva {edition.Number}"), view.Summary.Address(model.Region?.Slug) + "/versioner"));
        return facts;
    }

    private static string Audiences(SupportModel model)
    {
        var names = model.View.Edition.Audiences.Select(model.Taxonomy.AudienceName).Select(name => char.ToLowerInvariant(name[0]) + name[1..]).ToList();
        return names.Count <= AudiencesShown ? string.Join(", ", names) : string.Join(", ", names.Take(AudiencesShown)) + " m.fl.";
    }
}
