using Vardpersonal.Content.Reports;
using Vardpersonal.TestKit;
using Xunit;

namespace Vardpersonal.Content.Tests.Reports;

public sealed class ReportFaultTests : IFaultReports
{
    private static readonly FaultReportForm Form = new("/skane/kunskapsstod/katarakt", "katarakt", "2", "skane", "fel-i-sak", " Dosen stämmer inte. ", "mottagningen@example.se");
    private readonly List<FaultReport> saved = [];

    [Fact]
    public async Task A_report_is_saved_as_it_was_filled_in()
    {
        var outcome = await SendAsync(Form);

        var report = Assert.Single(saved);
        Assert.Equal(outcome, report);
        Assert.Equal(("id-0001", FaultKind.Content, "Dosen stämmer inte.", 2, "katarakt"), (report.Id, report.Kind, report.Message, report.Edition, report.Document?.Value));
        Assert.Equal(new ManualClock().Now, report.Reported);
    }

    [Fact]
    public async Task Only_page_kind_and_message_are_needed()
    {
        await SendAsync(new("/", null, " ", null, "annat", "Sidan är tom.", ""));

        Assert.Equal(new("id-0001", new ManualClock().Now, "/", null, null, null, FaultKind.Other, "Sidan är tom.", null), Assert.Single(saved));
    }

    [Fact]
    public async Task Every_faulty_field_is_told_at_once()
    {
        var faults = await FaultsAsync(new("https://ond.example/", "Å", "0", "Ö", "skräp", null, new('x', 201)));

        Assert.Equal(["contact", "document", "edition", "kind", "message", "page", "region"], faults.Select(fault => fault.Field).Order(StringComparer.Ordinal));
        Assert.Empty(saved);
    }

    [Theory]
    [InlineData("//ond.example")]
    [InlineData("/\\ond.example")]
    [InlineData("kunskapsstod")]
    public async Task A_page_is_on_this_site(string page) => Assert.Equal(["page"], (await FaultsAsync(Form with { Page = page })).Select(fault => fault.Field));

    [Fact]
    public async Task A_message_has_4000_characters_at_most()
    {
        await SendAsync(Form with { Message = new('x', 4000) });
        var fault = Assert.Single(await FaultsAsync(Form with { Message = new('x', 4001) }));

        Assert.Equal("Texten är 4001 tecken lång. Korta den till högst 4000 tecken.", fault.Text);
    }

    [Fact]
    public async Task A_message_about_a_patient_is_refused_with_a_reason()
    {
        var fault = Assert.Single(await FaultsAsync(Form with { Message = "Gäller 19121212-1212 som fick fel dos." }));

        Assert.Equal("message", fault.Field);
        Assert.Contains("personnummer", fault.Text, StringComparison.Ordinal);
        Assert.Empty(saved);
    }

    [Fact]
    public async Task Nor_may_the_contact_be_a_personal_number() => Assert.Equal(["contact"], (await FaultsAsync(Form with { Contact = "121212-1212" })).Select(fault => fault.Field));

    [Fact]
    public async Task Control_characters_are_left_out()
    {
        await SendAsync(Form with { Message = "a\0b\u0007\r\nc" });

        Assert.Equal("ab\nc", Assert.Single(saved).Message);
    }

    Task IFaultReports.SaveAsync(FaultReport report, CancellationToken ct)
    {
        saved.Add(report);
        return Task.CompletedTask;
    }

    Task<IReadOnlyList<FaultReport>> IFaultReports.ListAsync(int take, CancellationToken ct) => Task.FromResult<IReadOnlyList<FaultReport>>(saved);

    private Task<Outcome<FaultReport>> HandleAsync(FaultReportForm form) => new ReportFault(this, new CountingIds(), new ManualClock()).HandleAsync(form, CancellationToken.None);

    private async Task<FaultReport> SendAsync(FaultReportForm form) => Assert.IsType<Outcome<FaultReport>.Done>(await HandleAsync(form)).Value;

    private async Task<IReadOnlyList<FieldFault>> FaultsAsync(FaultReportForm form) =>
        Assert.IsType<Refusal.FaultyFields>(Assert.IsType<Outcome<FaultReport>.Refused>(await HandleAsync(form)).Why).Faults;
}
