using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class SubmitButtonExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("forsta", "Huvudknapp", new SubmitButton("Skicka rapporten")),
        new("andra", "Vid sidan av", new SubmitButton("Spara utkast", ButtonWeight.Secondary)),
        new("fara", "Tar bort något", new SubmitButton("Avpublicera", ButtonWeight.Danger)),
    ];
}
