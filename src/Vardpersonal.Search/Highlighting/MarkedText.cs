using System.Text;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Search.Highlighting;

/// <summary>Writes text back from its code, and remembers where the words looked for came to stand. One text at a time; used by one thread.</summary>
internal sealed class MarkedText(Segment segment, WordMarks? marks)
{
    private readonly StringBuilder text = new();
    private readonly List<Range> found = [];

    /// <summary>The title as it was given.</summary>
    public static (string Title, IReadOnlyList<Range> Marks) Title(Segment segment, int document, WordMarks? marks)
    {
        var reader = segment.Read(document);
        var writer = new MarkedText(segment, marks);
        reader.NextText();
        writer.Write(segment.Betweens[reader.Before]);
        while (reader.WordsLeft > 0)
        {
            writer.WriteWord(reader.NextWord());
            writer.Write(segment.Betweens[reader.Between]);
        }

        return writer.Take();
    }

    public void Write(ReadOnlySpan<char> between) => text.Append(between);

    public void WriteWord(int surface)
    {
        var word = segment.Surfaces[surface];
        if (marks is not null && marks.Group(surface) != 0)
        {
            found.Add(text.Length..(text.Length + word.Length));
        }

        text.Append(word);
    }

    public (string Text, IReadOnlyList<Range> Marks) Take()
    {
        (string, IReadOnlyList<Range>) taken = (text.ToString(), found.Count == 0 ? [] : [.. found]);
        text.Clear();
        found.Clear();
        return taken;
    }
}
