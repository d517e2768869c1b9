namespace Vardpersonal.Content.Ledger;

/// <summary>The names of verbs and subjects as stored, hashed and sent. Never renamed.</summary>
public static class LedgerNames
{
    public static string Of(LedgerVerb verb) => verb switch
    {
        LedgerVerb.Publish => "publish",
        LedgerVerb.Withdraw => "withdraw",
        LedgerVerb.Consult => "consult",
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };

    public static string Of(LedgerSubject subject) => subject switch
    {
        LedgerSubject.Document => "document",
        LedgerSubject.Supplement => "supplement",
        LedgerSubject.Register => "register",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <returns>Null for a name that is none of ours: a row that was tampered with must be named, not thrown at.</returns>
    public static LedgerVerb? Verb(string name) => Enum.GetValues<LedgerVerb>().Cast<LedgerVerb?>().FirstOrDefault(verb => Of(verb!.Value) == name);

    public static LedgerSubject? Subject(string name) => Enum.GetValues<LedgerSubject>().Cast<LedgerSubject?>().FirstOrDefault(subject => Of(subject!.Value) == name);
}
