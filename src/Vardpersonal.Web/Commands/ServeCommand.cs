using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
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
        if (Environment.GetEnvironmentVariable("PORT") is { Length: > 0 } port && !(ushort.TryParse(port, CultureInfo.InvariantCulture, out var number) && number > 0))
        {
            Console.Error.WriteLine($"PORT ska vara ett tal från 1 till 65535, inte '{port}'.");
            return 1;
        }

        await using var context = await OperatorContext.OpenAsync(ct);
        await using var app = WebHost.Build([], context.Database, context.Clock, context.Location);
        try
        {
            await app.RunAsync(ct);
            return 0;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            Console.Error.WriteLine("Porten är upptagen av ett annat program. Välj en annan: PORT=5178 ./run");
            return 1;
        }
    }
}
