namespace Vardpersonal.Design;

/// <summary>Where a link leads, when the reader should know before following it.</summary>
public enum LinkMark
{
    None,

    /// <summary>Another site.</summary>
    External,

    /// <summary>A service that asks the reader to sign in.</summary>
    SignIn,
}

/// <summary>A link as components show it.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Href">The address.</param>
/// <param name="Mark">Shown as a sign with a hidden word.</param>
public sealed record LinkItem(string Text, string Href, LinkMark Mark = LinkMark.None);

/// <summary>A link in a menu.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Href">The address.</param>
/// <param name="IsCurrent">Whether the reader is on it or below it.</param>
public sealed record NavigationItem(string Text, string Href, bool IsCurrent = false);

/// <summary>A value a form carries along unseen.</summary>
public sealed record HiddenField(string Name, string Value);

/// <summary>A choice in a list.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="IsSelected">Whether it is chosen.</param>
/// <param name="Count">How many there are behind it, shown in brackets.</param>
public sealed record SelectOption(string Value, string Text, bool IsSelected = false, int? Count = null);

/// <summary>A short fact: a label and a value, or a value alone when the label is empty.</summary>
/// <param name="Label">Such as "Uppdaterad"; may be empty.</param>
/// <param name="Value">The fact itself.</param>
/// <param name="Href">Makes the value a link.</param>
public sealed record Fact(string Label, string Value, string? Href = null)
{
    /// <summary>Set for a date, so that it is readable by machines too.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>A fact that is a date.</summary>
    public static Fact On(string label, DateOnly date) => new(label, Markup.LongDate(date)) { Date = date };
}
