using Vardpersonal.Content.Text;
using Xunit;

namespace Vardpersonal.Content.Tests.Text;

public sealed class ReadabilityTests
{
    [Fact]
    public void Lix_is_words_a_sentence_plus_the_share_of_long_words()
    {
        // Ten words, two sentences, two words longer than six letters: 10/2 + 20.
        Assert.Equal(25, Readability.Lix("Vi ska alla ta en medicin nu. Ring sedan mottagningen."), precision: 6);
    }

    [Fact]
    public void A_heading_is_a_sentence() => Assert.Equal(2, Readability.Lix("## Hej du\n\nRing oss."), precision: 6);

    [Fact]
    public void Nothing_is_as_easy_as_can_be() => Assert.Equal(0, Readability.Lix("\n\n"));
}
