using System.Diagnostics;
using System.Text;
using Vardpersonal.TestKit;
using Vardpersonal.Web.Serving;

namespace Vardpersonal.Web.Tests.Commands;

/// <summary>What a verb left behind.</summary>
public sealed record Ended(int Status, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The program as an operator starts it: a process of its own, on a data folder of its own.</summary>
internal static class Vp
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Task<Ended> RunAsync(string data, params string[] arguments) => RunWithInputAsync(data, string.Empty, arguments);

    public static async Task<Ended> RunWithInputAsync(string data, string input, params string[] arguments)
    {
        using var process = Start(data, arguments);
        using var patience = new CancellationTokenSource(Longest);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await WriteAsync(process, input, patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new(process.ExitCode, await output, await errors);
        }
        finally
        {
            Stop(process);
        }
    }

    public static Process Start(string data, IReadOnlyList<string> arguments, int? port = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WebHost).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["VP_DATA"] = data;
        start.Environment["VP_HOME"] = Repository.Root;
        start.Environment.Remove("VP_POSTGRES");
        if (port is not null)
        {
            start.Environment["PORT"] = FormattableString.Invariant($"{port}");
        }

        return Process.Start(start)!;
    }

    private static async Task WriteAsync(Process process, string input, CancellationToken ct)
    {
        if (input.Length > 0)
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), ct);
        }

        process.StandardInput.Close();
    }

    /// <summary>No process outlives its test.</summary>
    public static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }
}
