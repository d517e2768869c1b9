using System.Collections.Frozen;

namespace Vardpersonal.Indexing.Understanding;

/// <summary>
/// Words that hold a question together and say nothing of what it is about. Words that change what is meant (inte, utan, vid, ej, efter,
/// före, under, mot, med, mellan) are not among them: "antibiotika utan feber" is another question than "antibiotika feber".
/// </summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = string.Join(' ', Questions, Pronouns, Joints, Verbs, Fillers).Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string Questions = "hur vad vilken vilket vilka när var varför vem vems vart varifrån";

    private const string Pronouns = "jag du han hon hen den det de dem man vi ni oss er min mitt mina din ditt dina sin sitt sina hans hennes dess deras mig dig sig en ett någon något några denna detta dessa";

    private const string Joints = "och eller samt men att som så i på av för till från om hos inom genom ur å åt då också även än ju";

    private const string Verbs =
        "är vara varit blir bli blev har ha hade haft kan kunde kunna ska skall skulle bör borde måste får få finns fanns finnas "
        + "gör göra göras görs gäller behöver behövs brukar vill går ser ut betyder menas innebär heter";

    private const string Fillers = "ofta mycket många länge sätt bäst rätt tänka upp här där";

    /// <summary>Whether the word, in any case, only holds a sentence together.</summary>
    public static bool Contain(string word) => Words.Contains(word);
}
