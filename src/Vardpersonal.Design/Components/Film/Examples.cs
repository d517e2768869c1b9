using Microsoft.AspNetCore.Html;
using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class FilmExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("handhygien", "Med textning och text", new Film("Handhygien steg för steg", "/media/utbildning-handhygien.webm")
        {
            Captions = "/media/utbildning-handhygien.vtt",
            Length = "1 min 20 s",
            Transcript = new HtmlString("<p>Ta rikligt med handsprit. Gnid in handflator, handryggar, mellan fingrarna, tummar och fingertoppar tills händerna är torra.</p>"),
        }),
    ];
}
