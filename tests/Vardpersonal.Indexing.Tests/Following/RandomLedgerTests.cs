using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Indexing.Following;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Indexing.Tests.Following;

/// <summary>Whatever is published, changed, renamed, withdrawn, in whatever order, and whenever a node restarts: what it followed is what is there.</summary>
public sealed class RandomLedgerTests
{
    private const int Steps = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_index_that_was_followed_is_the_one_that_is_built(int seed)
    {
        await using var store = await TestStore.SqliteAsync();
        using var folder = new TemporaryFolder();
        using var content = new ContentFolderBuilder();
        await store.ImportAsync(content.Path);
        var writer = new RandomWriter(store, new(seed));
        var node = new FollowedIndex(store, folder.File("followed"));
        for (var i = 0; i < Steps; i++)
        {
            await writer.WriteAsync();
            if (writer.Random.Next(3) == 0)
            {
                await node.FollowAsync();
            }

            if (writer.Random.Next(12) == 0)
            {
                node.Dispose();
                node = new(store, folder.File("followed"));
            }
        }

        await node.FollowAsync();
        using var built = new FollowedIndex(store, folder.File("built"));
        Assert.Equal(IndexStep.Rebuilt, (await built.FollowAsync()).Step);
        Assert.Equal(built.Contents(), node.Contents());
        node.Dispose();
    }

    /// <summary>Writes one row after another that the rules would allow.</summary>
    private sealed class RandomWriter(TestStore store, Random random)
    {
        private readonly Dictionary<string, int> editions = [];
        private readonly Dictionary<string, int> supplements = [];
        private readonly HashSet<string> withdrawn = [];

        public Random Random => random;

        public async Task WriteAsync()
        {
            store.Clock.Advance(TimeSpan.FromHours(random.Next(1, 40)));
            await store.AppendAsync(random.Next(8) switch
            {
                0 when editions.Count > 0 => Withdraw(Pick(editions), LedgerSubject.Document),
                1 when supplements.Count > 0 => Withdraw(Pick(supplements), LedgerSubject.Supplement),
                2 or 3 when editions.Count > 0 => An.Append(Supplement(Pick(editions)), store.Clock.Now),
                4 => An.Append(Edition(), store.Clock.Now) with { Verb = LedgerVerb.Consult },
                _ => An.Append(Edition(), store.Clock.Now),
            });
        }

        private string Pick(Dictionary<string, int> from) => from.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(from.Count));

        private LedgerAppend Withdraw(string id, LedgerSubject subject)
        {
            withdrawn.Add(id);
            return An.Withdrawal(id, store.Clock.Now) with { Subject = subject };
        }

        private Edition Edition()
        {
            var id = "sida-" + random.Next(12);
            editions[id] = editions.GetValueOrDefault(id) + 1;
            var due = DateOnly.FromDateTime(store.Clock.Now.UtcDateTime).AddDays(random.Next(-20, 60));
            return An.Edition(id, editions[id]) with
            {
                Slug = random.Next(4) == 0 ? $"{id}-{editions[id]}" : id,
                Title = "Sida " + random.Next(1000),
                Symptoms = random.Next(2) == 0 ? ["nedsatt-syn"] : [],
                Parts =
                [
                    new(CareLevels.Primary, $"## Omfattning av kunskapsstödet\n\nOrd{random.Next(99)}.\n\n## Behandling\n\nOrd{random.Next(99)}."),
                    .. random.Next(2) == 0 ? new EditionPart[] { new(CareLevels.Specialised, "## Behandling\n\nSpecialist.") } : [],
                ],
                Approval = An.Approval() with { RevisionDue = due },
            };
        }

        private Content.Supplements.SupplementEdition Supplement(string document)
        {
            var id = $"{document}-tillagg-{random.Next(2)}";
            supplements[id] = supplements.GetValueOrDefault(id) + 1;
            return An.Supplement(id, document, supplements[id]) with
            {
                Region = random.Next(2) == 0 ? "skane" : "gotland",
                Section = random.Next(5) == 0 ? "borta" : "behandling",
                Approval = An.Approval() with { RevisionDue = DateOnly.FromDateTime(store.Clock.Now.UtcDateTime).AddDays(random.Next(-20, 60)) },
            };
        }
    }
}
