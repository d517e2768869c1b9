namespace Vardpersonal.Content.Tests.Publishing;

/// <summary>One document of each type that the small content folder does not have.</summary>
internal static class ExportContentFiles
{
    private const string Approval = """
        responsible: Inera
        approvedBy: Godkännare, Inera
        approved: 2025-05-05
        published: 2025-05-06T06:30:15.125Z
        changeNote: "Ny sida: första utgåvan."
        """;

    public const string Service = $$"""
        ---
        type: service
        id: pascal
        edition: 1
        slug: pascal
        title: Pascal
        lead: Ordination av dosdispenserade läkemedel.
        purpose: "Ordinera dos: för vuxna."
        serviceUrl: https://www.inera.se/pascal
        signIn: true
        regionUrls: {skane: "https://www.skane.se/pascal", gotland: "https://www.gotland.se/pascal"}
        revisionDue: 2027-05-05
        {{Approval}}
        ---

        Text om tjänsten.
        """;

    public const string Education = $$"""
        ---
        type: education
        id: droppa
        edition: 1
        slug: droppa-ogat
        title: Så droppar du ögat
        lead: En kort utbildning.
        provider: Exempelsjukhuset
        duration: PT20M
        courseUrl: https://www.inera.se/kurs
        revisionDue: 2027-05-05
        {{Approval}}
        ---

        ## Innehåll

        Text.
        """;

    public const string Event = $$"""
        ---
        type: event
        id: dag
        edition: 1
        slug: ogondag
        title: Ögondag
        region: skane
        lead: En dag om ögon.
        starts: 2026-12-01T08:00:00+01:00
        ends: 2026-12-01T16:00:00Z
        place: Lund
        organiser: Region Skåne
        {{Approval}}
        ---

        Program.
        """;

    public const string Register = $$"""
        ---
        type: quality-register
        id: register
        edition: 1
        slug: kataraktregistret
        title: Nationella kataraktregistret
        lead: Register över operationer.
        registerUrl: https://kataraktregistret.se/
        revisionDue: 2027-05-05
        {{Approval}}
        ---

        Om registret.

        ```
        # inte en rubrik
        ```
        """;

    public const string RegionalPage = $$"""
        ---
        type: regional-page
        id: rutin
        edition: 1
        slug: rutin
        title: Rutin
        region: gotland
        lead: En rutin.
        decided: 2025-05-01
        revisionDue: 2027-05-05
        {{Approval}}
        ---

        Text.
        """;

    public const string Consultation = """
        ---
        type: knowledge-support
        id: katarakt
        edition: 3
        slug: katarakt
        title: Katarakt
        lead: Vad sidan ger svar på.
        areas: [ogonsjukdomar]
        audiences: [lakare]
        settings: [primarvard]
        keyPoints:
          - Remittera tidigt.
        responsible: NPO ögonsjukdomar
        consultation: {opens: 2026-10-15T08:00:00Z, until: 2027-01-31}
        revisionDue: 2029-01-01
        changeNote: Förslag till ny utgåva.
        ---

        # Primärvård

        ## Omfattning av kunskapsstödet

        Gäller vuxna.

        ```
        # Patienttext
        ```

        # Specialiserad vård

        ## Omfattning av kunskapsstödet

        Gäller alla.
        """;
}
