using Vardpersonal.Search.Index;
using Vardpersonal.Search.Queries;
using Vardpersonal.Search.Tests.Model;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Search.Tests.Highlighting;

public sealed class PassageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_sentences_with_most_of_the_words_are_chosen_in_the_order_of_the_text()
    {
        var hit = Find("Om vila. Astma hos barn är vanligt. Sedan om annat. Barn växer. Astma hos barn och kol. Slut.", new Query.AllOf([Word("astma"), Word("barn")]));

        Assert.Equal(["Astma hos barn är vanligt.", "Astma hos barn och kol."], hit.Passages.Select(passage => passage.Text));
        Assert.Equal(["Astma", "barn"], Marked(hit.Passages[0]));
    }

    [Fact]
    public void An_abbreviation_does_not_end_a_sentence()
    {
        var hit = Find("Ge läkemedel, t.ex. astma medicin, ca. två gånger. Nästa.", Word("astma"));

        Assert.Equal("Ge läkemedel, t.ex. astma medicin, ca. två gånger.", hit.Passages[0].Text);
    }

    [Fact]
    public void A_long_sentence_is_shortened_between_words_round_the_word_found()
    {
        var words = string.Join(' ', Enumerable.Range(0, 300).Select(i => i == 150 ? "astma" : $"ord{i}x"));

        var passage = Find(words + ".", Word("astma")).Passages[0];

        Assert.InRange(passage.Text.Length, 100, 240);
        Assert.Contains(passage.Text, words, StringComparison.Ordinal);
        Assert.All(passage.Text.Split(' '), word => Assert.Contains(word, words.Split(' ')));
        Assert.Equal("astma", Assert.Single(Marked(passage)));
        Assert.False(passage.BeginsSentence);
        Assert.False(passage.EndsSentence);
    }

    [Fact]
    public void A_passage_says_which_section_it_comes_from()
    {
        var hit = Find([new(2, "Inget här.", 1), new(2, "Om astma.", 2), new(2, "Mer om astma.", 3)], Word("astma"));

        Assert.Equal([2, 3], hit.Passages.Select(passage => passage.Section));
    }

    [Fact]
    public void Without_a_word_found_in_the_text_its_first_sentence_stands_for_it()
    {
        var passage = Assert.Single(Find("Första meningen här. Andra meningen.", new Query.Everything()).Passages);

        Assert.Equal("Första meningen här.", passage.Text);
        Assert.Empty(passage.Marks);
    }

    [Fact]
    public void Excluded_words_are_not_marked()
    {
        var hit = Find("Astma hos barn.", new Query.Without(Word("astma"), [Word("kol")]));

        Assert.Equal(["Astma"], Marked(hit.Passages[0]));
    }

    [Fact]
    public void Titles_are_given_back_letter_by_letter_and_marked()
    {
        const string Title = "  ”Astma” – och\u00a0KOL (j45.1)!  ";

        var hit = Find([new(2, "astma")], Word("astma"), Title);

        Assert.Equal(Title, hit.Title);
        Assert.Equal("Astma", Title[Assert.Single(hit.TitleMarks)]);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was_as_long_as_it_fits()
    {
        foreach (var text in RandomText.Texts(300, 40))
        {
            var hit = Find([new(2, "astma")], Word("astma"), text);

            Assert.Equal(text, hit.Title);
        }
    }

    private static Query.Term Word(string word) => new(word);

    private static IEnumerable<string> Marked(Passage passage) => passage.Marks.Select(mark => passage.Text[mark]);

    private Hit Find(string body, Query query) => Find([new(2, body)], query);

    private Hit Find(IReadOnlyList<FieldText> texts, Query query, string title = "Titel")
    {
        using var index = SearchIndex.Open(folder.Path, RandomCorpus.Schema, RandomCorpus.Analyzers);
        index.Writer.Put(new() { Key = "d", Title = title, Texts = texts });
        index.Writer.Commit(null);
        return Assert.Single(index.Current.Search(new() { Query = query, Passages = new() }, CancellationToken.None).Hits);
    }
}
