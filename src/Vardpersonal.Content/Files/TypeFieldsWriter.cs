using Vardpersonal.Content.Editions;

namespace Vardpersonal.Content.Files;

/// <summary>Writes the fields that only one type of document has: the mirror of <see cref="TypeFields"/>.</summary>
internal static class TypeFieldsWriter
{
    public static void Write(YamlWriter yaml, Edition edition)
    {
        if (edition.Event is { } gathering)
        {
            yaml.Instant("starts", gathering.Starts).Instant("ends", gathering.Ends)
                .Text("place", gathering.Place).Text("organiser", gathering.Organiser).Text("signUpUrl", gathering.SignUpUrl);
        }

        if (edition.Education is { } education)
        {
            yaml.Text("provider", education.Provider).Text("duration", education.Duration).Text("courseUrl", education.CourseUrl);
        }

        if (edition.Service is { } service)
        {
            WriteService(yaml, service);
        }

        yaml.Text("registerUrl", edition.RegisterUrl);
    }

    private static void WriteService(YamlWriter yaml, ServiceFacts service)
    {
        yaml.Text("purpose", service.Purpose).Text("serviceUrl", service.Url);
        if (service.SignIn)
        {
            yaml.Line("signIn: true");
        }

        if (service.RegionUrls.Count > 0)
        {
            yaml.Line($"regionUrls: {YamlWriter.Map(service.RegionUrls.Select(pair => (YamlWriter.Scalar(pair.Key), (string?)pair.Value)))}");
        }
    }
}
