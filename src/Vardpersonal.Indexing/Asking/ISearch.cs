namespace Vardpersonal.Indexing.Asking;

/// <summary>Answers questions from what is published. Thread-safe; another engine may stand behind it.</summary>
public interface ISearch
{
    SearchAnswer Ask(SearchQuestion question, CancellationToken ct);
}
