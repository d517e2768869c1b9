using System.CommandLine;
using Vardpersonal.Web.Serving;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp serve</c>: the site itself.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var command = new Command("serve", "Startar webbplatsen på http://127.0.0.1:5177 (PORT väljer annan port).");
        command.SetAction(async (_, ct) => await RunAsync(ct));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        await using var app = WebHost.Build([], context.Database, context.Clock, Path.Combine(context.Location.Folder, "keys"));
        await app.RunAsync(ct);
        return 0;
    }
}
