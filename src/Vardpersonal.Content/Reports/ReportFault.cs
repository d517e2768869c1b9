using System.Globalization;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Content.Reports;

/// <summary>A fault report as filled in: any text, any field missing.</summary>
public sealed record FaultReportForm(string? Page, string? Document, string? Edition, string? Region, string? Kind, string? Message, string? Contact);

/// <summary>Takes a reader's report of a fault. Every fault of the form is told at once; nothing about a patient is ever stored.</summary>
public sealed class ReportFault(IFaultReports reports, IIdSource ids, TimeProvider clock)
{
    private const string NoPatients =
        "Texten ser ut att innehålla ett personnummer eller samordningsnummer. Skriv inget om enskilda patienter här: ta bort numret och skicka igen.";

    public async Task<Outcome<FaultReport>> HandleAsync(FaultReportForm form, CancellationToken ct)
    {
        var faults = new List<FieldFault>();
        var (page, kind, message, contact) = (PageOf(form, faults), KindOf(form, faults), MessageOf(form, faults), ContactOf(form, faults));
        var (document, edition, region) = (DocumentOf(form, faults), EditionOf(form, faults), RegionOf(form, faults));
        if (faults.Count > 0)
        {
            return new Refusal.FaultyFields(faults);
        }

        var report = new FaultReport(ids.NewId(), clock.GetUtcNow().ToStored(), page, document, edition, region, kind, message, contact);
        await reports.SaveAsync(report, ct);
        return report;
    }

    private static string PageOf(FaultReportForm form, List<FieldFault> faults)
    {
        var page = Filled(form.Page) ?? string.Empty;
        if (page is not ['/', ..] || page is ['/', '/' or '\\', ..] || page.Length > FaultReport.LongestPage || page.Any(char.IsControl))
        {
            faults.Add(new("page", "Ange sidans adress på den här webbplatsen, till exempel /kunskapsstod/astma."));
        }

        return page;
    }

    private static FaultKind KindOf(FaultReportForm form, List<FieldFault> faults)
    {
        if (FaultKindFacts.ByName(Filled(form.Kind)) is { } facts)
        {
            return facts.Kind;
        }

        faults.Add(new("kind", "Välj vad felet gäller."));
        return FaultKind.Other;
    }

    private static string MessageOf(FaultReportForm form, List<FieldFault> faults)
    {
        var message = Filled(form.Message)?.ReplaceLineEndings("\n");
        if (message is null)
        {
            faults.Add(new("message", "Skriv vad som är fel."));
        }
        else if (message.Length > FaultReport.LongestMessage)
        {
            faults.Add(new("message", $"Texten är {message.Length} tecken lång. Korta den till högst {FaultReport.LongestMessage} tecken."));
        }

        RefusePatients("message", message, faults);
        return message ?? string.Empty;
    }

    private static string? ContactOf(FaultReportForm form, List<FieldFault> faults)
    {
        var contact = Filled(form.Contact);
        if (contact?.Length > FaultReport.LongestContact)
        {
            faults.Add(new("contact", $"Kontaktuppgiften är {contact.Length} tecken lång. Korta den till högst {FaultReport.LongestContact} tecken."));
        }

        RefusePatients("contact", contact, faults);
        return contact;
    }

    private static DocumentId? DocumentOf(FaultReportForm form, List<FieldFault> faults)
    {
        var document = Filled(form.Document);
        if (document is not null && DocumentId.TryParse(document) is null)
        {
            faults.Add(new("document", "Dokumentets id kan inte läsas."));
        }

        return DocumentId.TryParse(document);
    }

    private static int? EditionOf(FaultReportForm form, List<FieldFault> faults)
    {
        if (Filled(form.Edition) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var edition) && edition > 0)
        {
            return edition;
        }

        faults.Add(new("edition", "Utgåvan ska vara ett heltal från 1."));
        return null;
    }

    private static string? RegionOf(FaultReportForm form, List<FieldFault> faults)
    {
        var region = Filled(form.Region);
        if (region is not null && !DocumentId.IsSlug(region))
        {
            faults.Add(new("region", "Regionen kan inte läsas."));
        }

        return region;
    }

    private static void RefusePatients(string field, string? text, List<FieldFault> faults)
    {
        if (text is not null && PersonalNumber.IsIn(text))
        {
            faults.Add(new(field, NoPatients));
        }
    }

    /// <summary>Trimmed, without the control characters that no keyboard writes and that PostgreSQL cannot store.</summary>
    private static string? Filled(string? text)
    {
        var kept = string.Concat((text ?? string.Empty).Where(c => c is '\n' or '\r' or '\t' || !char.IsControl(c))).Trim();
        return kept.Length == 0 ? null : kept;
    }
}
