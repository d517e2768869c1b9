using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>What a reader must know before she reads, most important first.</summary>
internal static class SupportNotices
{
    public static IEnumerable<NoticeBanner> Of(SupportModel model)
    {
        var view = model.View;
        if (view.AsOf is { } time)
        {
            yield return new(NoticeKind.Historic, SupportTexts.AsOf(time) + " " + SupportTexts.Edition(view) + ".") { Title = "Som sidan stod", Link = new("Till den gällande sidan", view.Summary.Address(model.Region?.Slug)) };
            yield break;
        }

        if (view.Summary.IsOverdue(model.Today))
        {
            yield return new(NoticeKind.Overdue, SupportTexts.Overdue(view.Summary.RevisionDue!.Value));
        }

        if (view.Summary.IsOutForConsultation(model.Today) && view.Summary.ConsultationSequence > view.Sequence)
        {
            yield return new(NoticeKind.Consultation, "Ett förslag till ny utgåva är ute på remiss.") { Link = new("Läs förslaget", $"/remiss/{view.Summary.Slug}") };
        }
    }
}
