using Vardpersonal.Indexing.Records;
using Vardpersonal.Search.Index;

namespace Vardpersonal.Indexing.Following;

/// <summary>One of a home's indexes, open. Its folder holds the engine's files in a folder of their own, and beside it the words it was made with.</summary>
internal sealed record NumberedIndex(int Number, ReadableIndex Readable)
{
    private const string EngineFolder = "index";
    private const string WordsFile = "words.tsv";

    public SearchIndex Index => Readable.Index;

    public IndexCursor? Cursor => IndexCursor.Read(Index.Cursor);

    public static NumberedIndex Create(IndexHome home, int number, IndexWords words)
    {
        words.Save(Path.Combine(Directory.CreateDirectory(home.Numbered(number)).FullName, WordsFile));
        return Open(home, number);
    }

    public static NumberedIndex Open(IndexHome home, int number)
    {
        var analyzers = IndexWords.Load(Path.Combine(home.Numbered(number), WordsFile)).Analyzers();
        var folder = Directory.CreateDirectory(Path.Combine(home.Numbered(number), EngineFolder)).FullName;
        return new(number, new(SearchIndex.Open(folder, SiteSchema.Schema, analyzers.ByLanguage), analyzers));
    }
}
