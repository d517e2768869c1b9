using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Vardpersonal.Site.Reading;

/// <summary>Plain text as HTML with what the reader looks for marked.</summary>
internal static class HitMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Mark(string text, Func<string, IReadOnlyList<Range>>? findHits)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var hit in findHits?.Invoke(text) ?? [])
        {
            var (start, length) = hit.GetOffsetAndLength(text.Length);
            marked.Append(Encoder.Encode(text[at..start])).Append("<mark>").Append(Encoder.Encode(text.Substring(start, length))).Append("</mark>");
            at = start + length;
        }

        return marked.Append(Encoder.Encode(text[at..])).ToString();
    }
}
