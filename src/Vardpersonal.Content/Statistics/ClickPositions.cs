namespace Vardpersonal.Content.Statistics;

/// <summary>The places of hits as they are counted: the first ten each, then several together.</summary>
public static class ClickPositions
{
    private const int LastOfItsOwn = 10;
    private static readonly int[] Together = [11, 21, 51];

    /// <summary>The first place of those that are counted together with this one.</summary>
    public static int Of(int position) => position <= LastOfItsOwn ? position : Together.Last(first => first <= position);

    /// <summary>For people: <c>7</c>, <c>11–20</c>, <c>51–</c>.</summary>
    public static string Words(int first)
    {
        var next = Array.IndexOf(Together, first) is var at and >= 0 ? at + 1 : -1;
        return next < 0 ? FormattableString.Invariant($"{first}")
            : next < Together.Length ? FormattableString.Invariant($"{first}–{Together[next] - 1}")
            : FormattableString.Invariant($"{first}–");
    }
}
