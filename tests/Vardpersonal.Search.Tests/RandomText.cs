using System.Text;

namespace Vardpersonal.Search.Tests;

/// <summary>Hostile texts, the same ones every time: letters, marks, signs of every plane and halves of surrogate pairs.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "a", "A", "o", "å", "Ä", "ö", "é", "Ü", "ß", "ﬁ", "İ", "ı", "1", "٣", " ", "\n", "\t", ".", "-", "\u00AD", "\u200B", "\u200D", "\u030A", "\u0308", "\u0301",
        "א", "ب", "Ω", "字", "한", "ึ", "😀", "👩‍⚕️", "\uD83D", "\uDE00", "\uFFFE", "\uFFFF", "\0", "\u202E", "<b>", "%", "'", "\"",
    ];

    public static IEnumerable<string> Texts(int count, int longest)
    {
        var random = new Random(1177);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(longest); left > 0; left--)
            {
                // Now and then any code unit at all.
                _ = random.Next(5) == 0 ? text.Append((char)random.Next(0x10000)) : text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            yield return text.ToString();
        }
    }
}
