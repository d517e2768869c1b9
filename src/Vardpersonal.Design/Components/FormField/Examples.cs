using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class FormFieldExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("vanligt", "Med hjälp", new FormField("epost", "E-postadress") { Type = "email", Hint = "Så att redaktionen kan svara dig.", IsRequired = false, Autocomplete = "email" }),
        new("med-fel", "Med fel", new FormField("rubrik", "Rubrik") { Value = "", Error = "Skriv en rubrik." }),
    ];
}
