using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SearchBoxExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("start", "Startsidans, med exempel", new SearchBox("/sok") { Id = "sok-start", Examples = ["när remittera katarakt", "NEWS2 gräns", "I50"] }),
        new("traffar", "Med en fråga", new SearchBox("/sok") { Id = "sok-traffar", Label = "Sök", Query = "hjärtsvikt dyspné", ClearHref = "/sok" }),
    ];
}
