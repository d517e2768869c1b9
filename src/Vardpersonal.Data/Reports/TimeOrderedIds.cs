using Vardpersonal.Content;

namespace Vardpersonal.Data.Reports;

/// <summary>Ids as UUID version 7: random, and in the order of time.</summary>
public sealed class TimeOrderedIds(TimeProvider clock) : IIdSource
{
    public string NewId() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("D");
}
