using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Components;

internal sealed class AlphabetNavExamples : IComponentExamples
{
    public IReadOnlyList<ComponentExample> Examples { get; } =
    [
        new("a-till-o", "A–Ö", new AlphabetNav([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
            .Select(letter => new AlphabetLetter(letter.ToString(), "QWXZÅÄ".Contains(letter) ? null : $"#bokstav-{letter}", letter == 'K'))])),
    ];
}
