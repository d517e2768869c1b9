using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Supplements;

namespace Vardpersonal.TestKit;

/// <summary>Small, valid things; a test says with <c>with</c> what matters to it.</summary>
public static class An
{
    public static Edition Edition(string id = "katarakt", int number = 1) => new()
    {
        Document = DocumentId.Parse(id),
        Number = number,
        Type = DocumentType.KnowledgeSupport,
        Slug = id,
        Title = char.ToUpperInvariant(id[0]) + id[1..],
        Lead = "Vad sidan ger svar på.",
        Areas = ["ogonsjukdomar"],
        Audiences = ["lakare"],
        Settings = ["primarvard"],
        KeyPoints = ["Remittera vid nedsatt syn."],
        Parts = [new(CareLevels.Primary, "## Omfattning av kunskapsstödet\n\nGäller vuxna.\n\n## Behandling\n\nOperation på remiss.")],
        Approval = Approval(),
    };

    public static Approval Approval() =>
        new("NPO ögonsjukdomar", new(2025, 1, 8), "Godkännare, NPO ögonsjukdomar", new(2025, 1, 9), new(2028, 1, 9), "Första utgåvan.");

    public static SupplementEdition Supplement(string id = "skane-katarakt-behandling", string document = "katarakt", int number = 1) => new()
    {
        Id = DocumentId.Parse(id),
        Number = number,
        Document = DocumentId.Parse(document),
        CareLevel = CareLevel.Primary,
        Section = "behandling",
        Region = "skane",
        WrittenAgainst = 1,
        Markdown = "Remissen går till ögonkliniken.",
        Contact = "Ögonkliniken",
        Approval = Approval() with { Responsible = "skane", ApprovedBy = "Godkännare, Region Skåne" },
    };

    public static LedgerAppend Append(Edition edition, DateTimeOffset effective) =>
        new(LedgerVerb.Publish, LedgerSubject.Document, edition.Document.Value, edition.Number, effective, LedgerContent.Write(edition));

    public static LedgerAppend Append(SupplementEdition supplement, DateTimeOffset effective) =>
        new(LedgerVerb.Publish, LedgerSubject.Supplement, supplement.Id.Value, supplement.Number, effective, LedgerContent.Write(supplement));

    public static LedgerAppend Withdrawal(string id, DateTimeOffset effective, string? replacedBy = null) => new(
        LedgerVerb.Withdraw,
        LedgerSubject.Document,
        id,
        0,
        effective,
        LedgerContent.Write(new Withdrawal(replacedBy is null ? WithdrawalReason.Outdated : WithdrawalReason.Replaced, DocumentId.TryParse(replacedBy), "Godkännare, NPO", "Inte längre aktuellt.")));
}
