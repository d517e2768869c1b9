using Vardpersonal.Search.Store;

namespace Vardpersonal.Search.Index;

/// <summary>
/// How a document's text lies in a segment: as the numbers of its words and of what stands between them. From it the text is read back
/// letter by letter, passages are chosen without analyzing anything anew, and the inverted index is made, at first and at every merge.
/// </summary>
/// <remarks>
/// A document is a number of texts, each: its field (see <see cref="ShownTitle"/>), its section, how many words it has, what stands
/// before the first word, then the words. A word is its surface's number times two, plus one when a number follows that says what
/// stands after it; otherwise a space does, and nothing after the last word. Texts go from the last field to the first, so that
/// positions, which have the field in their high bits with the body as zero, come in rising order.
/// </remarks>
internal static class ForwardCode
{
    /// <summary>The field number of the title as it is shown, which is not searched.</summary>
    public const uint ShownTitle = 7;

    public const int NothingBetween = 0;
    public const int SpaceBetween = 1;
}

/// <summary>Walks through a document's code: <see cref="NextText"/>, then <see cref="NextWord"/> as long as each has more.</summary>
internal ref struct ForwardReader(ReadOnlySpan<byte> code, int at)
{
    private readonly ReadOnlySpan<byte> code = code;
    private int at = at;
    private uint texts = uint.MaxValue;

    /// <summary>Where the next word begins in the code.</summary>
    public readonly int At => at;

    public uint Field { get; private set; }

    public int Section { get; private set; }

    /// <summary>Words of the text that have not been read.</summary>
    public int WordsLeft { get; private set; }

    /// <summary>What stands before the text's first word.</summary>
    public int Before { get; private set; }

    /// <summary>What stands after the word that was read last.</summary>
    public int Between { get; private set; }

    public bool NextText()
    {
        if (texts == uint.MaxValue)
        {
            texts = Numbers.Read(code, ref at);
        }

        if (texts == 0)
        {
            return false;
        }

        texts--;
        Field = Numbers.Read(code, ref at);
        Section = (int)Numbers.Read(code, ref at);
        WordsLeft = (int)Numbers.Read(code, ref at);
        Before = (int)Numbers.Read(code, ref at);
        return true;
    }

    /// <summary>Reads a word's surface.</summary>
    public int NextWord()
    {
        var word = Numbers.Read(code, ref at);
        WordsLeft--;
        Between = (word & 1) != 0 ? (int)Numbers.Read(code, ref at) : WordsLeft > 0 ? ForwardCode.SpaceBetween : ForwardCode.NothingBetween;
        return (int)(word >> 1);
    }

    /// <summary>Goes back to a word of the present text.</summary>
    public void Return(int wordAt, int wordsLeft) => (at, WordsLeft) = (wordAt, wordsLeft);
}
