using System.CommandLine;
using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Following;

namespace Vardpersonal.Web.Commands;

/// <summary><c>vp reindex</c>: builds the search index again. A site that is running answers from the old one until the new one is whole.</summary>
internal static class ReindexCommand
{
    public static Command Build()
    {
        var command = new Command("reindex", "Bygger om sökindexet. En webbplats som är i gång svarar från det gamla tills det nya är klart.");
        command.SetAction(async (_, ct) => await RunAsync(ct));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken ct)
    {
        await using var context = await OperatorContext.OpenAsync(ct);
        using var catalogue = new CatalogueFollower(context.Store);
        await catalogue.RefreshAsync(ct);
        var home = new IndexHome(context.Location.IndexFolder);
        var build = new IndexBuild(home, new(catalogue, context.Store, context.Clock));
        if (await OperatorContext.WithProgressAsync("Bygger sökindex", progress => build.RunAsync(catalogue.Current, progress, ct)) is not { } built)
        {
            Console.Error.WriteLine("Ett annat program håller redan på att bygga om indexet.");
            return 1;
        }

        RemoveOld(home);
        Console.Out.WriteLine(FormattableString.Invariant($"{built.Documents} sidor och tillägg finns i sökindexet."));
        return Tell(built.UnreadableRows);
    }

    /// <summary>A running site removes the old index itself, once it has closed it.</summary>
    private static void RemoveOld(IndexHome home)
    {
        using var serving = home.TryLockServing();
        if (serving is not null)
        {
            home.RemoveOthersUnlessBuilding();
        }
    }

    private static int Tell(IReadOnlyList<long> unreadable)
    {
        foreach (var row in unreadable)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"Rad {row} i liggaren stämmer inte med sin kontrollsumma. Dess text är inte sökbar. Kör ./vp ledger verify."));
        }

        return unreadable.Count == 0 ? 0 : 1;
    }
}
