using Vardpersonal.Content.Documents;

namespace Vardpersonal.Content.Reports;

/// <summary>What a reader says is wrong with a page.</summary>
/// <param name="Page">The page's address on the site.</param>
/// <param name="Message">At most <see cref="LongestMessage"/> characters; never about a patient.</param>
/// <param name="Contact">How to reach the reader, where she wants an answer.</param>
public sealed record FaultReport(
    string Id,
    DateTimeOffset Reported,
    string Page,
    DocumentId? Document,
    int? Edition,
    string? Region,
    FaultKind Kind,
    string Message,
    string? Contact)
{
    public const int LongestMessage = 4000;
    public const int LongestContact = 200;
    public const int LongestPage = 500;
}

public enum FaultKind
{
    /// <summary>The content is wrong.</summary>
    Content,
    Outdated,
    Link,
    Accessibility,
    Other,
}

/// <summary>One row a kind: its name in forms and in the store, never renamed, and what the reader sees.</summary>
public sealed record FaultKindFacts(FaultKind Kind, string Name, string Title)
{
    public static IReadOnlyList<FaultKindFacts> All { get; } =
    [
        new(FaultKind.Content, "fel-i-sak", "Fel i sak"),
        new(FaultKind.Outdated, "foraldrat", "Föråldrat innehåll"),
        new(FaultKind.Link, "lank", "En länk fungerar inte"),
        new(FaultKind.Accessibility, "tillganglighet", "Svårt att använda sidan (tillgänglighet)"),
        new(FaultKind.Other, "annat", "Annat"),
    ];

    public static FaultKindFacts Of(FaultKind kind) => All[(int)kind];

    public static FaultKindFacts? ByName(string? name) => All.FirstOrDefault(facts => facts.Name == name);
}
