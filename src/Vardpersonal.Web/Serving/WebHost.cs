using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Serilog;
using Serilog.Extensions.Logging;
using Vardpersonal.Api;
using Vardpersonal.Content;
using Vardpersonal.Content.Publishing;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Reports;
using Vardpersonal.Data;
using Vardpersonal.Data.Dialects;
using Vardpersonal.Data.Reports;
using Vardpersonal.Design;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Site;

namespace Vardpersonal.Web.Serving;

/// <summary>Puts the site together. Nothing here decides anything about content; nothing else wires.</summary>
public static class WebHost
{
    private const string DefaultPort = "5177";

    /// <summary>Holds the longest query that is read (<see cref="SearchQuestion.LongestText"/>) with every letter written as an address writes it, and its choices.</summary>
    private const int LongestRequestLine = 128 * 1024;

    /// <param name="location">Where the keys that seal forms and the search index are kept; null keeps both for the process's life only.</param>
    /// <param name="adjust">Changes before the site is built: tests listen on a free port.</param>
    public static WebApplication Build(string[] args, IDatabase database, TimeProvider clock, DataLocation? location = null, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Vardpersonal.Web", Args = args, ContentRootPath = AppContext.BaseDirectory, WebRootPath = WebRoot() });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        });
        builder.WebHost.UseUrls(ListenAddress());
        AddLogging(builder);
        AddStore(builder.Services, database, clock);
        builder.Services.AddSearchIndex(location?.IndexFolder);
        AddWeb(builder.Services);
        builder.Services.AddDesign(Path.Combine(builder.Environment.WebRootPath, "assets", "assets.json"));
        builder.Services.AddSite(builder.Configuration);
        builder.Services.AddApi();
        if (location is not null)
        {
            builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(location.KeysFolder)).SetApplicationName("Vardpersonal");
        }

        adjust?.Invoke(builder);
        var app = builder.Build();
        Pipeline.Use(app);
        return app;
    }

    /// <summary>Loopback, unless <c>VP_LISTEN=any</c> says that something outside (a container's network, a proxy) is to reach it.</summary>
    private static string ListenAddress()
    {
        var host = Environment.GetEnvironmentVariable("VP_LISTEN") == "any" ? "0.0.0.0" : "127.0.0.1";
        return $"http://{host}:{(Environment.GetEnvironmentVariable("PORT") is { Length: > 0 } port ? port : DefaultPort)}";
    }

    /// <summary>The built assets lie beside the program when published, else in the source tree.</summary>
    private static string WebRoot()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        var home = Environment.GetEnvironmentVariable("VP_HOME") ?? Path.Combine(AppContext.BaseDirectory, "../../../..");
        var source = Path.GetFullPath(Path.Combine(home, "src/Vardpersonal.Web/wwwroot"));
        return Directory.Exists(Path.Combine(beside, "assets")) ? beside : Directory.Exists(source) ? source : beside;
    }

    /// <summary>Structured, to standard output. Request logging is left out on purpose: addresses hold what people search for.</summary>
    private static void AddLogging(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new SerilogLoggerProvider(
            new LoggerConfiguration().MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft.AspNetCore", Serilog.Events.LogEventLevel.Warning)
                .WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture)
                .CreateLogger(),
            dispose: true));
    }

    private static void AddStore(IServiceCollection services, IDatabase database, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton(database);
        services.AddSingleton<ContentStore>();
        services.AddSingleton<IContentStore>(provider => provider.GetRequiredService<ContentStore>());
        services.AddSingleton<ICatalogueSource>(provider => provider.GetRequiredService<ContentStore>());
        services.AddSingleton<ILedgerReader>(provider => provider.GetRequiredService<ContentStore>());
        services.AddSingleton<IMediaStore>(provider => provider.GetRequiredService<ContentStore>());
        services.AddSingleton<CatalogueFollower>();
        services.AddSingleton<ICatalogueHolder>(provider => provider.GetRequiredService<CatalogueFollower>());
        services.AddSingleton<IFaultReports, FaultReportTable>();
        services.AddSingleton<IIdSource, TimeOrderedIds>();
        services.AddSingleton<ReportFault>();
        StatisticsWriting.Add(services);
        services.AddSingleton<ReadDocument>();
        services.AddSingleton<ReadEditions>();
        services.AddSingleton<ReadConsultation>();
        services.AddHostedService<LedgerFollowing>();
    }

    private static void AddWeb(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddHealthChecks().AddCheck<ReadinessCheck>("ready");
        services.AddSingleton<MetricsText>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "image/svg+xml", "application/problem+json", "text/vtt"];
        });
        services.AddOutputCache(options =>
        {
            options.SizeLimit = 128 * 1024 * 1024;
            options.AddBasePolicy(policy => policy.AddPolicy<PageCachePolicy>(), excludeDefaultPolicy: true);
        });
        FormLimits.Add(services);
    }
}
