using Xunit;

namespace Vardpersonal.EndToEnd.Tests;

/// <summary>One address of every kind of page that the site has.</summary>
public static class PageTypes
{
    public static IReadOnlyList<string> Paths { get; } =
    [
        "/",
        "/vastra-gotaland/",
        "/kunskapsstod",
        "/vastra-gotaland/kunskapsstod?omrade=ogonsjukdomar",
        "/kunskapsstod/katarakt",
        "/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard",
        "/vastra-gotaland/kunskapsstod/katarakt?vardniva=primarvard&hitta=remiss",
        "/vastra-gotaland/kunskapsstod/katarakt?per=2025-01-15",
        "/kunskapsstod/katarakt/versioner",
        "/kunskapsstod/katarakt/versioner/1",
        "/kunskapsstod/katarakt/versioner/1/3",
        "/kunskapsstod/katarakt/patient",
        "/handbok",
        "/nyheter",
        "/utbildning",
        "/kalender",
        "/kvalitetsregister",
        "/tjanster",
        "/vastra-gotaland/sidor",
        "/symtom",
        "/symtom/nedsatt-syn",
        "/kod/H25",
        "/omraden",
        "/omraden/ogonsjukdomar",
        "/nytt",
        "/remiss",
        "/remiss/hypertoni",
        "/sok?q=hj%C3%A4rtsvikt",
        "/sok?q=finnsinte",
        "/sok",
        "/vastra-gotaland/sok?q=katarakt&typ=knowledge-support&omrade=ogonsjukdomar",
        "/sok?q=katarakt&sida=900",
        "/valj-region",
        "/vastra-gotaland/enheter",
        "/kallor",
        "/tillganglighet",
        "/kakor",
        "/personuppgifter",
        "/kontakt",
        "/hjalp",
        "/forfattare",
        "/om",
        "/rapportera?sida=/kunskapsstod/katarakt",
        "/finns-inte",
        "/kunskapsstod/ryggskott",
    ];

    public static TheoryData<string> All => [.. Paths];
}
