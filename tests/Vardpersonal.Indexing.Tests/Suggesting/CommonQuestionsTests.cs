using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Suggesting;
using Vardpersonal.Search.Analysis;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Suggesting;

public sealed class CommonQuestionsTests : IAsyncLifetime
{
    /// <summary>What a question has beside its subject.</summary>
    private static readonly HashSet<string> QuestionWords = [.. "hur när vad vem vilka vilken vilket ska jag gör vi en ett i på vid för om till från av är när någon får har inte det den person personen patient patienten görs ges tas tar".Split(' ')];

    private Catalogue catalogue = Catalogue.Empty;
    private Dictionary<string, string> texts = [];

    public async Task InitializeAsync()
    {
        await using var store = await TestStore.SqliteAsync();
        (await store.ImportAsync(Repository.Path("content-seed"))).Match(_ => true, why => throw new InvalidOperationException(why.Code));
        catalogue = new(await store.Store.LoadAsync(CancellationToken.None));
        var rows = await store.Store.ReadAsync(0, int.MaxValue, CancellationToken.None);
        texts = rows.Where(row => row is { Verb: LedgerVerb.Publish, Subject: LedgerSubject.Document }).GroupBy(row => row.SubjectId).ToDictionary(group => group.Key, group => Text(LedgerContent.ReadEdition(group.Last().Content)));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void There_are_some_sixty_and_each_is_asked_once()
    {
        Assert.InRange(CommonQuestions.All.Count, 60, 90);
        Assert.Equal(CommonQuestions.All.Count, CommonQuestions.All.Select(question => question.Text).Distinct().Count());
        Assert.All(CommonQuestions.All, question => Assert.EndsWith("?", question.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_is_answered_by_a_page_in_force() =>
        Assert.All(CommonQuestions.All, question => Assert.Equal(DocumentState.Live, catalogue.Find(DocumentId.Parse(question.Document))?.State));

    [Fact]
    public void Each_is_about_what_its_page_says()
    {
        var unheard = CommonQuestions.All.Select(question => (question.Text, Missing: Subject(question.Text).Where(word => !texts[question.Document].Contains(word[..Math.Min(word.Length, 5)], StringComparison.Ordinal)).ToList()))
            .Where(pair => pair.Missing.Count > 1).Select(pair => $"{pair.Text}: {string.Join(' ', pair.Missing)}");

        Assert.Empty(unheard);
    }

    [Fact]
    public void Each_is_suggested_when_its_beginning_is_typed()
    {
        var suggestions = new SiteSuggestions(new Holder(catalogue));

        Assert.All(CommonQuestions.All, question => Assert.Contains(question.Text, suggestions.Suggest(question.Text[..^4], null, 10).Select(one => one.Text)));
    }

    private static IEnumerable<string> Subject(string question) => WordReader.Read(question).Select(word => word.Folded).Where(word => !QuestionWords.Contains(word));

    private static string Text(Edition edition) =>
        string.Join(' ', WordReader.Read(string.Join('\n', edition.Parts.Select(part => part.Markdown).Concat(edition.KeyPoints).Concat(edition.AlsoKnownAs).Append(edition.Title).Append(edition.Lead))).Select(word => word.Folded));

    private sealed record Holder(Catalogue Current) : ICatalogueHolder;
}
