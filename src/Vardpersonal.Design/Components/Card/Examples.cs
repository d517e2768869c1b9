using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class CardExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("ingang", "En ingång", new Card("Kunskapsstöd A–Ö", "/kunskapsstod") { Text = "Sök upp en diagnos i bokstavsordning.", Note = "72 kunskapsstöd" }),
        new("annan-webbplats", "En annan webbplats", new Card("Vårdhandboken", "https://www.vardhandboken.se/")
        {
            Text = "Metod- och kunskapsstöd för dig som arbetar i hälso- och sjukvård och omsorg.",
            Mark = LinkMark.External,
        }),
        new("med-lankar", "Med egna länkar", new Card("Ögon", "/omraden/ogon") { Links = [new("Katarakt", "/kunskapsstod/katarakt"), new("Glaukom", "/kunskapsstod/glaukom")] }),
    ];
}
