namespace Vardpersonal.Content.Publishing;

/// <summary>
/// Words and sentence patterns of synthetic documents. In a pattern <c>{condition}</c>, <c>{organ}</c>, <c>{sign}</c>, <c>{test}</c>, <c>{measure}</c>,
/// <c>{role}</c>, <c>{time}</c> and <c>{group}</c> stand for a word of the list. Invented for load tests: nothing here is advice.
/// </summary>
internal static class SyntheticWords
{
    public static IReadOnlyList<string> Courses { get; } =
        ["Akut", "Långvarig", "Återkommande", "Lindrig", "Medelsvår", "Svår", "Tidig", "Sen", "Smygande", "Godartad", "Ärftlig", "Förvärvad", "Postoperativ", "Läkemedelsutlöst"];

    public static IReadOnlyList<string> Processes { get; } =
        ["inflammation", "irritation", "svullnad", "stelhet", "smärta", "funktionsnedsättning", "överkänslighet", "infektion", "belastningsskada", "sårbildning", "cirkulationsstörning", "nervpåverkan"];

    public static IReadOnlyList<string> Organs { get; } =
    [
        "handled", "knä", "skuldra", "ländrygg", "fotled", "höft", "armbåge", "käkled", "bihålor", "hörselgång", "hornhinna", "ögonlock", "luftstrupe", "lungsäck", "hjärtsäck", "matstrupe",
        "magsäck", "tunntarm", "tjocktarm", "gallblåsa", "bukspottkörtel", "njurbäcken", "urinblåsa", "prostata", "äggstockar", "sköldkörtel", "lymfkörtlar", "hårbotten", "nagelband", "fotsula",
    ];

    public static IReadOnlyList<string> Signs { get; } =
        ["feber", "nattlig värk", "trötthet", "viktnedgång", "yrsel", "domningar", "rodnad", "klåda", "illamående", "svettningar", "nedsatt kraft", "ömhet vid tryck", "hjärtklappning", "hosta", "sömnsvårigheter"];

    public static IReadOnlyList<string> Tests { get; } =
        ["blodstatus", "CRP", "kreatinin", "urinsticka", "ultraljud", "slätröntgen", "datortomografi", "magnetkamera", "EKG", "spirometri", "odling", "blodtryck liggande och stående", "bladderscan", "gångtest", "MMSE"];

    public static IReadOnlyList<string> Measures { get; } =
        ["egenträning", "avlastning", "kompression", "smärtlindring", "antibiotika", "kortison lokalt", "sjukgymnastiskt ledd träning", "kostråd", "sårvård", "omläggning", "rökstopp", "hjälpmedel i hemmet", "läkemedelsgenomgång", "kirurgi"];

    public static IReadOnlyList<string> Roles { get; } =
        ["läkaren", "sjuksköterskan", "distriktssköterskan", "undersköterskan", "fysioterapeuten", "arbetsterapeuten", "dietisten", "farmaceuten", "vårdcentralen", "mottagningen"];

    public static IReadOnlyList<string> Times { get; } =
        ["samma dag", "inom en vecka", "inom två veckor", "efter en månad", "efter sex veckor", "efter tre månader", "efter ett halvår", "en gång om året", "vid nästa besök"];

    public static IReadOnlyList<string> Groups { get; } =
        ["äldre", "barn", "gravida", "personer med diabetes", "personer med njursvikt", "personer som tar blodförtunnande", "personer med nedsatt immunförsvar", "personer med hemtjänst", "ungdomar"];

    public static IReadOnlyList<string> Patterns { get; } =
    [
        "Vid {condition} ses ofta {sign} tillsammans med {sign}.",
        "Besvären från {organ} kommer vanligen smygande och märks först vid ansträngning.",
        "Fråga efter {sign} och efter hur vardagen påverkas.",
        "{Test} tas när {sign} har funnits längre än väntat.",
        "Ett normalt svar på {test} utesluter inte {condition}.",
        "{Role} ansvarar för att planen är känd av alla som deltar i vården.",
        "Börja med {measure} och följ upp {time}.",
        "Om {measure} inte har hjälpt prövas {measure} i stället.",
        "Hos {group} kan bilden vara svårare att tolka.",
        "För {group} väljs {measure} med försiktighet.",
        "Remiss skrivs när {sign} förvärras trots {measure}.",
        "Ange i remissen vad {test} visade och vilken behandling som redan är prövad.",
        "Kontakta jour vid hög feber i kombination med {sign}.",
        "{Role} bedömer behovet av {measure} {time}.",
        "Undersök {organ} i god belysning och jämför sidorna.",
        "Dokumentera utgångsläget så att nästa bedömare kan se förändringen.",
        "De flesta blir återställda, men {sign} kan finnas kvar en tid.",
        "Informera om att {measure} tar tid och att bakslag är vanliga.",
        "Vid utebliven förbättring upprepas {test} {time}.",
        "Tillståndet i {organ} skiljs från andra orsaker till {sign}.",
        "Risken för komplikationer är störst hos {group}.",
        "Samråd med {role} när flera behandlingar pågår samtidigt.",
        "Patienten får skriftlig information och ett namn på den som håller i kontakten.",
        "Uppföljning sker {time} hos {role}.",
        "Registrera utfallet så att verksamheten kan jämföra sig med andra.",
        "Smärta från {organ} som stör sömnen bör värderas på nytt {time}.",
        "Sätt ut {measure} stegvis om {sign} har gått tillbaka.",
        "Vid oklar {sign} kompletteras utredningen med {test} och {test}.",
    ];
}
