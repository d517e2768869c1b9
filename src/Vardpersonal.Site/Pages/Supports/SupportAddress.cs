using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Pages.Supports;

/// <summary>Addresses of a knowledge support's views.</summary>
public static class SupportAddress
{
    public static string Of(DocumentView view, CareLevel level, string? unit, string? at, string? find)
    {
        var query = new List<string>();
        if (view.Edition.CareLevels.Count() > 1)
        {
            query.Add("vardniva=" + level.Name());
        }

        if (unit is not null)
        {
            query.Add("enhet=" + Uri.EscapeDataString(unit));
        }

        if (!string.IsNullOrWhiteSpace(at))
        {
            query.Add("per=" + Uri.EscapeDataString(at));
        }

        if (!string.IsNullOrWhiteSpace(find))
        {
            query.Add("hitta=" + Uri.EscapeDataString(find));
        }

        var path = view.Summary.Address(view.Region?.Slug);
        return query.Count == 0 ? path : path + "?" + string.Join('&', query);
    }

    /// <summary>The address that always shows this edition with these supplements: for citing.</summary>
    public static string Permanent(DocumentView view, CareLevel? level, DateTimeOffset now)
    {
        var time = Uri.EscapeDataString(Instants.Write(view.AsOf ?? now));
        var query = string.Join('&', new[] { level is { } known ? "vardniva=" + known.Name() : null, view.Unit is { } unit ? "enhet=" + unit.Slug : null, "per=" + time }.OfType<string>());
        return $"{view.Summary.Address(view.Region?.Slug)}?{query}";
    }
}
