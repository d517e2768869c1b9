using Vardpersonal.Content.Reading;
using Vardpersonal.Design;
using Vardpersonal.Design.Components;
using Vardpersonal.Site.Errors;
using Vardpersonal.Site.Pages.Supports;

namespace Vardpersonal.Site.Pages.Editions;

/// <summary>What the pages about editions share.</summary>
internal static class EditionTexts
{
    public static TimelineEdition OnLine(EditionsModel model, EditionRecord record)
    {
        var (edition, number) = (record.Edition, record.Edition.Number);
        var current = record.Until is null && model.History.Withdrawal is null;
        return new(number, SwedishTime.DayOf(record.Published), FormattableString.Invariant($"{model.Address}/{number}"))
        {
            ApprovedBy = edition.Approval.ApprovedBy,
            ChangeNote = edition.Approval.ChangeNote,
            Compare = number > 1 ? new("Jämför med föregående", FormattableString.Invariant($"{model.Address}/{number - 1}/{number}")) : null,
            Status = record.Until is null && !current ? new(Standing.Withdrawn) : null,
            IsCurrent = current,
        };
    }

    /// <summary>Why nothing is in force any more, with what to read instead.</summary>
    public static NoticeBanner? Withdrawn(EditionHistory history, Catalogue catalogue, string? reader) => history.Withdrawal is not { } withdrawal ? null
        : new(NoticeKind.Withdrawn, $"{ErrorTexts.Reason(withdrawal.Reason)} {withdrawal.Note} Avpublicerad {SwedishTime.Words(history.Withdrawn!.Value)}. Beslutat av: {withdrawal.DecidedBy}.")
        {
            Link = withdrawal.ReplacedBy is { } id && catalogue.LinkTo(id.Value, reader) is { } instead ? new($"Läs i stället: {instead.Title}", instead.Address) : null,
        };

    /// <summary><c>1 mars 2025–3 april 2026</c>, or since when.</summary>
    public static string InForce(EditionRecord record) => record.Until is { } until
        ? $"{SwedishTime.Words(record.Published)}–{SwedishTime.Words(until)}"
        : $"från {SwedishTime.Words(record.Published)}";

    public static IReadOnlyList<DefinitionItem> Facts(EditionRecord record) =>
    [
        new(record.Until is null ? "Gäller" : "Gällde", InForce(record)),
        new("Ändrat i utgåvan", record.Edition.Approval.ChangeNote),
        .. SupportAbout.Approval(record.Edition.Approval),
        new("Versionsmärkning", FormattableString.Invariant($"rad {record.Sequence}, {record.ContentHash[..12]}")),
    ];

    public static IReadOnlyList<SelectOption> Choices(EditionHistory history, int chosen) =>
    [
        .. history.Editions.Select(record => new SelectOption(
            FormattableString.Invariant($"{record.Edition.Number}"),
            FormattableString.Invariant($"Utgåva {record.Edition.Number}, {SwedishTime.Words(record.Published)}"),
            record.Edition.Number == chosen)),
    ];

    public static PageContents Contents(IReadOnlyList<RenderedPart> parts) => new(
    [
        .. parts.SelectMany(part => part.Name.Length == 0
            ? part.Text.Sections.Select(section => new ContentsItem(section.Title, section.Anchor))
            : [new ContentsItem(part.Name, part.Anchor, [.. part.Text.Sections.Select(section => new ContentsItem(section.Title, section.Anchor))])]),
    ]);
}
