using Vardpersonal.Content.Files;

namespace Vardpersonal.Content.Publishing;

/// <summary>What an import did.</summary>
/// <param name="Appended">Rows appended to the ledger.</param>
/// <param name="Unchanged">Editions, withdrawals and registers that the store already held.</param>
public sealed record ImportResult(int Appended, int Unchanged, int Media);

/// <summary>Loads a folder of content files, all or nothing. What the store already holds, to the letter, is left alone, so an import can be run again.</summary>
public sealed class ImportContent(IContentStore store, TimeProvider clock)
{
    /// <param name="progress">Told how many of all rows are appended.</param>
    public async Task<Outcome<ImportResult>> HandleAsync(string folder, Action<int, int> progress, CancellationToken ct)
    {
        var faults = new List<FileFault>();
        var files = await ContentFolder.ReadAsync(folder, faults, ct);
        return await store.WriteAsync<ImportResult>(
            async session =>
            {
                var plan = await ImportPlan.MakeAsync(files, session, clock.GetUtcNow(), faults, ct);
                if (faults.Count > 0)
                {
                    return new Refusal.FaultyFiles(InOrder(faults));
                }

                foreach (var media in files.Media)
                {
                    await session.SaveMediaAsync(media, ct);
                }

                for (var i = 0; i < plan.Appends.Count; i++)
                {
                    await session.AppendAsync(plan.Appends[i], ct);
                    progress(i + 1, plan.Appends.Count);
                }

                return new ImportResult(plan.Appends.Count, plan.Unchanged, files.Media.Count);
            },
            ct);
    }

    private static IReadOnlyList<FileFault> InOrder(IEnumerable<FileFault> faults) =>
        [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
}
