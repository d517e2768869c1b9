using Vardpersonal.Design.Components;

namespace Vardpersonal.Site.Reading;

/// <summary>The way by letters into a list that stands under them.</summary>
internal static class Letters
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ";

    /// <summary>All letters, those that head something as links.</summary>
    public static AlphabetNav Of(IEnumerable<string> initials)
    {
        var present = initials.ToHashSet(StringComparer.Ordinal);
        var letters = Alphabet.Select(letter => letter.ToString());
        var digits = present.Except(letters, StringComparer.Ordinal);
        return new([.. digits.Concat(letters).Select(letter => new AlphabetLetter(letter, present.Contains(letter) ? "#" + Anchor(letter) : null))]);
    }

    /// <summary>Plain letters only, so that the address looks the same wherever it is pasted.</summary>
    public static string Anchor(string initial) => "bokstav-" + initial switch
    {
        "Å" => "aa",
        "Ä" => "ae",
        "Ö" => "oe",
        [>= 'A' and <= 'Z'] => initial.ToLowerInvariant(),
        _ => "siffra",
    };
}
