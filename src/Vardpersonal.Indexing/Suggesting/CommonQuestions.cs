using System.Reflection;

namespace Vardpersonal.Indexing.Suggesting;

/// <summary>A question that staff often have, and the document that answers it.</summary>
/// <param name="Document">The document's id. While nothing of it is in force the question is not suggested.</param>
public sealed record CommonQuestion(string Document, string Text);

/// <summary>The questions of common-questions.txt: one a line, the document's id before the first colon.</summary>
public static class CommonQuestions
{
    public static IReadOnlyList<CommonQuestion> All { get; } = Read();

    private static IReadOnlyList<CommonQuestion> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("common-questions.txt") ?? throw new InvalidOperationException("The questions are not in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. Lines(reader).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Select(parts => new CommonQuestion(parts[0], parts[1]))];
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
