using Vardpersonal.TestKit;

namespace Vardpersonal.Api.Tests;

/// <summary>Content of every type and fate, small.</summary>
internal static class ApiContent
{


    /// <summary>The small folder and, besides it: a rename, a withdrawal, two consultations, one document of each other type, and a local supplement.</summary>
    public static ContentFolderBuilder Full() => new ContentFolderBuilder()
        .Write("documents/knowledge-support/stroke/1.md", Support("stroke", 1, "2024-05-06", slug: "slaganfall"))
        .Write("documents/knowledge-support/stroke/2.md", Support("stroke", 2, "2025-05-06"))
        .Write("documents/knowledge-support/gammal/1.md", Support("gammal", 1, "2023-01-09"))
        .Write("documents/knowledge-support/gammal/withdrawn.yaml", Withdrawn("2024-01-08", "katarakt"))
        .Write("documents/knowledge-support/forslag/consultation.md", Support("forslag", 1, "2026-11-02", consultation: true))
        .Write("documents/knowledge-support/stroke/consultation.md", Support("stroke", 3, "2026-11-03", consultation: true))
        .Write("documents/handbook/handtvatt/1.md", Other("handbook", "handtvatt", "2025-02-03"))
        .Write("documents/regional-page/rutin/1.md", Other("regional-page", "rutin", "2025-02-04", "region: skane"))
        .Write("documents/news/nyhet/1.md", Other("news", "nyhet", "2025-02-05"))
        .Write("documents/news/lokalnytt/1.md", Other("news", "lokalnytt", "2025-02-06", "region: gotland"))
        .Write("documents/education/kurs/1.md", Other("education", "kurs", "2025-02-07", "provider: Region Skåne", "duration: PT20M"))
        .Write("documents/event/dag/1.md", Other("event", "dag", "2025-02-08", "starts: 2027-01-12T08:00:00Z", "ends: 2027-01-12T15:00:00Z", "place: Lund", "organiser: NPO"))
        .Write("documents/quality-register/registret/1.md", Other("quality-register", "registret", "2025-02-09", "registerUrl: \"https://example.org/\""))
        .Write("documents/service/biblioteket/1.md", Other("service", "biblioteket", "2025-02-10", "purpose: Vetenskapliga artiklar via din region.", "signIn: true"))
        .Write("supplements/skane/skane-katarakt-lokalt/1.md", Supplement("skane-katarakt-lokalt", "katarakt", 1, "2025-04-01", "unit: exempelsjukhuset"));

    public static string Support(string id, int edition, string day, string? slug = null, bool consultation = false, string treatment = "Behandla.", string document = "katarakt") => $$"""
        ---
        type: knowledge-support
        id: {{id}}
        edition: {{edition}}
        slug: {{slug ?? id}}
        title: Åkomman {{id}}
        lead: Vad sidan ger svar på om å, ä och ö.
        areas: [levnadsvanor]
        audiences: [sjukskoterska]
        settings: [sjukhusvard]
        keyPoints:
          - Viktig punkt.
        related:
          - {document: {{document}}, kind: differential}
        responsible: NPO
        {{(consultation ? $"consultation: {{opens: {day}T08:00:00Z, until: 2027-01-31}}" : $"decided: {day}\napprovedBy: Godkännare, NPO\napproved: {day}\npublished: {day}T08:00:00Z")}}
        revisionDue: 2026-11-20
        changeNote: Utgåva {{edition}}.
        ---

        # Primärvård

        ## Omfattning av kunskapsstödet

        Se [det andra](document:{{document}}).

        # Specialiserad vård

        ## Omfattning av kunskapsstödet

        Gäller vuxna.

        ## Behandling

        {{treatment}}

        """;

    public static string Other(string type, string id, string day, params string[] fields) => $$"""
        ---
        type: {{type}}
        id: {{id}}
        edition: 1
        slug: {{id}}
        title: Sidan {{id}}
        lead: Vad sidan ger svar på.
        audiences: [lakare]
        settings: [primarvard]
        responsible: Redaktionen
        approvedBy: Godkännare, redaktionen
        approved: {{day}}
        published: {{day}}T08:00:00Z
        {{(type is "news" or "event" ? string.Empty : "revisionDue: 2028-01-01")}}
        changeNote: Ny.
        {{string.Join('\n', fields)}}
        ---

        Inledning.

        ## Ett avsnitt

        Text.

        ### En underrubrik

        Mer text.

        """;

    public static string Supplement(string id, string document, int edition, string day, string field = "contact: Kliniken", string careLevel = "primarvard", string section = "omfattning", int against = 1) => $$"""
        ---
        id: {{id}}
        edition: {{edition}}
        document: {{document}}
        careLevel: {{careLevel}}
        section: {{section}}
        region: {{id.Split('-')[0]}}
        {{field}}
        {{(field.StartsWith("contact", StringComparison.Ordinal) ? string.Empty : "contact: Kliniken")}}
        writtenAgainst: {{against}}
        approvedBy: Godkännare, regionen
        approved: {{day}}
        published: {{day}}T09:00:00Z
        revisionDue: 2028-01-01
        changeNote: Tillägg {{edition}}.
        ---

        Ring kliniken, utgåva {{edition}}.

        """;

    public static string Withdrawn(string day, string? replacedBy = null) =>
        $"reason: {(replacedBy is null ? "outdated" : "replaced")}\n{(replacedBy is null ? string.Empty : $"replacedBy: {replacedBy}\n")}withdrawn: {day}T08:00:00Z\ndecidedBy: Godkännare, NPO\nnote: Läs det nya i stället.\n";
}
