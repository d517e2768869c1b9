namespace Vardpersonal.Design.Components;

/// <summary>The way between pages of hits.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="PageCount">How many there are.</param>
/// <param name="Href">The address of a page.</param>
public sealed record Pagination(int Page, int PageCount, Func<int, string> Href) : IDesignComponent
{
    /// <summary>First, last, and those around the one shown; null stands for a gap.</summary>
    internal IEnumerable<int?> Steps()
    {
        var before = 0;
        for (var page = 1; page <= PageCount; page++)
        {
            if (page != 1 && page != PageCount && Math.Abs(page - Page) > 1)
            {
                continue;
            }

            if (page - before > 1)
            {
                yield return null;
            }

            yield return page;
            before = page;
        }
    }
}
