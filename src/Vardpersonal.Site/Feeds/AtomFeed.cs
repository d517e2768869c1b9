using System.Text;
using System.Xml;
using Vardpersonal.Content.Ledger;

namespace Vardpersonal.Site.Feeds;

/// <summary><c>/nytt.atom</c> (RFC 4287): new and revised, with what changed.</summary>
internal static class AtomFeed
{
    private const int Entries = 50;

    public static string Write(SiteServices site, string? region)
    {
        var settings = site.Settings;
        var news = News.Latest(site.Catalogue, region, Entries);
        var text = new StringWriter8();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
        {
            var home = region is null ? "/" : $"/{region}/";
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, "sv-SE");
            xml.WriteElementString("title", NewsTexts.FeedTitle(settings.Name, site.Catalogue.Taxonomy.Region(region)?.Name));
            xml.WriteElementString("id", settings.Absolute($"{home}nytt.atom"));
            xml.WriteElementString("updated", Instants.Write(news.Count > 0 ? news[0].Time : DateTimeOffset.UnixEpoch));
            xml.WriteStartElement("author");
            xml.WriteElementString("name", settings.Owner);
            xml.WriteEndElement();
            WriteLink(xml, "self", settings.Absolute($"{home}nytt.atom"));
            WriteLink(xml, "alternate", settings.Absolute($"{home}nytt"));
            foreach (var item in news)
            {
                WriteEntry(xml, settings, item);
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void WriteEntry(XmlWriter xml, SiteSettings settings, NewsItem item)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("title", item.Title);
        xml.WriteElementString("id", settings.Absolute(item.Address) + FormattableString.Invariant($"#utgava-{item.Sequence}"));
        xml.WriteElementString("updated", Instants.Write(item.Time));
        WriteLink(xml, "alternate", settings.Absolute(item.Address));
        xml.WriteElementString("summary", item.ChangeNote);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private sealed class StringWriter8() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
