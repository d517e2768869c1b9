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

    /// <summary>
    /// Makes another way of saying some words weigh no more than the words themselves: whoever writes a common word does not ask for what
    /// goes under a rare name, but also for it.
    /// </summary>
    public float NoRarerThan(IEnumerable<string> words, IEnumerable<string> otherwise) =>
        (float)Math.Min(1, words.Sum(stem => Rarity(With(stem))) / Math.Max(double.Epsilon, otherwise.Sum(stem => Rarity(With(stem)))));

    private double Rarity(int documents) => Math.Log(1 + ((Documents - documents + 0.5) / (documents + 0.5)));
}
