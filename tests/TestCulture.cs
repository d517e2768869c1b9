using System.Globalization;
using System.Runtime.CompilerServices;

namespace Vardpersonal.Tests;

/// <summary>Compiled into every test project: ./test runs each suite under sv-SE and under the invariant culture.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var name = Environment.GetEnvironmentVariable("VP_TEST_CULTURE");
        var culture = name == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(string.IsNullOrEmpty(name) ? "sv-SE" : name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
