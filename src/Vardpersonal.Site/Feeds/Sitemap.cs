using System.Globalization;
using System.Text;
using System.Xml;
using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site.Feeds;

/// <summary><c>/sitemap.xml</c> (sitemaps.org 0.9): every page that a search engine should know, in its national address.</summary>
internal static class Sitemap
{
    /// <summary>The protocol's own limit.</summary>
    private const int MostAddresses = 50_000;

    private static readonly string[] FixedPages =
    [
        "/", "/kunskapsstod", "/omraden", "/symtom", "/nytt", "/remiss", "/handbok", "/nyheter", "/utbildning", "/kalender", "/kvalitetsregister", "/tjanster",
        "/kallor", "/om", "/kontakt", "/hjalp", "/forfattare", "/tillganglighet", "/personuppgifter", "/kakor",
    ];

    public static string Write(SiteServices site)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var (address, updated) in Addresses(site.Catalogue).Take(MostAddresses))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", site.Settings.Absolute(address));
                if (updated is { } time)
                {
                    xml.WriteElementString("lastmod", time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text;
    }

    private static IEnumerable<(string Address, DateTimeOffset? Updated)> Addresses(Catalogue catalogue) =>
        FixedPages.Select(page => (page, (DateTimeOffset?)null))
            .Concat(catalogue.Taxonomy.Regions.Select(region => ($"/{region.Slug}/", (DateTimeOffset?)null)))
            .Concat(catalogue.Taxonomy.Areas.Select(area => ($"/omraden/{area.Slug}", (DateTimeOffset?)null)))
            .Concat(catalogue.Taxonomy.Symptoms.Select(symptom => ($"/symtom/{symptom.Slug}", (DateTimeOffset?)null)))
            .Concat(catalogue.Documents.Where(document => document.State == Vardpersonal.Content.Documents.DocumentState.Live).Select(document => (document.Address(reader: null), (DateTimeOffset?)document.Updated)));
}
