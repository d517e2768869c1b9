namespace Vardpersonal.TestKit;

/// <summary>The texts of the small content folder.</summary>
public static class ContentFolderFiles
{
    public static IReadOnlyDictionary<string, string> Taxonomy { get; } = new Dictionary<string, string>
    {
        ["taxonomy/areas.yaml"] = "areas:\n  - {slug: ogonsjukdomar, name: Ögonsjukdomar}\n  - {slug: levnadsvanor, name: Levnadsvanor}\n",
        ["taxonomy/audiences.yaml"] = "audiences:\n  - {slug: lakare, name: Läkare}\n  - {slug: sjukskoterska, name: Sjuksköterska}\n",
        ["taxonomy/settings.yaml"] = "settings:\n  - {slug: primarvard, name: Primärvård}\n  - {slug: sjukhusvard, name: Sjukhusvård}\n",
        ["taxonomy/symptoms.yaml"] = "symptoms:\n  - {slug: nedsatt-syn, name: Nedsatt syn, also: [ser dåligt, dimsyn]}\n",
        ["taxonomy/sections.yaml"] = """
            sections:
              - {anchor: omfattning, title: Omfattning av kunskapsstödet}
              - {anchor: utredning, title: Utredning}
              - {anchor: behandling, title: Behandling}
              - {anchor: uppfoljning, title: Uppföljning}

            """,
        ["taxonomy/regions.yaml"] = """
            regions:
              - {slug: skane, code: "12", officialName: Region Skåne, name: Skåne, organisationNumber: 232100-0255, iso: SE-M, cooperation: Södra, web: "https://www.skane.se"}
              - {slug: gotland, code: "09", officialName: Region Gotland, name: Gotland, organisationNumber: 212000-0803, iso: SE-I, cooperation: Stockholm–Gotland, web: "https://www.gotland.se"}

            """,
        ["taxonomy/units.yaml"] = "units:\n  - {region: skane, slug: exempelsjukhuset, name: Exempelsjukhuset, kind: sjukhus, place: Lund}\n",
        ["taxonomy/quick-links.yaml"] = """
            national:
              - {title: "Pascal: ordination", url: "https://www.inera.se/", signIn: true}
            regions:
              skane:
                - {title: Remisser, url: "https://www.skane.se/remiss"}
            units:
              skane/exempelsjukhuset:
                - {title: Jour, url: "https://www.skane.se/jour", signIn: true}

            """,
        ["taxonomy/code-lists/icd-10-se.tsv"] = "# title: ICD-10-SE\n# version: 2026\n# source: Socialstyrelsen\n# scope: urval\nH25\tSenil katarakt\nH25.9\tSenil katarakt, ospecificerad\n",
    };

    public const string Supplement = """
        ---
        id: skane-katarakt-behandling
        edition: 1
        document: katarakt
        careLevel: primarvard
        section: behandling
        region: skane
        writtenAgainst: 1
        contact: Ögonkliniken, remissmottagningen
        approvedBy: Godkännare, Region Skåne
        approved: 2024-03-01
        published: 2024-03-04T07:00:00Z
        revisionDue: 2027-03-01
        changeNote: Första utgåvan.
        ---

        Remissen går till ögonkliniken.

        """;

    public static string Katarakt(int edition, string day, string treatment) => $$"""
        ---
        type: knowledge-support
        id: katarakt
        edition: {{edition}}
        slug: katarakt
        title: Katarakt
        alsoKnownAs: [grå starr]
        lead: Vad sidan ger svar på.
        areas: [ogonsjukdomar]
        audiences: [lakare, sjukskoterska]
        settings: [primarvard]
        symptoms: [nedsatt-syn]
        codes:
          - icd-10-se: H25.9
        keyPoints:
          - Remittera vid nedsatt syn.
        references:
          - text: "Författare. Titel. Tidskrift. 2020;1:1–9."
            doi: 10.1000/xyz
        media:
          - {id: lins, kind: image, file: lins.svg, alt: Ögats lins i genomskärning., caption: Linsen.}
        related:
          - {document: katarakt, kind: background}
        responsible: NPO ögonsjukdomar
        decided: {{day}}
        approvedBy: Godkännare, NPO ögonsjukdomar
        approved: {{day}}
        published: {{day}}T08:00:00Z
        revisionDue: 2028-01-01
        changeNote: Utgåva {{edition}}.
        ---

        # Primärvård

        ## Omfattning av kunskapsstödet

        Gäller vuxna [1].

        ![](media:lins)

        ## Behandling

        {{treatment}}

        ### Efter operationen

        Droppar i fyra veckor.

        # Patienttext

        Din lins har blivit grumlig.

        """;
}
