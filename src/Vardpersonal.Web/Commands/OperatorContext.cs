using Spectre.Console;
using Vardpersonal.Content;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Migrations;

namespace Vardpersonal.Web.Commands;

/// <summary>What every verb works with: the database, brought up to this program's schema.</summary>
internal sealed class OperatorContext : IAsyncDisposable
{
    private OperatorContext(DataLocation location, IDatabase database)
    {
        (Location, Database) = (location, database);
        Store = new(database, Clock);
    }

    public DataLocation Location { get; }

    public IDatabase Database { get; }

    public TimeProvider Clock { get; } = TimeProvider.System;

    public ContentStore Store { get; }

    public static async Task<OperatorContext> OpenAsync(CancellationToken ct)
    {
        var location = DataLocation.FromEnvironment();
        var context = new OperatorContext(location, location.Open());
        await new Migrator(context.Database, context.Clock).UpgradeAsync(ct);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (Database is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }

    /// <summary>Runs long work behind a progress bar; the bar goes to standard error, so that output can be piped.</summary>
    public static Task<T> WithProgressAsync<T>(string what, Func<Action<int, int>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().StartAsync(async context =>
        {
            var task = context.AddTask(what);
            var outcome = await work((done, all) => (task.MaxValue, task.Value) = (all, done));
            task.Value = task.MaxValue;
            return outcome;
        });
    }

    /// <summary>Says why not, on standard error.</summary>
    public static int Refuse(Refusal why)
    {
        if (why is Refusal.FaultyFiles(var faults))
        {
            foreach (var fault in faults)
            {
                Console.Error.WriteLine(fault);
            }

            Console.Error.WriteLine(FormattableString.Invariant($"{faults.Count} fel. Inget har lästs in."));
        }
        else
        {
            Console.Error.WriteLine(RefusalTexts.Of(why));
        }

        return 1;
    }
}
