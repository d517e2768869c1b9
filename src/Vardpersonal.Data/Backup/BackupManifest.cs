using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Vardpersonal.Data.Backup;

/// <summary>A part of a backup: its name in the file, the hash of its bytes and how many lines it has.</summary>
public sealed record BackupPart(string Name, string Sha256, long Lines);

/// <summary>What a backup says of itself. The parts' hashes stand here, the media files' in <c>media.jsonl</c>, the ledger's own in its rows.</summary>
public sealed record BackupManifest(string Format, DateTimeOffset Created, long HeadSequence, string HeadHash, int Media, IReadOnlyList<BackupPart> Parts)
{
    public const string CurrentFormat = "vardpersonal-backup-1";

    internal const string FileName = "manifest.json";
    internal const string Ledger = "ledger.jsonl";
    internal const string MediaList = "media.jsonl";
    internal const string FaultReports = "fault-reports.jsonl";
    internal const string SearchCounts = "search-counts.jsonl";
    internal const string SearchClicks = "search-clicks.jsonl";

    /// <summary>How the JSON of a backup is written: one object a line in its parts, letters as they are.</summary>
    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string MediaEntry(string sha256) => "media/" + sha256;

    public BackupPart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);
}

/// <summary>A line of <c>media.jsonl</c>; the bytes are in <c>media/{sha256}</c>.</summary>
internal sealed record MediaLine(string Sha256, string Name, string ContentType);
