using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Text;

/// <summary>Compares what stands around the text: title, lead, codes, who answers for it.</summary>
internal static class DifferenceFacts
{
    public static IReadOnlyList<FactDifference> Between(Edition older, Edition newer)
    {
        var before = Of(older).ToDictionary(fact => fact.Field, fact => fact.Values);
        return
        [
            .. Of(newer).Select(fact => new FactDifference(fact.Field, before[fact.Field], fact.Values))
                .Where(difference => !difference.Older.SequenceEqual(difference.Newer)),
        ];
    }

    private static IEnumerable<(string Field, IReadOnlyList<string> Values)> Of(Edition edition) =>
    [
        ("title", [edition.Title]),
        ("slug", [edition.Slug]),
        ("lead", [edition.Lead]),
        ("alsoKnownAs", edition.AlsoKnownAs),
        ("keyPoints", edition.KeyPoints),
        ("codes", [.. edition.Codes.Select(code => $"{code.System}: {code.Code}")]),
        ("areas", edition.Areas),
        ("audiences", edition.Audiences),
        ("settings", edition.Settings),
        ("symptoms", edition.Symptoms),
        ("references", [.. edition.References.Select(reference => $"{reference.Text} {reference.Address}".TrimEnd())]),
        ("patientLinks", [.. edition.PatientLinks.Select(link => $"{link.Title} ({link.Url})")]),
        ("media", [.. edition.Media.Select(item => item.Caption ?? item.Title ?? item.Alt ?? item.File)]),
        ("related", [.. edition.Related.Select(related => related.Document.Value)]),
        .. OfType(edition),
        ("responsible", [edition.Approval.Responsible]),
        ("revisionDue", One(edition.Approval.RevisionDue is { } due ? Instants.Write(due) : null)),
    ];

    private static IEnumerable<(string, IReadOnlyList<string>)> OfType(Edition edition) =>
    [
        ("starts", One(edition.Event is { } begins ? Instants.Write(begins.Starts) : null)),
        ("ends", One(edition.Event is { } stops ? Instants.Write(stops.Ends) : null)),
        ("place", One(edition.Event?.Place)),
        ("organiser", One(edition.Event?.Organiser)),
        ("signUpUrl", One(edition.Event?.SignUpUrl)),
        ("provider", One(edition.Education?.Provider)),
        ("duration", One(edition.Education?.Duration)),
        ("courseUrl", One(edition.Education?.CourseUrl)),
        ("registerUrl", One(edition.RegisterUrl)),
        ("purpose", One(edition.Service?.Purpose)),
        ("serviceUrl", One(edition.Service?.Url)),
    ];

    private static IReadOnlyList<string> One(string? value) => value is null ? [] : [value];
}
