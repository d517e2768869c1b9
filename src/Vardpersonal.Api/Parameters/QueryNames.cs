using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Vardpersonal.Api.Parameters;

/// <summary>The parameters of a query record, by the names that bind them: one list for binding, description and refusal.</summary>
internal static class QueryNames
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> Known = new();
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> KnownRepeated = new();

    public static IReadOnlyList<string> Of<TQuery>() => Known.GetOrAdd(typeof(TQuery), type => [.. Names(type.GetProperties())]);

    /// <summary>Those that may stand several times.</summary>
    public static IReadOnlyList<string> Repeatable<TQuery>() =>
        KnownRepeated.GetOrAdd(typeof(TQuery), type => [.. Names(type.GetProperties().Where(property => property.PropertyType.IsArray))]);

    private static IEnumerable<string> Names(IEnumerable<PropertyInfo> properties) =>
        properties.Select(property => property.GetCustomAttribute<FromQueryAttribute>()?.Name).OfType<string>();
}
