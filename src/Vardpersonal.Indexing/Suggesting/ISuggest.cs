namespace Vardpersonal.Indexing.Suggesting;

public enum SuggestionKind
{
    Title,
    Code,
    Symptom,
    Question,
}

/// <summary>What she may be about to write.</summary>
/// <param name="Url">Where it leads directly; null when it is to be searched for.</param>
/// <param name="Note">What distinguishes it, such as a type or the title that another name belongs to.</param>
/// <param name="Mark">Which part of the text is what has been written.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, string? Url, string? Note, Range Mark);

/// <summary>Suggests while a reader types. Thread-safe.</summary>
public interface ISuggest
{
    /// <param name="region">The reader's region: other regions' own pages are left out.</param>
    IReadOnlyList<Suggestion> Suggest(string text, string? region, int take);
}
