using System.Globalization;
using Vardpersonal.Content;

namespace Vardpersonal.TestKit;

/// <summary>Ids that a test knows beforehand: <c>id-0001</c>, <c>id-0002</c> …</summary>
public sealed class CountingIds : IIdSource
{
    private int last;

    public string NewId() => string.Create(CultureInfo.InvariantCulture, $"id-{++last:D4}");
}
