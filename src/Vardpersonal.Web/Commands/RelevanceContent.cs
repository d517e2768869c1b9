using Microsoft.Data.Sqlite;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;
using Vardpersonal.Indexing.Relevance;

namespace Vardpersonal.Web.Commands;

/// <summary>The example content, and synthetic documents mixed into it as distractors, in a store and an index of their own that are gone afterwards.</summary>
internal sealed class RelevanceContent : IDisposable
{
    private readonly string folder;
    private CatalogueFollower? catalogue;

    private RelevanceContent(string folder) => this.folder = folder;

    public RelevanceIndex Index { get; private set; } = null!;

    /// <returns>Null, and why on standard error, when the content cannot be read.</returns>
    public static async Task<RelevanceContent?> MakeAsync(string from, int synthetic, CancellationToken ct)
    {
        var content = new RelevanceContent(Directory.CreateTempSubdirectory("vp-relevance-").FullName);
        try
        {
            if (await content.FillAsync(from, synthetic, ct))
            {
                return content;
            }
        }
        catch
        {
            content.Dispose();
            throw;
        }

        content.Dispose();
        return null;
    }

    public void Dispose()
    {
        Index?.Dispose();
        catalogue?.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> FillAsync(string from, int synthetic, CancellationToken ct)
    {
        var clock = TimeProvider.System;
        var database = new SqliteDatabase(Path.Combine(folder, "store.sqlite"));
        await new Migrator(database, clock).UpgradeAsync(ct);
        var store = new ContentStore(database, clock);
        var imported = await OperatorContext.WithProgressAsync("Läser in", progress => new ImportContent(store, clock).HandleAsync(from, progress, ct));
        var mixed = imported.Match(_ => 0, OperatorContext.Refuse) == 0
            && (await OperatorContext.WithProgressAsync("Blandar i syntetiska", progress => new SeedSynthetic(store).HandleAsync(synthetic, progress, ct))).Match(_ => 0, OperatorContext.Refuse) == 0;
        if (!mixed)
        {
            return false;
        }

        catalogue = new(store);
        await catalogue.RefreshAsync(ct);
        Index = await OperatorContext.WithProgressAsync("Indexerar", progress => RelevanceIndex.BuildAsync(new(catalogue, store, clock), Path.Combine(folder, "index"), progress, ct));
        return true;
    }
}
