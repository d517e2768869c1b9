using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;
using Vardpersonal.Indexing.Suggesting;

namespace Vardpersonal.Indexing.Tests.Suggesting;

/// <summary>A small catalogue to suggest from, and a holder of it whose catalogue can be replaced.</summary>
internal sealed class SuggestionLibrary : ICatalogueHolder
{
    public static IReadOnlyList<DocumentSummary> Documents { get; } =
    [
        Summary("kol", "Kroniskt obstruktiv lungsjukdom (KOL)") with { AlsoKnownAs = ["KOL", "rökarlunga", "kronisk bronkit"], Symptoms = ["andnod"], Codes = [new("icd-10-se", "J44.0"), new("icd-10-se", "J44.9")] },
        Summary("kolorektal-cancer", "Kolorektal cancer") with { AlsoKnownAs = ["tarmcancer"] },
        Summary("astma", "Astma hos vuxna och barn") with { AlsoKnownAs = ["allergisk astma"], Symptoms = ["andnod"], Codes = [new("icd-10-se", "J45.9")] },
        Summary("depression", "Depression") with { AlsoKnownAs = ["nedstämdhet"], Symptoms = ["nedstamdhet"], Codes = [new("icd-10-se", "F32.9")] },
        Summary("angest", "Ångestsyndrom") with { AlsoKnownAs = ["ångest"] },
        Summary("demens", "Demens") with { Symptoms = ["glomska"] },
        Summary("bemotande", "Bemötande vid demenssjukdom") with { Type = DocumentType.Handbook, AlsoKnownAs = ["demens"] },
        Summary("skane-andnod", "Andnöd i Skåne") with { Type = DocumentType.RegionalPage, Region = "skane", Symptoms = ["trotthet"], Codes = [new("icd-10-se", "R06.0")] },
        Summary("nyhet", "Astma i nytt ljus") with { Type = DocumentType.News },
        Summary("gammal", "Astma förr") with { State = DocumentState.Withdrawn, Codes = [new("icd-10-se", "J46")], Symptoms = ["hosta"] },
        Summary("forslag", "Astma i framtiden") with { State = DocumentState.Proposed },
    ];

    public static IReadOnlyList<CommonQuestion> Questions { get; } =
    [
        new("kol", "Hur ställs diagnosen KOL?"), new("kol", "Hur behandlas KOL?"), new("gammal", "Hur behandlades astma förr?"), new("ingenting", "Hur frågar man om ingenting?"), new("skane-andnod", "Hur remitteras andnöd i Skåne?"),
    ];

    public Catalogue Current { get; set; } = Of(Documents);

    public static Catalogue Of(IReadOnlyList<DocumentSummary> documents)
    {
        Symptom[] symptoms = [new("andnod", "Andnöd", ["dyspné", "tungt att andas"]), new("nedstamdhet", "Nedstämdhet", ["ledsen"]), new("hosta", "Hosta", []), new("glomska", "Glömska", ["demens"]), new("trotthet", "Trötthet", [])];
        CodeList[] codes = [new("icd-10-se", "ICD-10-SE", "2026", null, "Socialstyrelsen", null, "urval", [new("J44.0", "KOL med akut infektion"), new("J44.9", "Kroniskt obstruktiv lungsjukdom, ospecificerad"), new("J45.9", "Astma, ospecificerad"), new("F32.9", "Depressiv episod"), new("J99", "Finns inte på någon sida")])];
        Region[] regions = [new("skane", "12", "Region Skåne", "Skåne", "1", "SE-M", "Södra", "x"), new("gotland", "09", "Region Gotland", "Gotland", "2", "SE-I", "Stockholm", "x")];
        var taxonomy = new TaxonomySnapshot([], [], [], symptoms, [], regions, [], QuickLinks.Empty, codes);
        return new(new(LedgerHead.Empty, taxonomy, documents, [], []));
    }

    public static DocumentSummary Summary(string id, string title) => new()
    {
        Id = DocumentId.Parse(id),
        Type = DocumentType.KnowledgeSupport,
        Slug = id,
        Title = title,
        Lead = string.Empty,
        State = DocumentState.Live,
        Edition = 1,
        Sequence = 1,
        ContentHash = string.Empty,
        FirstPublished = default,
        Updated = default,
        Responsible = "NPO",
        ChangeNote = string.Empty,
    };
}
