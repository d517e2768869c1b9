using System.Text;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Files;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;

namespace Vardpersonal.Content.Publishing;

/// <summary>The folder that an export fills, one ledger row at a time; what only the last row of a subject can tell is written at the end.</summary>
internal sealed class ExportFolder(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<(LedgerSubject, string), ExportSubject> subjects = [];
    private readonly Dictionary<string, string> mediaHashes = [];
    private readonly List<string> leftOut = [];
    private int editions;
    private int supplements;
    private int registers;
    private int mediaFiles;

    public ExportResult Result => new(editions, supplements, registers, mediaFiles, leftOut);

    public Task TakeAsync(LedgerEntry row, CancellationToken ct)
    {
        var key = (row.Subject, row.SubjectId);
        var subject = subjects.GetValueOrDefault(key) ?? new(string.Empty, null, null, 0);
        subjects[key] = subject = row.Verb switch
        {
            LedgerVerb.Withdraw => subject with { Withdrawal = row },
            LedgerVerb.Consult => subject with { Folder = FolderOf(row), Consultation = row },
            _ => subject with { Folder = FolderOf(row), LastPublished = row.Edition, Register = row.Subject == LedgerSubject.Register ? row : null, LastSequence = row.Sequence },
        };
        return row.Verb != LedgerVerb.Publish || row.Subject == LedgerSubject.Register ? Task.CompletedTask : WriteEditionAsync(row, subject.Folder, ct);
    }

    public async Task FinishAsync(IReadOnlyList<MediaFile> files, CancellationToken ct)
    {
        foreach (var ((_, id), subject) in subjects.OrderBy(pair => pair.Key.Item2, StringComparer.Ordinal))
        {
            if (subject.Register is { } register)
            {
                registers++;
                var (file, text) = TaxonomyWriter.Write(register.SubjectId, register.Content);
                await WriteAsync(file, text, ct);
            }

            await WriteWithdrawalAsync(id, subject, ct);
            await WriteConsultationAsync(id, subject, ct);
        }

        await WriteMediaAsync(files, ct);
    }

    private static string FolderOf(LedgerEntry row) => row.Subject switch
    {
        LedgerSubject.Document => $"documents/{DocumentTypeFacts.Of(LedgerContent.ReadEdition(row.Content).Type).Name}/{row.SubjectId}",
        LedgerSubject.Supplement => $"supplements/{LedgerContent.ReadSupplement(row.Content).Region}/{row.SubjectId}",
        _ => "taxonomy",
    };

    private async Task WriteEditionAsync(LedgerEntry row, string place, CancellationToken ct)
    {
        var file = FormattableString.Invariant($"{place}/{row.Edition}.md");
        if (row.Subject == LedgerSubject.Supplement)
        {
            supplements++;
            await WriteAsync(file, SupplementWriter.Write(LedgerContent.ReadSupplement(row.Content), row.Effective), ct);
            return;
        }

        editions++;
        var edition = LedgerContent.ReadEdition(row.Content);
        NoteMedia(edition);
        await WriteAsync(file, EditionWriter.Write(edition, row.Effective), ct);
    }

    /// <summary>The format has a withdrawal only where it is the subject's last word.</summary>
    private async Task WriteWithdrawalAsync(string id, ExportSubject subject, CancellationToken ct)
    {
        if (subject.Withdrawal is not { } row)
        {
            return;
        }

        if (row.Sequence < subject.LastSequence)
        {
            leftOut.Add($"Avpubliceringen av {id} som följdes av en ny utgåva.");
            return;
        }

        await WriteAsync($"{subject.Folder}/withdrawn.yaml", WithdrawalWriter.Write(LedgerContent.ReadWithdrawal(row.Content), row.Effective), ct);
    }

    /// <summary>The format has a consultation only of the edition that would be the next.</summary>
    private async Task WriteConsultationAsync(string id, ExportSubject subject, CancellationToken ct)
    {
        if (subject.Consultation is not { } row)
        {
            return;
        }

        if (row.Edition != subject.LastPublished + 1 || row.Sequence > subject.Withdrawal?.Sequence)
        {
            leftOut.Add(FormattableString.Invariant($"Remissen av {id}, utgåva {row.Edition}, som är avslutad."));
            return;
        }

        var edition = LedgerContent.ReadEdition(row.Content);
        NoteMedia(edition);
        await WriteAsync($"{subject.Folder}/consultation.md", EditionWriter.Write(edition, row.Effective), ct);
    }

    private void NoteMedia(Edition edition)
    {
        foreach (var item in edition.Media)
        {
            Note(item.File, item.Sha256);
            if (item is { CaptionsFile: { } captions, CaptionsSha256: { } hash })
            {
                Note(captions, hash);
            }
        }

        void Note(string name, string hash)
        {
            if (mediaHashes.TryGetValue(name, out var known) && known != hash)
            {
                leftOut.Add($"En äldre bild eller film med samma filnamn: {name}.");
            }

            mediaHashes[name] = hash;
        }
    }

    /// <summary>Under the names that editions use, the newest first in line; then what no edition names, under its own.</summary>
    private async Task WriteMediaAsync(IReadOnlyList<MediaFile> files, CancellationToken ct)
    {
        var byHash = files.ToDictionary(file => file.Sha256);
        var named = mediaHashes.Values.ToHashSet();
        foreach (var file in files.Where(file => !named.Contains(file.Sha256)))
        {
            mediaHashes.TryAdd(file.Name, file.Sha256);
        }

        foreach (var (name, hash) in mediaHashes)
        {
            if (byHash.TryGetValue(hash, out var file))
            {
                mediaFiles++;
                await File.WriteAllBytesAsync(Prepare($"media/{name}"), file.Bytes, ct);
            }
            else
            {
                leftOut.Add($"Filen {name} finns inte i databasen.");
            }
        }
    }

    private Task WriteAsync(string file, string text, CancellationToken ct) => File.WriteAllTextAsync(Prepare(file), text, Utf8, ct);

    /// <summary>Names come from the store; none of them may lead out of the folder.</summary>
    private string Prepare(string file)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(file, root);
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The name '{file}' leads out of the folder.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}

/// <summary>What is known of a subject while its rows go by.</summary>
internal sealed record ExportSubject(string Folder, LedgerEntry? Withdrawal, LedgerEntry? Consultation, int LastPublished)
{
    /// <summary>The newest content of a register.</summary>
    public LedgerEntry? Register { get; init; }

    public long LastSequence { get; init; }
}
