using System.Globalization;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Ledger;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Api.Tests;

/// <summary>Whoever replays the feed from 0 holds exactly what /documents gives, for the nation and for every region, at any point.</summary>
public sealed class ReplayTests
{
    private static readonly string?[] Readers = [null, "skane", "gotland"];

    [Fact]
    public async Task A_client_stays_in_step_while_content_is_published_renamed_and_withdrawn()
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = ApiContent.Full();
        var followers = Clients(host, take: 3);
        Action<ContentFolderBuilder>[] steps =
        [
            _ => { },
            files => files.Write("documents/knowledge-support/katarakt/3.md", ContentFolderFiles.Katarakt(3, "2026-10-01", "Ny text.").Replace("slug: katarakt", "slug: gra-starr", StringComparison.Ordinal)),
            files => files.Write("supplements/gotland/gotland-stroke/1.md", ApiContent.Supplement("gotland-stroke", "stroke", 1, "2026-10-02", against: 2)),
            files => files.Write("supplements/skane/skane-katarakt-lokalt/withdrawn.yaml", ApiContent.Withdrawn("2026-10-03")),
            files => files.Write("supplements/gotland/gotland-stroke/2.md", ApiContent.Supplement("gotland-stroke", "stroke", 2, "2026-10-04", against: 2)),
            files => files.Write("documents/news/lokalnytt/withdrawn.yaml", ApiContent.Withdrawn("2026-10-05")),
            files => files.Write("documents/regional-page/gotlandsrutin/1.md", ApiContent.Other("regional-page", "gotlandsrutin", "2026-10-06", "region: gotland")),
            files => files.Write("documents/knowledge-support/stroke/withdrawn.yaml", ApiContent.Withdrawn("2026-11-07", "katarakt")),
            files => files.Write("documents/knowledge-support/remitterat/consultation.md", ApiContent.Support("remitterat", 1, "2026-10-08", consultation: true)),
        ];
        foreach (var step in steps)
        {
            step(folder);
            await host.ImportAsync(folder);
            await AssertAllInStepAsync(followers);
        }

        await AssertAllInStepAsync(Clients(host, take: 1));
        await AssertAllInStepAsync(Clients(host, take: 500));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_client_stays_in_step_whatever_happens(int seed)
    {
        await using var host = await ApiHost.StartAsync();
        using var folder = new ContentFolderBuilder();
        await host.ImportAsync(folder);
        var followers = Clients(host, take: 2);
        var happenings = new RandomLedger(host.Store, seed);
        for (var round = 0; round < 8; round++)
        {
            for (var i = 0; i < 8; i++)
            {
                await happenings.NextAsync();
            }

            await host.RefreshAsync();
            await AssertAllInStepAsync(followers);
        }

        await AssertAllInStepAsync(Clients(host, take: 7));
    }

    private static List<ReplayClient> Clients(ApiHost host, int take) =>
        [.. Readers.Select(reader => new ReplayClient(host, reader, filtered: true, take)), .. Readers.Select(reader => new ReplayClient(host, reader, filtered: false, take))];

    private static async Task AssertAllInStepAsync(List<ReplayClient> clients)
    {
        foreach (var client in clients)
        {
            await client.AssertInStepAsync();
        }
    }

    /// <summary>Appends whatever the ledger allows: also what no editor would do, such as a news item that passes from one region to another.</summary>
    private sealed class RandomLedger(TestStore store, int seed)
    {
        private readonly Random random = new(seed);
        private readonly Dictionary<string, (int Edition, bool Live)> documents = [];
        private readonly Dictionary<string, (int Edition, bool Live)> supplements = [];

        public Task NextAsync()
        {
            store.Clock.Advance(TimeSpan.FromMinutes(1));
            return random.Next(6) switch
            {
                0 or 1 => PublishAsync(),
                2 => WithdrawAsync(LedgerSubject.Document, documents),
                3 => WithdrawAsync(LedgerSubject.Supplement, supplements),
                4 => ConsultAsync(),
                _ => SupplementAsync(),
            };
        }

        private async Task PublishAsync()
        {
            var id = Id("dokument", 6);
            var number = documents.GetValueOrDefault(id).Edition + 1;
            documents[id] = (number, Live: true);
            await store.AppendAsync(An.Append(Edition(id, number), store.Clock.Now));
        }

        private async Task ConsultAsync()
        {
            var id = Id("dokument", 6);
            var proposed = Edition(id, documents.GetValueOrDefault(id).Edition + 1) with { Consultation = new(store.Clock.Now, new(2027, 1, 31)) };
            await store.AppendAsync(An.Append(proposed, store.Clock.Now) with { Verb = LedgerVerb.Consult });
        }

        private async Task SupplementAsync()
        {
            var region = random.Next(2) == 0 ? "skane" : "gotland";
            var id = Id(region + "-tillagg", 4);
            var number = supplements.GetValueOrDefault(id).Edition + 1;
            supplements[id] = (number, Live: true);
            var document = random.Next(3) == 0 ? "katarakt" : Id("dokument", 6);
            await store.AppendAsync(An.Append(An.Supplement(id, document, number) with { Region = region }, store.Clock.Now));
        }

        private async Task WithdrawAsync(LedgerSubject subject, Dictionary<string, (int Edition, bool Live)> known)
        {
            if (known.Keys.Where(id => known[id].Live).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } live)
            {
                var id = live[random.Next(live.Count)];
                known[id] = (known[id].Edition, Live: false);
                await store.AppendAsync(An.Withdrawal(id, store.Clock.Now) with { Subject = subject });
            }
        }

        /// <summary>Even ids are knowledge supports, odd ones news of the nation or a region; the slug changes now and then.</summary>
        private Edition Edition(string id, int number)
        {
            var isNews = (id[^1] - '0') % 2 == 1;
            return An.Edition(id, number) with
            {
                Type = isNews ? DocumentType.News : DocumentType.KnowledgeSupport,
                Region = isNews ? Readers[random.Next(Readers.Length)] : null,
                Slug = random.Next(3) == 0 ? string.Create(CultureInfo.InvariantCulture, $"{id}-{number}") : id,
                Title = string.Create(CultureInfo.InvariantCulture, $"{id}, utgåva {number}"),
            };
        }

        private string Id(string word, int count) => string.Create(CultureInfo.InvariantCulture, $"{word}-{random.Next(count)}");
    }
}
