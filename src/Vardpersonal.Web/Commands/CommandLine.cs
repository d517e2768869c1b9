using System.CommandLine;

namespace Vardpersonal.Web.Commands;

/// <summary>The operator's verbs. Exit status 0 when it went well, 1 when not; what went wrong is on standard error.</summary>
internal static class CommandLine
{
    public static RootCommand Build() => new("1177 för vårdpersonal: webbplatsen och dess driftverktyg. Datamappen är VP_DATA, annars ./data.")
    {
        ServeCommand.Build(),
        SeedCommand.Build(),
        ImportCommand.Build(),
        ExportCommand.Build(),
        LedgerCommand.Build(),
        BackupCommand.BuildBackup(),
        BackupCommand.BuildRestore(),
        ReindexCommand.Build(),
        RelevanceCommand.Build(),
        StatisticsCommand.Build(),
        SearchBench.BenchCommand.Build(),
        DoctorCommand.Build(),
        AnalyzeCommand.Build(),
    };
}
