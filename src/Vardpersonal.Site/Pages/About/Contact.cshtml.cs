namespace Vardpersonal.Site.Pages.About;

/// <summary>Whom to ask about what: <c>/kontakt</c>.</summary>
public sealed class ContactModel(SiteServices site) : SitePage(site)
{
    /// <summary>The number as a telephone dials it.</summary>
    public string PhoneAddress => "tel:" + string.Concat(Settings.ContactPhone.Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>The number with spaces and hyphens that do not break across lines.</summary>
    public string PhoneText => Settings.ContactPhone.Replace(' ', '\u00a0').Replace('-', '\u2011');
}
