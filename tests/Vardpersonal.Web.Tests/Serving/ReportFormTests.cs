using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Vardpersonal.Content.Reports;
using Xunit;

namespace Vardpersonal.Web.Tests.Serving;

public sealed class ReportFormTests : IAsyncLifetime
{
    private const string Form = "/rapportera?sida=%2Fskane%2Fkunskapsstod%2Fkatarakt&region=skane&dokument=katarakt&utgava=2";
    private readonly SmallSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_report_is_stored_with_the_page_its_edition_and_the_readers_region()
    {
        var answer = await SendAsync();

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Tack för din rapport", answer.Text, StringComparison.Ordinal);
        var report = Assert.Single(await StoredAsync());
        Assert.Equal(("/skane/kunskapsstod/katarakt", "katarakt", 2, "skane"), (report.Page, report.Document!.Value.ToString(), report.Edition, report.Region));
        Assert.Equal((FaultKind.Outdated, "Dosen är ändrad & <b>fel</b>.", null), (report.Kind, report.Message, report.Contact));
    }

    [Fact]
    public async Task What_a_machine_fills_in_is_thanked_for_and_not_kept()
    {
        var answer = await SendAsync(("webbplats", "https://spam.example/"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Tack för din rapport", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await StoredAsync());
    }

    [Theory]
    [InlineData("Patienten 19811218-9876 fick fel dos.")]
    [InlineData("Patienten 811218-9876 fick fel dos.")]
    [InlineData("Patienten 8112189876 fick fel dos.")]
    public async Task A_personal_number_is_refused_and_the_text_is_kept_in_the_form(string text)
    {
        var answer = await SendAsync(("text", text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        var page = await new HtmlParser().ParseDocumentAsync(answer.Text);
        Assert.Contains(text, page.QuerySelector("textarea[name=text]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("personnummer", page.QuerySelector("#text-fel")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#text", page.QuerySelector(".vp-error-summary a")!.GetAttribute("href"));
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task Every_fault_of_the_form_is_told_at_once_and_nothing_typed_is_lost()
    {
        var answer = await SendAsync(("sort", string.Empty), ("text", "  "), ("kontakt", "anna@example.org"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        var page = await new HtmlParser().ParseDocumentAsync(answer.Text);
        Assert.Equal(["#sort", "#text"], page.QuerySelectorAll(".vp-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal("anna@example.org", page.QuerySelector("input[name=kontakt]")!.GetAttribute("value"));
        Assert.Equal(["katarakt", "2", "skane"], new[] { "dokument", "utgava", "region" }.Select(name => page.QuerySelector($"input[name={name}]")!.GetAttribute("value")));
    }

    [Theory]
    [InlineData(0.5, null)]
    [InlineData(60 * 60 * 25, null)]
    [InlineData(10, "")]
    [InlineData(10, "påhittat")]
    public async Task A_form_sent_too_soon_too_late_or_never_shown_is_not_kept(double seconds, string? seal)
    {
        var answer = await SendAsync(TimeSpan.FromSeconds(seconds), seal is null ? [] : [("visad", seal)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Dosen är ändrad &amp; &lt;b&gt;fel&lt;/b&gt;.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await StoredAsync());
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task A_page_elsewhere_is_never_linked_to(string page)
    {
        var shown = await site.Node.GetAsync("/rapportera?sida=" + Uri.EscapeDataString(page));
        var sent = await SendAsync(("sida", page));

        Assert.DoesNotContain($"href=\"{page}", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{page}", sent.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
    }

    [Fact]
    public async Task Too_many_reports_are_answered_with_a_Swedish_page()
    {
        var answers = new List<Answer>();
        for (var i = 0; i < 25; i++)
        {
            answers.Add(await site.Node.PostAsync("/rapportera", [new("text", "x")]));
        }

        var refused = answers.Where(answer => answer.Status == HttpStatusCode.TooManyRequests).ToList();
        Assert.Equal(5, refused.Count);
        Assert.All(refused, answer => Assert.Contains("För många försök", answer.Text, StringComparison.Ordinal));
        Assert.All(refused, answer => Assert.NotNull(answer.Header("Content-Security-Policy")));
        Assert.Equal(HttpStatusCode.OK, (await site.Node.GetAsync("/kunskapsstod/katarakt")).Status);
    }

    private Task<Answer> SendAsync(params (string Name, string Value)[] changed) => SendAsync(TimeSpan.FromSeconds(30), changed);

    /// <summary>Opens the form, waits, and sends it as filled in but for what is changed.</summary>
    private async Task<Answer> SendAsync(TimeSpan wait, (string Name, string Value)[] changed)
    {
        var page = await new HtmlParser().ParseDocumentAsync((await site.Node.GetAsync(Form)).Text);
        var fields = page.QuerySelectorAll("form[action='/rapportera'] input[type=hidden]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!);
        (fields["sort"], fields["text"], fields["kontakt"], fields["webbplats"]) = ("foraldrat", "Dosen är ändrad & <b>fel</b>.", string.Empty, string.Empty);
        foreach (var (name, value) in changed)
        {
            fields[name] = value;
        }

        site.Store.Clock.Advance(wait);
        return await site.Node.PostAsync("/rapportera", fields);
    }

    private Task<IReadOnlyList<FaultReport>> StoredAsync() => site.Node.Services.GetRequiredService<IFaultReports>().ListAsync(10, CancellationToken.None);
}
