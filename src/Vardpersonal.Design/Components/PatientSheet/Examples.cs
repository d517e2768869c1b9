using Microsoft.AspNetCore.Html;
using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class PatientSheetExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("gra-starr", "Grå starr", new PatientSheet("Grå starr", new HtmlString("<p>Grå starr gör att ögats lins blir grumlig. Då ser du sämre, som genom en smutsig ruta.</p><h2>Behöver jag opereras?</h2><p>Du bestämmer tillsammans med din läkare. Operationen tar ungefär en halvtimme och du får åka hem samma dag.</p>"))
        {
            HeadingLevel = 3,
            Updated = new DateOnly(2026, 2, 4),
            Source = "1177 för vårdpersonal.",
            Links = [new("Grå starr på 1177.se", "https://www.1177.se/")],
        }),
    ];
}
