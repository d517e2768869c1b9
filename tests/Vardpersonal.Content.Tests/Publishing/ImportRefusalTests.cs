using Vardpersonal.Content.Files;
using Vardpersonal.Content.Publishing;
using Vardpersonal.TestKit;
using Xunit;
using static Vardpersonal.TestKit.ContentFolderBuilder;

namespace Vardpersonal.Content.Tests.Publishing;

/// <summary>"What is refused" in docs/content-format.md: each with its file and line, and nothing is loaded.</summary>
public sealed class ImportRefusalTests : IDisposable
{
    private const string Handbook = "documents/handbook/rutin/1.md";
    private readonly ContentFolderBuilder content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task The_small_folder_is_loaded_as_it_is()
    {
        await using var store = await TestStore.SqliteAsync();

        Assert.Equal(new ImportResult(12, 0, 1), Assert.IsType<Outcome<ImportResult>.Done>(await store.ImportAsync(content.Path)).Value);
    }

    [Theory]
    [InlineData("icd-10-se: H25.9", "icd-10-se: H99", "Koden H99 finns inte i ICD-10-SE 2026.")]
    [InlineData("icd-10-se: H25.9", "icd-11: H25.9", "Okänt kodsystem: 'icd-11'.")]
    [InlineData("areas: [ogonsjukdomar]", "areas: [fotsjukdomar]", "Okänt område: 'fotsjukdomar'.")]
    [InlineData("audiences: [lakare, sjukskoterska]", "audiences: [lakare, tomte]", "Okänd målgrupp: 'tomte'.")]
    [InlineData("settings: [primarvard]", "settings: [rymden]", "Okänd verksamhet: 'rymden'.")]
    [InlineData("symptoms: [nedsatt-syn]", "symptoms: [nysning]", "Okänt symtom: 'nysning'.")]
    [InlineData("{document: katarakt, kind: background}", "{document: glaukom, kind: background}", "Dokumentet 'glaukom' finns inte.")]
    [InlineData("kind: background}", "kind: granne}", "Okänt slag av samband: 'granne'.")]
    [InlineData("alt: Ögats lins i genomskärning., ", "", "Bilden saknar alternativtext (alt).")]
    [InlineData("file: lins.svg", "file: borta.svg", "Filen media/borta.svg finns inte.")]
    [InlineData("doi: 10.1000/xyz", "", "En referens ska ha doi, pmid eller url.", -1)]
    [InlineData("Gäller vuxna [1].", "Gäller vuxna [2].", "Hänvisningen [2] har ingen referens.")]
    [InlineData("Gäller vuxna [1].", "Gäller <b>vuxna</b> [1].", "Texten har HTML. Skriv Markdown.")]
    [InlineData("Gäller vuxna [1].", "Se [glaukom](document:glaukom) [1].", "Länken går till dokumentet 'glaukom', som inte finns.")]
    [InlineData("Gäller vuxna [1].", "Se [x](javascript:alert(1)) [1].", "Länken kan inte följas: 'javascript:alert(1)'.")]
    [InlineData("![](media:lins)", "![](media:nagot)", "Bilden eller filmen 'nagot' finns inte i media.")]
    [InlineData("## Behandling", "## Åtgärder", "'Åtgärder' är inte någon av standardrubrikerna.")]
    [InlineData("## Behandling", "## Omfattning av kunskapsstödet", "'Omfattning av kunskapsstödet' står två gånger eller i fel ordning.")]
    [InlineData("### Efter operationen", "### Efter operationen {#behandling}", "Ankaret 'behandling' står två gånger.")]
    [InlineData("# Patienttext", "# Sjukhusvård", "Okänd vårdnivå: 'Sjukhusvård'.")]
    [InlineData("symptoms: [nedsatt-syn]", "provider: Sjukhuset", "Fältet provider hör inte hemma här.")]
    [InlineData("slug: katarakt", "slug: Grå-starr", "slug får bara ha a–z, 0–9 och bindestreck: 'Grå-starr'.")]
    [InlineData("approved: 2024-02-05", "approved: 5 februari", "approved ska vara ett datum på formen 2026-03-01.")]
    [InlineData("decided: 2024-02-05", "decided: 2024-03-05", "Beslutet är senare än godkännandet.")]
    [InlineData("approved: 2024-02-05", "approved: 2024-03-05", "Godkännandet är senare än publiceringen.")]
    [InlineData("revisionDue: 2028-01-01", "revisionDue: 2023-01-01", "Nästa översyn är före godkännandet.")]
    [InlineData("published: 2024-02-05T08:00:00Z", "published: 2024-02-05", "published ska vara en tidpunkt på formen 2026-03-01T08:00:00Z.")]
    public async Task A_fault_in_an_edition_is_named_with_its_line(string old, string now, string reason, int lineBefore = 0)
    {
        var line = content.LineOf(Katarakt1, old) + lineBefore;
        content.Replace(Katarakt1, old, now);

        Assert.Contains(new FileFault(Katarakt1, line, reason), await FaultsAsync());
    }

    [Theory]
    [InlineData("approvedBy: Godkännare, NPO ögonsjukdomar\n", "approvedBy saknas.")]
    [InlineData("approved: 2024-02-05\n", "approved saknas.")]
    [InlineData("responsible: NPO ögonsjukdomar\n", "responsible saknas.")]
    [InlineData("revisionDue: 2028-01-01\n", "revisionDue saknas.")]
    [InlineData("changeNote: Utgåva 1.\n", "changeNote saknas.")]
    [InlineData("published: 2024-02-05T08:00:00Z\n", "published saknas.")]
    [InlineData("title: Katarakt\n", "title saknas.")]
    [InlineData("lead: Vad sidan ger svar på.\n", "lead saknas.")]
    [InlineData("areas: [ogonsjukdomar]\n", "areas saknas.")]
    public async Task A_missing_field_is_named_where_the_fields_begin(string line, string reason)
    {
        content.Replace(Katarakt1, line, string.Empty);

        Assert.Contains(new FileFault(Katarakt1, 2, reason), await FaultsAsync());
    }

    [Fact]
    public async Task A_sixth_key_point_is_refused()
    {
        content.Replace(Katarakt1, "  - Remittera vid nedsatt syn.\n", string.Concat(Enumerable.Range(1, 6).Select(i => $"  - Punkt {i}.\n")));

        Assert.Equal([new(Katarakt1, content.LineOf(Katarakt1, "keyPoints:"), "Ett kunskapsstöd har en till 5 viktiga punkter; här är 6.")], await FaultsAsync());
    }

    [Fact]
    public async Task A_lead_that_is_too_long_is_refused()
    {
        content.Replace(Katarakt1, "lead: Vad sidan ger svar på.", $"lead: {new string('x', 161)}");

        Assert.Equal([new(Katarakt1, content.LineOf(Katarakt1, "lead:"), "lead är 161 tecken; högst 160 får plats.")], await FaultsAsync());
    }

    [Fact]
    public async Task A_film_without_captions_is_refused()
    {
        content.Replace(Katarakt1, "kind: image, file: lins.svg, alt: Ögats lins i genomskärning.", "kind: film, file: lins.svg, title: Film");

        Assert.Equal([new(Katarakt1, content.LineOf(Katarakt1, "kind: film"), "Filmen saknar textning (captions).")], await FaultsAsync());
    }

    [Fact]
    public async Task A_slug_of_another_document_is_refused()
    {
        content.Write(Handbook, Page("rutin", "rutin"));
        content.Write("documents/handbook/rutin-tva/1.md", Page("rutin-tva", "rutin"));

        Assert.Equal([new("documents/handbook/rutin/1.md", 5, "Adressen 'rutin' är redan dokumentet rutin-tvas.")], await FaultsAsync());
    }

    [Fact]
    public async Task An_anchor_twice_is_refused_in_every_type()
    {
        content.Write(Handbook, Page("rutin", "rutin") + "\n## Samma\n\nText.\n\n## Samma\n\nText.\n");

        Assert.Equal([new(Handbook, content.LineOf(Handbook, "## Samma") + 4, "Ankaret 'samma' står två gånger.")], await FaultsAsync());
    }

    [Fact]
    public async Task Editions_out_of_order_are_refused()
    {
        content.Delete(Katarakt1);

        Assert.Contains(new FileFault(Katarakt2, 0, "Utgåvan är 2 men nästa i ordning är 1."), await FaultsAsync());
    }

    [Fact]
    public async Task An_edition_before_the_one_it_follows_is_refused()
    {
        content.Replace(Katarakt2, "published: 2025-03-03T08", "published: 2024-01-01T08").Replace(Katarakt2, "decided: 2025-03-03", "decided: 2024-01-01").Replace(Katarakt2, "approved: 2025-03-03", "approved: 2024-01-01");

        Assert.Equal([new(Katarakt2, 0, "Tidpunkten är före föregående utgåvas.")], await FaultsAsync());
    }

    [Fact]
    public async Task An_edition_of_the_future_is_refused()
    {
        content.Replace(Katarakt2, "published: 2025-03-03T08", "published: 2027-03-03T08");

        Assert.StartsWith("Tidpunkten är i framtiden", Assert.Single(await FaultsAsync()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("region: skane\nwrittenAgainst", "region: atlantis\nwrittenAgainst", "region:", "Okänd region: 'atlantis'.")]
    [InlineData("region: skane\nwrittenAgainst", "region: skane\nunit: borta\nwrittenAgainst", "unit:", "Okänd enhet: 'borta'.")]
    [InlineData("section: behandling", "section: rehabilitering", "section:", "Dokumentet 'katarakt' har inget avsnitt 'rehabilitering' i utgåvan som tillägget skrevs mot.")]
    [InlineData("document: katarakt", "document: glaukom", "writtenAgainst:", "Utgåva 1 av dokumentet 'glaukom' finns inte.")]
    [InlineData("writtenAgainst: 1", "writtenAgainst: 9", "writtenAgainst:", "Utgåva 9 av dokumentet 'katarakt' finns inte.")]
    [InlineData("careLevel: primarvard", "careLevel: specialiserad", "careLevel:", "Dokumentet 'katarakt' har inte vårdnivån specialiserad.")]
    [InlineData("careLevel: primarvard", "careLevel: hemma", "careLevel:", "Okänd vårdnivå: 'hemma'.")]
    [InlineData("approvedBy: Godkännare, Region Skåne\n", "", "id:", "approvedBy saknas.")]
    [InlineData("Remissen går", "Remissen <i>går</i>", "Remissen", "Texten har HTML. Skriv Markdown.")]
    [InlineData("Remissen går", "Remissen [1] går", "Remissen", "Hänvisningen [1] har ingen referens.")]
    public async Task A_fault_in_a_supplement_is_named_with_its_line(string old, string now, string at, string reason)
    {
        content.Replace(Supplement, old, now);

        Assert.Contains(new FileFault(Supplement, content.LineOf(Supplement, at), reason), await FaultsAsync());
    }

    [Fact]
    public async Task All_faults_are_told_at_once_in_the_order_of_files_and_nothing_is_loaded()
    {
        content.Replace(Katarakt1, "symptoms: [nedsatt-syn]", "symptoms: [nysning]")
            .Replace(Katarakt1, "Gäller vuxna [1].", "Gäller vuxna [7].")
            .Replace(Katarakt2, "icd-10-se: H25.9", "icd-10-se: H99")
            .Replace(Supplement, "section: behandling", "section: borta")
            .Write("media/fel.png", "inte en bild")
            .Write("documents/handbook/rutin/skrap.txt", "skräp")
            .Write("taxonomy/units.yaml", "units:\n  - {region: atlantis, slug: borta, name: Borta, kind: annan, place: Havet}\n");

        var faults = await FaultsAsync();

        Assert.Equal(
            ["documents/handbook/rutin/skrap.txt", Katarakt1, Katarakt1, Katarakt2, "media/fel.png", Supplement, "taxonomy/quick-links.yaml", "taxonomy/units.yaml"],
            faults.Select(fault => fault.File));
        Assert.True(faults[1].Line < faults[2].Line);
    }

    [Theory]
    [InlineData("documents/handbook/rutin/1.md", "utan fält", 1, "Filen ska börja med fält mellan två rader med ---.")]
    [InlineData("documents/handbook/rutin/1.md", "---\ntype: sida\nid: rutin\n---\n", 2, "Okänd typ: 'sida'.")]
    [InlineData("taxonomy/areas.yaml", "areas:\n  - {slug: a, name: A}\n  - {slug: a, name: B}\n", 3, "'a' står två gånger.")]
    [InlineData("taxonomy/code-lists/icd-10-se.tsv", "# title: ICD\n# version: 1\n# source: x\n# scope: y\nH25.9\tA\nH259\tB\n", 6, "Koden H259 står två gånger.")]
    public async Task A_file_that_cannot_be_read_is_named(string file, string text, int line, string reason)
    {
        content.Write(file, text);

        Assert.Contains(new FileFault(file, line, reason), await FaultsAsync());
    }

    [Fact]
    public async Task Broken_yaml_is_named_with_its_line()
    {
        content.Replace(Katarakt1, "areas: [ogonsjukdomar]", "areas: [ogonsjukdomar");

        var fault = Assert.Single(await FaultsAsync(), fault => fault.File == Katarakt1);

        Assert.InRange(fault.Line, content.LineOf(Katarakt1, "areas:"), content.LineOf(Katarakt1, "settings:"));
    }

    /// <summary>The faults, after having seen that nothing was loaded.</summary>
    private async Task<IReadOnlyList<FileFault>> FaultsAsync()
    {
        await using var store = await TestStore.SqliteAsync();
        var refused = Assert.IsType<Outcome<ImportResult>.Refused>(await store.ImportAsync(content.Path));
        Assert.Equal(0, (await store.Store.HeadAsync(CancellationToken.None)).Sequence);
        Assert.Empty(await store.Store.AllAsync(CancellationToken.None));
        return Assert.IsType<Refusal.FaultyFiles>(refused.Why).Faults;
    }

    private static string Page(string id, string slug) => $"""
        ---
        type: handbook
        id: {id}
        edition: 1
        slug: {slug}
        title: Rutin
        lead: En rutin.
        responsible: NPO
        approvedBy: Godkännare, NPO
        approved: 2025-01-01
        published: 2025-01-02T08:00:00Z
        revisionDue: 2027-01-01
        changeNote: Ny.
        ---

        Text.

        """;
}
