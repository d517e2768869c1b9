using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Vardpersonal.Api.Parameters;

/// <summary>The parameters of a query record, by the names that bind them: one list for binding, description and refusal.</summary>
internal static class QueryNames
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> Known = new();

    public static IReadOnlyList<string> Of<TQuery>() => Known.GetOrAdd(
        typeof(TQuery),
        type => [.. type.GetProperties().Select(property => property.GetCustomAttribute<FromQueryAttribute>()?.Name).OfType<string>()]);
}
