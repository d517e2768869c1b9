using Vardpersonal.Content;
using Vardpersonal.Content.Publishing;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

/// <summary>One node on the small content, with a clock that the test moves.</summary>
public sealed class SmallSite : IAsyncLifetime
{
    public TestStore Store { get; private set; } = null!;

    public Node Node { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = await TestStore.SqliteAsync();
        using var content = new ContentFolderBuilder();
        await ImportAsync(Store, content);
        Node = await Node.StartAsync(Store.Database, Store.Clock);
    }

    public async Task DisposeAsync()
    {
        await Node.DisposeAsync();
        await Store.DisposeAsync();
    }

    public static async Task ImportAsync(TestStore store, ContentFolderBuilder content) =>
        Assert.IsType<Outcome<ImportResult>.Done>(await store.ImportAsync(content.Path));
}
