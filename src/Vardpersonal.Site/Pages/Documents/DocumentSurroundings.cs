using Microsoft.AspNetCore.Html;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Site.Pages.Supports;

namespace Vardpersonal.Site.Pages.Documents;

/// <summary>What stands around a document's text: notices, the line of facts, the way to find in it.</summary>
internal static class DocumentSurroundings
{
    private const int AudiencesShown = 4;

    public static IEnumerable<NoticeBanner> Notices(DocumentModel model)
    {
        var view = model.View;
        if (view.AsOf is { } time)
        {
            yield return new(NoticeKind.Historic, $"{SupportTexts.AsOf(time)} {SupportTexts.Edition(view)}.") { Title = "Som sidan stod", Link = new("Till den gällande sidan", model.Address) };
            yield break;
        }

        if (view.Summary.IsOverdue(model.Today))
        {
            yield return new(NoticeKind.Overdue, SupportTexts.Overdue(view.Summary.RevisionDue!.Value));
        }

        if (model.IsOver)
        {
            yield return new(NoticeKind.Information, "Det här har redan varit.") { Link = new("Se vad som kommer", "/kalender") };
        }
    }

    public static IReadOnlyList<Fact> Facts(DocumentModel model)
    {
        var (view, edition) = (model.View, model.View.Edition);
        var facts = new List<Fact> { Fact.On(model.Type.Type == DocumentType.News ? "Publicerad" : "Uppdaterad", SwedishTime.DayOf(view.Updated)) };
        if (edition.Audiences.Count > 0)
        {
            facts.Add(new("För", Audiences(model)));
        }

        facts.Add(new("Ansvarig", edition.Approval.Responsible));
        if (edition.Approval.RevisionDue is { } due)
        {
            facts.Add(Fact.On("Nästa översyn", due));
        }

        facts.Add(new(string.Empty, FormattableString.Invariant($"Utgåva {edition.Number}"), model.Address + "/versioner"));
        return facts;
    }

    public static PageContents Contents(DocumentModel model)
    {
        var items = model.Text.Sections.Select(section => new ContentsItem(section.Title, section.Anchor, [.. section.SubSections.Select(sub => new ContentsItem(sub.Title, sub.Anchor))])).ToList();
        if (model.View.Edition.References.Count > 0)
        {
            items.Add(new("Referenser", "referenser"));
        }

        items.Add(new(SupportTexts.About, SupportTexts.AboutAnchor));
        return new(items)
        {
            SearchAction = model.Address,
            Query = model.Find,
            Hits = model.Found?.Places.Select(place => new ContentsHit(place.Heading, place.Anchor, new HtmlContentBuilder().Append(place.Excerpt))).ToList(),
            HitCount = model.Found?.Total,
            Hidden = [.. new[] { ("per", model.At), ("region", model.Region is null ? model.ReaderSlug : null) }.Where(pair => !string.IsNullOrWhiteSpace(pair.Item2)).Select(pair => new HiddenField(pair.Item1, pair.Item2!))],
        };
    }

    private static string Audiences(DocumentModel model)
    {
        var names = model.View.Edition.Audiences.Select(model.Taxonomy.AudienceName).Select(name => char.ToLowerInvariant(name[0]) + name[1..]).ToList();
        return names.Count <= AudiencesShown ? string.Join(", ", names) : string.Join(", ", names.Take(AudiencesShown)) + " m.fl.";
    }
}
