using Vardpersonal.Content.Reading;

namespace Vardpersonal.Content.Publishing;

/// <summary>What an export wrote.</summary>
/// <param name="LeftOut">What the format has no place for, in Swedish, one sentence each; a backup holds it all.</param>
public sealed record ExportResult(int Editions, int Supplements, int Registers, int Media, IReadOnlyList<string> LeftOut);

/// <summary>
/// Writes all content as files in the format of docs/content-format.md: imported into an empty store they give the same editions, to the letter.
/// Read to the head that the ledger has when it begins, page by page, so that a large store fits in little memory.
/// </summary>
public sealed class ExportContent(ILedgerReader ledger, IMediaStore media)
{
    private const int Page = 200;

    /// <param name="progress">Told how many of all ledger rows are read.</param>
    public async Task<Outcome<ExportResult>> HandleAsync(string folder, Action<int, int> progress, CancellationToken ct)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return new Refusal.FolderNotEmpty(folder);
        }

        Directory.CreateDirectory(folder);
        var export = new ExportFolder(folder);
        var head = await ledger.HeadAsync(ct);
        for (var after = 0L; after < head.Sequence;)
        {
            var rows = await ledger.ReadAsync(after, (int)Math.Min(Page, head.Sequence - after), ct);
            foreach (var row in rows)
            {
                await export.TakeAsync(row, ct);
            }

            after = rows.Count > 0 ? rows[^1].Sequence : head.Sequence;
            progress((int)after, (int)head.Sequence);
        }

        await export.FinishAsync(await media.AllAsync(ct), ct);
        return export.Result;
    }
}
