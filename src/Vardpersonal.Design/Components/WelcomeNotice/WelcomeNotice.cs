using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>Tells a first-time reader whom the site is for. Stands at the top of the page, covers nothing and takes no focus.</summary>
/// <param name="ReturnTo">The address the reader came to, sent along as a hidden field.</param>
public sealed record WelcomeNotice(string ReturnTo) : IDesignComponent
{
    /// <summary>Where the form is posted.</summary>
    public string Action { get; init; } = "/valkommen";

    /// <summary>The name of the hidden field with the address to come back to.</summary>
    public string ReturnToName { get; init; } = "tillbaka";

    /// <summary>The name of the checkbox; its value is "ja".</summary>
    public string RememberName { get; init; } = "visa-inte-igen";

    /// <summary>The site for residents.</summary>
    public string ResidentsHref { get; init; } = "https://www.1177.se/";

    /// <summary>More hidden fields, such as the token against forged requests.</summary>
    public IHtmlContent? Token { get; init; }
}
