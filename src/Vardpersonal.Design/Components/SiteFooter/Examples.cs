using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SiteFooterExamples : IComponentExamples
{
    internal static SiteFooter Full { get; } = new(
        [
            new LinkColumn("Om 1177 för vårdpersonal",
                [new("Om webbplatsen", "/om"), new("Kontakt", "/kontakt"), new("För författare", "/for-forfattare"), new("Kunskapsstöd på remiss", "/remiss")]),
            new LinkColumn("Digital tillgänglighet",
                [new("Tillgänglighet", "/tillganglighet"), new("Personuppgifter", "/personuppgifter"), new("Kakor", "/kakor")]),
        ],
        "Kunskapsstöden riktar sig till vårdpersonal. De ägs av Sveriges regioner och är en del av Nationellt system för kunskapsstyrning hälso- och sjukvård.");

    public IReadOnlyList<ComponentExample> Examples { get; } = [new("sidfot", "Två spalter med länkar", Full)];
}
