using Xunit;

namespace Vardpersonal.Architecture.Tests;

/// <summary>The ten rooms and who may know whom, as docs/architecture.md says.</summary>
public sealed class RoomTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Search"] = [],
        ["Content"] = [],
        ["Design"] = [],
        ["Data"] = ["Content"],
        ["Harvesting"] = ["Content"],
        ["Indexing"] = ["Content", "Search"],
        ["Site"] = ["Content", "Indexing", "Design"],
        ["Cms"] = ["Content", "Indexing", "Design"],
        ["Api"] = ["Content", "Indexing"],
        ["Web"] = ["Api", "Cms", "Content", "Data", "Design", "Harvesting", "Indexing", "Search", "Site"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["Search"] = [],
        ["Content"] = ["DiffPlex", "Markdig", "YamlDotNet"],
        ["Design"] = [],
        ["Data"] = ["Dapper", "Microsoft.Data.Sqlite.Core", "Npgsql", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["Harvesting"] = [],
        ["Indexing"] = [],
        ["Site"] = [],
        ["Cms"] = [],
        ["Api"] = ["Microsoft.AspNetCore.OpenApi"],
        ["Web"] = ["Microsoft.AspNetCore.OpenApi", "Serilog", "Serilog.Extensions.Logging", "Serilog.Sinks.Console", "Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Fact]
    public void There_are_exactly_the_ten_rooms() =>
        Assert.Equal(Allowed.Keys.Select(room => "Vardpersonal." + room).Order(StringComparer.Ordinal), SourceTree.Projects);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_whom_it_may(string room)
    {
        var known = SourceTree.References("Vardpersonal." + room).Select(name => name["Vardpersonal.".Length..]);

        Assert.Empty(known.Except(Allowed[room]));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_packages_that_were_decided(string room) =>
        Assert.Empty(SourceTree.Packages("Vardpersonal." + room).Except(AllowedPackages[room]));

    [Fact]
    public void No_room_knows_web() =>
        Assert.DoesNotContain(SourceTree.Projects, project => SourceTree.References(project).Contains("Vardpersonal.Web"));
}
