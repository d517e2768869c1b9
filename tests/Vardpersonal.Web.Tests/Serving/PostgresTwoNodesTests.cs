using Vardpersonal.Data.Dialects;
using Vardpersonal.TestKit;

namespace Vardpersonal.Web.Tests.Serving;

public sealed class PostgresTwoNodesTests : TwoNodesContract
{
    protected override Task<TestStore> CreateStoreAsync() => TestStore.PostgresAsync();

    // The store's connections come from a pool that two nodes may share: each asks for its own.
    protected override IDatabase OpenAgain(TestStore store) => store.Database;
}
