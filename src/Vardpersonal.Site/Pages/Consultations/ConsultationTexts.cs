using Vardpersonal.Content.Reading;
using Vardpersonal.Design.Components;
using Vardpersonal.Site.Pages.Editions;

namespace Vardpersonal.Site.Pages.Consultations;

/// <summary>The remiss page's words.</summary>
internal static class ConsultationTexts
{
    public const string Changes = "Vad som skulle ändras";
    public const string ChangesAnchor = "andringar";
    public const string Proposal = "Hela förslaget";
    public const string ProposalAnchor = "forslaget";

    public static NoticeBanner Notice(ConsultationModel model)
    {
        var text = model.DaysLeft >= 0
            ? "Förslaget är inte beslutat och ska inte användas i vården."
            : "Svarstiden är ute. Förslaget är inte beslutat och ska inte användas i vården.";
        return new(NoticeKind.Consultation, text)
        {
            Link = model.Consultation.InForce is null ? null : new("Läs texten som gäller nu", model.Consultation.Document.Address(reader: null)),
        };
    }

    public static IReadOnlyList<DefinitionItem> Facts(ConsultationModel model)
    {
        var (consultation, proposed) = (model.Consultation, model.Consultation.Proposed);
        return
        [
            new("Svarstid", $"{SwedishTime.Words(consultation.Period.Opens)}–{SwedishTime.Words(consultation.Period.Until)} ({Left(model.DaysLeft)})"),
            new("Ansvarig", proposed.Approval.Responsible),
            new("Föreslagen ändring", proposed.Approval.ChangeNote),
            new("För", string.Join(", ", proposed.Audiences.Select(model.Taxonomy.AudienceName))),
        ];
    }

    public static PageContents Contents(ConsultationModel model)
    {
        var parts = EditionTexts.Contents(model.Parts).Items;
        return new([new(Changes, ChangesAnchor), new(Proposal, ProposalAnchor, [.. parts.Select(part => part with { Children = null })])]);
    }

    private static string Left(int days) => days switch
    {
        < 0 => "avslutad",
        0 => "sista dagen",
        1 => "1 dag kvar",
        _ => FormattableString.Invariant($"{days} dagar kvar"),
    };
}
