using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Vardpersonal.Api.Parameters;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Api.Description;

/// <summary>The OpenAPI document: made from the resources' types, with the values that each parameter takes.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = resource => resource.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true && resource.HttpMethod == "GET";
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "1177 för vårdpersonal – open API",
                Version = "v1",
                Description = "National knowledge and regional supplements as open data, with a change feed. No key is needed. See docs/api.md.",
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, _, _) =>
        {
            SayNumber(schema);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var taxonomy = context.ApplicationServices.GetRequiredService<ICatalogueHolder>().Current.Taxonomy;
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                Narrow(parameter, taxonomy, context.Description.RelativePath ?? string.Empty);
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>The resources bind every parameter as text, so that all errors can be told at once; a client should know what the text must be.</summary>
    private static void Narrow(OpenApiParameter parameter, TaxonomySnapshot taxonomy, string path)
    {
        if (path.EndsWith("/search", StringComparison.Ordinal))
        {
            parameter.Schema = SearchDescription.Of(parameter.Name, taxonomy) ?? parameter.Schema;
            return;
        }

        parameter.Schema = parameter.Name switch
        {
            "type" => OneOf(DocumentTypeFacts.All.Select(facts => facts.Name)),
            "vardniva" => OneOf([CareLevels.Primary, CareLevels.Specialised]),
            "area" => OneOf(taxonomy.Areas.Select(term => term.Slug)),
            "audience" => OneOf(taxonomy.Audiences.Select(term => term.Slug)),
            "setting" => OneOf(taxonomy.Settings.Select(term => term.Slug)),
            "symtom" => OneOf(taxonomy.Symptoms.Select(symptom => symptom.Slug)),
            "region" => OneOf(taxonomy.Regions.Select(region => region.Slug)),
            "include" => OneOf(["content"]),
            "take" => Number(1, QueryCheck.MostTake, QueryCheck.DefaultTake),
            "after" when path.EndsWith("changes", StringComparison.Ordinal) => Number(0, most: null, standard: 0),
            _ => parameter.Schema,
        };
    }

    /// <summary>The framework's reader takes a number in quotes too, so its description allows both; what is written is always a number.</summary>
    private static void SayNumber(OpenApiSchema schema)
    {
        if (schema.Type is { } type && type.HasFlag(JsonSchemaType.String) && type.HasFlag(JsonSchemaType.Integer))
        {
            (schema.Type, schema.Pattern) = (type & ~JsonSchemaType.String, null);
        }
    }

    internal static OpenApiSchema OneOf(IEnumerable<string> values) => new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value))] };

    internal static OpenApiSchema Number(int least, int? most, int standard) => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = least.ToString(CultureInfo.InvariantCulture),
        Maximum = most?.ToString(CultureInfo.InvariantCulture),
        Default = standard,
    };
}
