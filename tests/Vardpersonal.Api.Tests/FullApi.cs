using Xunit;

namespace Vardpersonal.Api.Tests;

/// <summary>The API on the full small content, started once for the tests that only read.</summary>
public sealed class FullApi : IAsyncLifetime
{
    public ApiHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await ApiHost.StartAsync();
        using var content = ApiContent.Full();
        await Host.ImportAsync(content);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
