using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Api.Resources;

/// <summary>How to cite what was read.</summary>
internal static class Citation
{
    public static string Of(DocumentView view, Catalogue catalogue)
    {
        var edition = view.Edition;
        var time = view.AsOf ?? LastEvent(view, catalogue);
        var unit = view.Unit is null ? string.Empty : $"&enhet={view.Unit.Slug}";
        var place = view.Region is null ? string.Empty : $" Med tillägg från {view.Unit?.Name ?? view.Region.Name}.";
        return FormattableString.Invariant(
            $"{edition.Approval.Responsible}. {edition.Title}. Utgåva {edition.Number}, {SwedishTime.Words(view.Published)}.{place} {view.Summary.Address(view.Region?.Slug)}?per={Instants.Write(time)}{unit}");
    }

    /// <summary>The last time that anything changed of what is read now, withdrawals of supplements included: read as of then, the page is the same.</summary>
    private static DateTimeOffset LastEvent(DocumentView view, Catalogue catalogue) =>
        catalogue.SupplementsOf(view.Summary.Id).Where(supplement => supplement.Region == view.Region?.Slug).Select(supplement => supplement.Updated).Append(view.Published).Max();
}
