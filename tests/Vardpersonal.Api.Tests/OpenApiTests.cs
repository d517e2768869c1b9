using System.Text.Json.Nodes;
using Xunit;

namespace Vardpersonal.Api.Tests;

/// <summary>The OpenAPI document says what the API does: every address is in it, and real answers have just the properties it names.</summary>
public sealed class OpenApiTests(FullApi api) : IClassFixture<FullApi>
{
    public static TheoryData<string, string> Answers => new()
    {
        { "/api/v1/regions", "/api/v1/regions" },
        { "/api/v1/documents", "/api/v1/documents?region=skane" },
        { "/api/v1/documents/{slug}", "/api/v1/documents/katarakt?region=skane" },
        { "/api/v1/documents/{slug}", "/api/v1/documents/stroke" },
        { "/api/v1/documents/{slug}", "/api/v1/documents/dag" },
        { "/api/v1/documents/{slug}/editions", "/api/v1/documents/gammal/editions" },
        { "/api/v1/changes", "/api/v1/changes" },
        { "/api/v1/search", "/api/v1/search?q=katarakt&forklara=1" },
        { "/api/v1/suggest", "/api/v1/suggest?q=kat" },
    };

    [Fact]
    public async Task Every_address_is_described_with_its_parameters()
    {
        var document = await DocumentAsync();

        Assert.StartsWith("3.1", (string?)document["openapi"], StringComparison.Ordinal);
        Assert.Equal(
            ["/api/v1/changes", "/api/v1/documents", "/api/v1/documents/{slug}", "/api/v1/documents/{slug}/editions", "/api/v1/regions", "/api/v1/search", "/api/v1/suggest"],
            document["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["after", "take", "region", "include"], Parameters(document, "/api/v1/changes"));
        Assert.Equal(["type", "area", "audience", "setting", "vardniva", "kod", "symtom", "region", "after", "take"], Parameters(document, "/api/v1/documents"));
        Assert.Equal(["slug", "type", "region", "enhet", "vardniva", "per"], Parameters(document, "/api/v1/documents/{slug}"));
        Assert.Equal(
            ["q", "kalla", "typ", "omrade", "malgrupp", "verksamhet", "vardniva", "region", "ar", "sprak", "sortera", "sida", "storlek", "for", "enhet", "exakt", "forklara"],
            Parameters(document, "/api/v1/search"));
        Assert.Equal(["q", "region"], Parameters(document, "/api/v1/suggest"));
    }

    [Fact]
    public async Task Parameters_say_in_words_and_values_what_they_take()
    {
        var parameters = (await DocumentAsync())["paths"]!["/api/v1/documents"]!["get"]!["parameters"]!.AsArray();

        Assert.All(parameters, parameter => Assert.NotEmpty((string?)parameter!["description"] ?? string.Empty));
        Assert.All(parameters, parameter => Assert.NotEqual(true, (bool?)parameter!["required"]));
        Assert.Equal(["skane", "gotland"], Schema("region")["enum"]!.AsArray().Select(value => (string?)value));
        Assert.Contains("knowledge-support", Schema("type")["enum"]!.AsArray().Select(value => (string?)value));
        Assert.Equal((1, 500, 100), ((int)Schema("take")["minimum"]!, (int)Schema("take")["maximum"]!, (int)Schema("take")["default"]!));

        JsonNode Schema(string name) => parameters.Single(parameter => (string?)parameter!["name"] == name)!["schema"]!;
    }

    [Fact]
    public async Task A_facet_of_a_search_is_described_as_a_list_of_its_values()
    {
        var parameters = (await DocumentAsync())["paths"]!["/api/v1/search"]!["get"]!["parameters"]!.AsArray();
        var region = parameters.Single(parameter => (string?)parameter!["name"] == "region")!["schema"]!;

        Assert.Equal("array", (string?)region["type"]);
        Assert.Equal(["nationellt", "skane", "gotland"], region["items"]!["enum"]!.AsArray().Select(value => (string?)value));
        Assert.All(parameters, parameter => Assert.NotEqual(true, (bool?)parameter!["required"]));
    }

    [Fact]
    public async Task Numbers_are_described_as_numbers_and_content_as_anything()
    {
        var row = (await DocumentAsync())["components"]!["schemas"]!["ChangeRow"]!["properties"]!;

        Assert.Equal("integer", (string?)row["sequence"]!["type"]);
        Assert.Null(row["content"]!["type"]);
    }

    [Fact]
    public async Task Problems_are_described_with_their_code()
    {
        var responses = (await DocumentAsync())["paths"]!["/api/v1/documents/{slug}"]!["get"]!["responses"]!.AsObject();

        Assert.Equal(["200", "301", "304", "400", "404", "410", "500"], responses.Select(response => response.Key).Order(StringComparer.Ordinal));
        Assert.Equal("#/components/schemas/Problem", (string?)responses["410"]!["content"]!["application/problem+json"]!["schema"]!["$ref"]);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Real_answers_have_just_the_properties_that_are_described(string path, string address)
    {
        var document = await DocumentAsync();
        var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

        Compare(await api.Host.ReadAsync(address), schema, document, "$");
    }

    [Fact]
    public async Task A_problem_has_only_properties_that_are_described()
    {
        var document = await DocumentAsync();

        Compare((await api.Host.GetAsync("/api/v1/documents/gammal")).Json, document["components"]!["schemas"]!["Problem"]!, document, "$", "errors", "firstPublished");
        Compare((await api.Host.GetAsync("/api/v1/documents?take=0")).Json, document["components"]!["schemas"]!["Problem"]!, document, "$", "firstPublished", "reason", "note", "withdrawn", "replacedBy");
    }

    private static void Compare(JsonNode? value, JsonNode schema, JsonNode document, string at, params string[] leftOut)
    {
        schema = Resolve(schema, value, document);
        if (value is JsonArray array)
        {
            foreach (var item in array)
            {
                Compare(item, schema["items"]!, document, at + "[]");
            }
        }
        else if (value is JsonObject properties && schema["properties"] is JsonObject described)
        {
            // A row's content is there only when it is asked for.
            var expected = described.Select(property => property.Key).Except(leftOut).Except(at == "$.changes[]" ? ["content"] : []);
            Assert.Equal((at, string.Join(' ', expected.Order(StringComparer.Ordinal))), (at, string.Join(' ', properties.Select(property => property.Key).Order(StringComparer.Ordinal))));
            foreach (var (name, item) in properties.Where(property => property.Value is not null))
            {
                Compare(item, described[name]!, document, $"{at}.{name}");
            }
        }
        else
        {
            Assert.False(value is JsonObject && schema["additionalProperties"] is null, $"{at} is an object that the description does not know.");
        }
    }

    /// <summary>Follows a reference, and of a nullable one the branch that is not null.</summary>
    private static JsonNode Resolve(JsonNode schema, JsonNode? value, JsonNode document)
    {
        if (schema["oneOf"] is JsonArray branches && value is not null)
        {
            schema = branches.Single(branch => (string?)(branch!["type"] as JsonValue) != "null")!;
        }

        return (string?)schema["$ref"] is { } reference ? Resolve(document["components"]!["schemas"]![reference.Split('/')[^1]]!, value, document) : schema;
    }

    private static IEnumerable<string?> Parameters(JsonNode document, string path) =>
        document["paths"]![path]!["get"]!["parameters"]!.AsArray().Select(parameter => (string?)parameter!["name"]);

    private Task<JsonNode> DocumentAsync() => api.Host.ReadAsync("/api/openapi.json");
}
