using System.Globalization;

namespace Vardpersonal.Design.Components;

/// <summary>The numbered references, where the text's citations lead.</summary>
/// <param name="References">The references in order.</param>
public sealed record ReferenceList(IReadOnlyList<Reference> References) : IDesignComponent
{
    /// <summary>The heading.</summary>
    public string Title { get; init; } = "Referenser";

    /// <summary>The heading's anchor.</summary>
    public string Id { get; init; } = "referenser";

    /// <summary>What each reference's anchor begins with; the text's citations use the same.</summary>
    public string IdPrefix { get; init; } = "referens-";

    /// <summary>The heading's level.</summary>
    public int HeadingLevel { get; init; } = 2;
}

/// <summary>One reference.</summary>
/// <param name="Number">Its number in the text.</param>
/// <param name="Text">The reference as it is cited.</param>
public sealed record Reference(int Number, string Text)
{
    /// <summary>The identifier at doi.org, without address.</summary>
    public string? Doi { get; init; }

    /// <summary>The identifier in PubMed.</summary>
    public string? Pmid { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>The sections that cite it: the way back.</summary>
    public IReadOnlyList<LinkItem> CitedIn { get; init; } = [];

    internal IEnumerable<LinkItem> Addresses()
    {
        if (Doi is not null)
        {
            yield return new LinkItem($"doi:{Doi}", $"https://doi.org/{Doi}", LinkMark.External);
        }

        if (Pmid is not null)
        {
            yield return new LinkItem($"PubMed {Pmid}", $"https://pubmed.ncbi.nlm.nih.gov/{Pmid}/", LinkMark.External);
        }

        if (Url is not null)
        {
            var host = Uri.TryCreate(Url, UriKind.Absolute, out var address) ? address.Host : Url;
            yield return new LinkItem(host, Url, LinkMark.External);
        }
    }

    internal string NumberText => Number.ToString(CultureInfo.InvariantCulture);
}
