using Vardpersonal.Search.Analysis;
using Vardpersonal.Search.Index;

namespace Vardpersonal.CrashProbe;

/// <summary>Replaces all documents of an index in commit after commit: whoever finds documents of two rounds has found half a commit.</summary>
internal static class IndexWriting
{
    public const int Documents = 40;

    public static int Run(string folder, int from)
    {
        using var index = SearchIndex.Open(folder, new([new("title", 1, 0.5f)], ["round"]), new Dictionary<string, IAnalyzer> { ["sv"] = PlainAnalyzer.Instance });
        for (var round = from; ; round++)
        {
            var name = FormattableString.Invariant($"{round}");
            for (var i = 0; i < Documents; i++)
            {
                index.Writer.Put(new() { Key = FormattableString.Invariant($"d{i}"), Title = name, Texts = [new(0, $"omgång {name}")], Facets = [[name]] });
            }

            index.Writer.Commit(name);
            Console.Out.WriteLine(name);
        }
    }
}
