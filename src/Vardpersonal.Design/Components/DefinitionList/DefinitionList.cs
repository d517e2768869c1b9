using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>Terms and their values.</summary>
/// <param name="Items">The terms in order.</param>
public sealed record DefinitionList(IReadOnlyList<DefinitionItem> Items) : IDesignComponent;

/// <summary>A term and its values.</summary>
/// <param name="Term">The term.</param>
/// <param name="Values">Its values, each on a line of its own.</param>
public sealed record DefinitionItem(string Term, IReadOnlyList<IHtmlContent> Values)
{
    /// <summary>A term with one value of plain text.</summary>
    public DefinitionItem(string term, string value)
        : this(term, [Markup.Text(value)])
    {
    }

    /// <summary>A term whose value is a link.</summary>
    public DefinitionItem(string term, LinkItem link)
        : this(term, [Markup.Link(link)])
    {
    }

    /// <summary>A term whose value is a date.</summary>
    public DefinitionItem(string term, DateOnly date)
        : this(term, [Markup.Date(date)])
    {
    }
}
