using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class FacetFilterExamples : IComponentExamples
{
    private static readonly FilterSelect Source = new("kalla", "Källa",
        [new("1177", "1177 för vårdpersonal", Count: 64), new("gotland", "Region Gotland", IsSelected: true, Count: 1), new("socialstyrelsen", "Socialstyrelsen", Count: 14)]);

    private static readonly FilterSelect Areas = new("omrade", "Område",
        [.. new[] { "Akut vård", "Cancersjukdomar", "Endokrina sjukdomar", "Infektionssjukdomar", "Levnadsvanor", "Lung- och allergisjukdomar", "Nervsystemets sjukdomar", "Psykisk hälsa", "Tandvård", "Ögonsjukdomar" }
            .Select((name, i) => new SelectOption(FormattableString.Invariant($"omrade-{i}"), name, IsSelected: i == 8, Count: 24 - (2 * i)))]);

    private static readonly FilterSelect Language = new("sprak", "Språk", [new("sv", "Svenska", Count: 60), new("en", "Engelska", Count: 4)]);

    public IReadOnlyList<ComponentExample> Examples { get; } =
        [new("tre-grupper", "Tre grupper, en med många värden, en hopfälld", new FacetFilter("/sok", [Source, Areas, Language]) { Hidden = [new("q", "feber")], OpenGroups = 2 })];
}
