namespace Vardpersonal.Indexing.Understanding;

/// <summary>What the planner needs to know of the index.</summary>
/// <param name="Documents">How many documents there are.</param>
/// <param name="With">How many of them have a term.</param>
public sealed record WordStatistics(int Documents, Func<string, int> With)
{
    /// <summary>
    /// Makes a term weigh as if it were as common as <paramref name="group"/>: of different ways of saying the same thing, a rare one must not
    /// count for more because it is rare.
    /// </summary>
    public float AsCommonAs(int group, string term) => (float)(Rarity(group) / Rarity(With(term)));

    private double Rarity(int documents) => Math.Log(1 + ((Documents - documents + 0.5) / (documents + 0.5)));
}
