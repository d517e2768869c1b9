using System.Text;
using System.Text.RegularExpressions;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Ledger;
using Vardpersonal.Content.Media;

namespace Vardpersonal.Content.Files;

/// <summary>Everything that a folder of content files holds, parsed.</summary>
internal sealed record ContentFiles(
    IReadOnlyList<ParsedRegister> Registers,
    List<ParsedEdition> Editions,
    List<ParsedSupplement> Supplements,
    List<ParsedWithdrawal> Withdrawals,
    List<ParsedWithdrawal> SupplementWithdrawals,
    IReadOnlyList<MediaFile> Media);

/// <summary>Reads a folder in the content format. Every file is read once, before anything is loaded.</summary>
internal static partial class ContentFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<ContentFiles> ReadAsync(string folder, List<FileFault> faults, CancellationToken ct)
    {
        var media = await ReadMediaAsync(folder, faults, ct);
        var texts = await ReadTextsAsync(folder, faults, ct);
        var files = new ContentFiles(TaxonomyFiles.Parse(texts, faults), [], [], [], [], media);
        var hashes = media.ToDictionary(file => file.Name, file => file.Sha256);
        foreach (var (file, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Place(files, file, text, hashes, faults);
        }

        return files;
    }

    private static void Place(ContentFiles files, string file, string text, IReadOnlyDictionary<string, string> hashes, List<FileFault> faults)
    {
        var place = file.Split('/');
        if (place is not ["documents" or "supplements", _, var id, var name])
        {
            return;
        }

        var isDocument = place[0] == "documents";
        if (name == "withdrawn.yaml" && DocumentId.TryParse(id) is { } subject)
        {
            Keep(isDocument ? files.Withdrawals : files.SupplementWithdrawals, WithdrawalFile.Parse(text, file, subject, faults));
        }
        else if (isDocument && (EditionName().IsMatch(name) || name == "consultation.md"))
        {
            Keep(files.Editions, EditionFile.Parse(text, file, hashes, faults));
        }
        else if (!isDocument && EditionName().IsMatch(name))
        {
            Keep(files.Supplements, SupplementFile.Parse(text, file, faults));
        }
        else
        {
            faults.Add(new(file, 0, "Filnamnet ska vara utgåvans nummer (1.md), consultation.md eller withdrawn.yaml."));
        }
    }

    private static void Keep<T>(List<T> list, T? parsed)
        where T : class
    {
        if (parsed is not null)
        {
            list.Add(parsed);
        }
    }

    private static async Task<Dictionary<string, string>> ReadTextsAsync(string folder, List<FileFault> faults, CancellationToken ct)
    {
        var texts = new Dictionary<string, string>();
        string[] searchWords = [Path.Combine(folder, SearchWordFiles.Synonyms), Path.Combine(folder, SearchWordFiles.Abbreviations)];
        foreach (var path in Files(folder, "documents").Concat(Files(folder, "supplements")).Concat(Files(folder, "taxonomy")).Concat(searchWords.Where(File.Exists)))
        {
            var name = Relative(folder, path);
            try
            {
                texts[name] = StrictUtf8.GetString(await File.ReadAllBytesAsync(path, ct)).TrimStart('\uFEFF').Normalize(NormalizationForm.FormC);
            }
            catch (ArgumentException)
            {
                faults.Add(new(name, 0, "Filen är inte i UTF-8."));
            }
        }

        return texts;
    }

    private static async Task<List<MediaFile>> ReadMediaAsync(string folder, List<FileFault> faults, CancellationToken ct)
    {
        var media = new List<MediaFile>();
        foreach (var path in Files(folder, "media"))
        {
            var name = Relative(folder, path)["media/".Length..];
            var bytes = await File.ReadAllBytesAsync(path, ct);
            if (MediaTypes.Recognise(name, bytes) is { } contentType)
            {
                media.Add(new(name, contentType, LedgerHash.OfBytes(bytes), bytes));
            }
            else
            {
                faults.Add(new("media/" + name, 0, "Filens innehåll är inte av en tillåten sort (svg, png, jpeg, webp, webm, mp4, vtt), eller stämmer inte med namnet."));
            }
        }

        return media;
    }

    private static IEnumerable<string> Files(string folder, string sub) =>
        Directory.Exists(Path.Combine(folder, sub)) ? Directory.EnumerateFiles(Path.Combine(folder, sub), "*", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).StartsWith('.')) : [];

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    [GeneratedRegex("^[1-9][0-9]{0,4}\\.md$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex EditionName();
}
