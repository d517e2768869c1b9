using System.Xml;
using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Files;

/// <summary>The fields that only one type of document has.</summary>
internal static class TypeFields
{
    public static EventFacts? Event(YamlFields fields)
    {
        var (starts, ends) = (fields.Instant("starts"), fields.Instant("ends"));
        var facts = new EventFacts(starts ?? default, ends ?? default, fields.Required("place"), fields.Required("organiser"), EditionLists.WebAddress(fields, "signUpUrl"));
        if (starts is null || ends is null)
        {
            fields.Fault(starts is null ? "starts" : "ends", "Ett evenemang ska ha starts och ends.");
            return null;
        }

        if (ends < starts)
        {
            fields.Fault("ends", "Evenemanget slutar innan det börjar.");
        }

        return facts;
    }

    public static EducationFacts Education(YamlFields fields)
    {
        var duration = fields.Required("duration");
        if (duration.Length > 0 && !IsDuration(duration))
        {
            fields.Fault("duration", "duration ska vara en längd enligt ISO 8601, till exempel PT20M.");
        }

        return new(fields.Required("provider"), duration, EditionLists.WebAddress(fields, "courseUrl"));
    }

    public static ServiceFacts Service(YamlFields fields)
    {
        var regions = new Dictionary<string, string>();
        foreach (var (region, url, _) in fields.Map("regionUrls")?.Pairs() ?? [])
        {
            regions[region] = url;
        }

        return new(fields.Required("purpose"), EditionLists.WebAddress(fields, "serviceUrl"), fields.Flag("signIn"), regions);
    }

    private static bool IsDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text) > TimeSpan.Zero;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
