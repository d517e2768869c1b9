using System.Runtime.CompilerServices;

namespace Vardpersonal.TestKit;

/// <summary>
/// Compares a text with the approved file beside the test (<c>Name.approved.txt</c>). With <c>UPDATE_APPROVED=1</c> the file is written instead,
/// to be reviewed as code. What differs is left as <c>Name.received.txt</c>.
/// </summary>
public static class Approved
{
    public static void Matches(string received, string name, string extension = "txt", [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, $"{name}.approved.{extension}");
        var other = Path.ChangeExtension(approved, null).Replace(".approved", ".received", StringComparison.Ordinal) + "." + extension;
        var text = received.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(approved, text);
        }

        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (expected == text)
        {
            File.Delete(other);
            return;
        }

        File.WriteAllText(other, text);
        throw new NotApprovedException($"{Path.GetFileName(approved)}: {FirstDifference(expected, text)} Run with UPDATE_APPROVED=1 and review the change.");
    }

    private static string FirstDifference(string? expected, string received)
    {
        if (expected is null)
        {
            return "there is no approved file.";
        }

        var (old, now) = (expected.Split('\n'), received.Split('\n'));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1} was '{old.ElementAtOrDefault(line)}', now '{now.ElementAtOrDefault(line)}'.";
    }
}

public sealed class NotApprovedException(string message) : Exception(message);
