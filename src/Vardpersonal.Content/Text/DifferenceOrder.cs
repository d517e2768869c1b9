namespace Vardpersonal.Content.Text;

/// <summary>One order for the names of both sides: the newer's, with each name that is gone after the one it used to follow.</summary>
internal static class DifferenceOrder
{
    public static IReadOnlyList<T> Merge<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer)
    {
        var merged = newer.Distinct().ToList();
        var at = 0;
        foreach (var name in older.Distinct())
        {
            var found = merged.IndexOf(name);
            if (found < 0)
            {
                merged.Insert(at, name);
                found = at;
            }

            at = found + 1;
        }

        return merged;
    }
}
