namespace Vardpersonal.Indexing.Relevance;

/// <summary>A query that people have said the right answers to.</summary>
/// <param name="Class">Which kind of use it stands for: diagnosis, abbreviation, misspelling …</param>
/// <param name="Kept">Kept out of all tuning: measured, never looked at.</param>
/// <param name="Region">The reader's region; null when she reads nationally.</param>
/// <param name="Grades">Per document (<c>type/slug</c>, a region's page <c>regional-page/region/slug</c>): 3 exactly what she looks for, 2 clearly useful, 1 touches on it. All others 0.</param>
public sealed record JudgedQuery(string Text, string Class, bool Kept, string? Region, IReadOnlyDictionary<string, int> Grades)
{
    public const int Best = 3;

    /// <summary>What a reader is helped by.</summary>
    public const int Useful = 2;

    public int GradeOf(string document) => Grades.GetValueOrDefault(document);
}
