namespace Vardpersonal.Content;

/// <summary>The answer of a use case: the value, or an expected refusal. Exceptions mean a bug or broken surroundings.</summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    public sealed record Done(T Value) : Outcome<T>;

    public sealed record Refused(Refusal Why) : Outcome<T>;

    public TResult Match<TResult>(Func<T, TResult> done, Func<Refusal, TResult> refused) => this switch
    {
        Done(var value) => done(value),
        Refused(var why) => refused(why),
        _ => throw new InvalidOperationException("The family is closed."),
    };

    public static implicit operator Outcome<T>(T value) => new Done(value);

    public static implicit operator Outcome<T>(Refusal why) => new Refused(why);
}
