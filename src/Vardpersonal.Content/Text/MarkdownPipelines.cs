using Markdig;
using Markdig.Extensions.Tables;

namespace Vardpersonal.Content.Text;

/// <summary>The one Markdown dialect: CommonMark, pipe tables, our citations; raw HTML is shown as text.</summary>
internal static class MarkdownPipelines
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true }).DisableHtml();
        builder.InlineParsers.Insert(0, new CitationParser());
        return builder.Build();
    }
}
