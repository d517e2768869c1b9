using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace Vardpersonal.Site.Pages.Reports;

/// <summary>
/// Tells a person from a machine without a third party: the form carries, sealed, when it was shown. People need some seconds to write; a form
/// that was never shown has no seal.
/// </summary>
public sealed class FormAge(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private readonly IDataProtector seal = protection.CreateProtector("Vardpersonal.Site.FormAge");

    public string Seal() => seal.Protect(clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    public bool IsHuman(string? token)
    {
        try
        {
            var shown = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(seal.Unprotect(token ?? string.Empty), CultureInfo.InvariantCulture));
            var age = clock.GetUtcNow() - shown;
            return age >= Shortest && age <= Longest;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }
}
