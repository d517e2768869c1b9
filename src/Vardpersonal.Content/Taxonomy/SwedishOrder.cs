using System.Text;

namespace Vardpersonal.Content.Taxonomy;

/// <summary>
/// Swedish alphabetical order: a–z, å, ä, ö; case and hyphens count last; é is e, ü is y, æ is ä, ø is ö.
/// Own code because the order must be the same whether or not the machine has ICU, and in every culture.
/// </summary>
public sealed class SwedishOrder : IComparer<string>
{
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyzåäö";

    public static SwedishOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var first = ByLetters(x ?? string.Empty, y ?? string.Empty);
        return first != 0 ? first : string.CompareOrdinal(x, y);
    }

    /// <summary>The heading a name is listed under: its first letter, or <c>0–9</c>.</summary>
    public static string InitialOf(string name)
    {
        foreach (var c in name)
        {
            if (Weight(c) is var weight and >= 0)
            {
                return weight < 10 ? "0–9" : char.ToUpperInvariant(Alphabet[weight]).ToString();
            }
        }

        return "0–9";
    }

    private static int ByLetters(string x, string y)
    {
        var (a, b) = (x.Normalize(NormalizationForm.FormC), y.Normalize(NormalizationForm.FormC));
        for (int i = 0, j = 0; ;)
        {
            var (left, right) = (Next(a, ref i), Next(b, ref j));
            if (left != right || left < 0)
            {
                return left - right;
            }
        }
    }

    /// <summary>The weight of the next letter, digit or word space, skipping what does not count; -1 at the end.</summary>
    private static int Next(string text, ref int at)
    {
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == ' ')
            {
                return 0;
            }

            if (Weight(c) is var weight and >= 0)
            {
                return weight + 1;
            }
        }

        return -1;
    }

    private static int Weight(char c) => Alphabet.IndexOf(char.ToLowerInvariant(c) switch
    {
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'á' or 'à' or 'â' => 'a',
        'ü' or 'ý' => 'y',
        'æ' => 'ä',
        'ø' => 'ö',
        'ç' => 'c',
        'ñ' => 'n',
        var other => other,
    });
}
