using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Vardpersonal.Api.Answers;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Api.Parameters;

/// <summary>
/// Reads the parameters of one request and notes everything that is wrong with them. A parameter that nobody knows is refused: a misspelt filter
/// must not silently give everything.
/// </summary>
internal sealed class QueryCheck
{
    public const int DefaultTake = 100;
    public const int MostTake = 500;

    private readonly TaxonomySnapshot taxonomy;
    private readonly List<ParameterError> errors = [];

    private QueryCheck(TaxonomySnapshot taxonomy) => this.taxonomy = taxonomy;

    /// <summary>Every error, or null when there is none.</summary>
    public JsonHttpResult<Problem>? Refusal => errors.Count == 0 ? null : Problems.BadParameters(errors);

    /// <summary>Begins with the names: those of <typeparamref name="TQuery"/>, lists any number of times and the rest once each, and no others.</summary>
    public static QueryCheck Of<TQuery>(HttpContext http, TaxonomySnapshot taxonomy)
    {
        var check = new QueryCheck(taxonomy);
        var known = QueryNames.Of<TQuery>();
        foreach (var (name, values) in http.Request.Query)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var those = known.Count == 0 ? "Här finns inga parametrar." : $"Här finns {string.Join(", ", known)}.";
                check.Add(name, "unknown-parameter", values.ToString(), $"Parametern '{Problems.Cut(name)}' finns inte. {those}");
            }
            else if (values.Count > 1 && !QueryNames.Repeatable<TQuery>().Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                check.Add(name, "repeated-parameter", values.ToString(), $"Parametern {name} får bara stå en gång.");
            }
        }

        return check;
    }

    public DocumentType? Type(string? value) =>
        value is null ? null : DocumentTypeFacts.ByName(value)?.Type ?? Unknown<DocumentType>("type", "type", value, "Typen");

    public CareLevel? CareLevel(string? value) =>
        value is null ? null : CareLevels.ByName(value) ?? Unknown<CareLevel>("vardniva", "care-level", value, "Vårdnivån");

    public string? Area(string? value) => Term("area", "area", value, taxonomy.HasArea, "Området");

    public string? Audience(string? value) => Term("audience", "audience", value, taxonomy.HasAudience, "Målgruppen");

    public string? Setting(string? value) => Term("setting", "setting", value, taxonomy.HasSetting, "Verksamheten");

    public string? Symptom(string? value) => Term("symtom", "symptom", value, taxonomy.HasSymptom, "Symtomet");

    public string? Region(string? value) => Term("region", "region", value, slug => taxonomy.Region(slug) is not null, "Regionen");

    /// <summary>The region that a search is asked in: <c>region</c> narrows there.</summary>
    public string? Reader(string? value) => Term("for", "region", value, slug => taxonomy.Region(slug) is not null, "Regionen");

    /// <summary>A code of any list, or the beginning of one.</summary>
    public string? Code(string? value) => Term("kod", "code", value, IsCode, "Koden");

    /// <summary>A unit is known within its region only; of an unknown region nothing more is said.</summary>
    public string? Unit(string? value, string? region)
    {
        if (value is not null && region is null)
        {
            Add("enhet", "missing-region", value, "En enhet finns i en region: ange också region.");
            return null;
        }

        return region is null || taxonomy.Region(region) is null ? null : Term("enhet", "unit", value, slug => taxonomy.Unit(region, slug) is not null, "Enheten");
    }

    public int Take(string? value)
    {
        if (value is null)
        {
            return DefaultTake;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var take) && take is >= 1 and <= MostTake)
        {
            return take;
        }

        Add("take", "bad-take", value, $"take ska vara ett heltal från 1 till {MostTake}.");
        return DefaultTake;
    }

    public DocumentId? AfterId(string? value) => value is null ? null
        : DocumentId.TryParse(value) ?? Bad<DocumentId>("after", value, "after ska vara id för det sista dokumentet på förra sidan.");

    public long AfterSequence(string? value) => value is null ? 0
        : long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence
        : Bad<long>("after", value, "after ska vara ett radnummer: 0 eller större.") ?? 0;

    /// <summary>A client that is ahead of us has followed another database: what it holds cannot be trusted to be ours.</summary>
    public void NotBeyond(long after, long head)
    {
        if (after > head)
        {
            Bad<long>("after", after.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"after är förbi liggarens slut, rad {head}. Har du följt en annan databas? Börja då om från 0."));
        }
    }

    public DateTimeOffset? Per(string? value, DateTimeOffset now) => value is null ? null
        : ReaderTime.TryRead(value, now, out var time) ? time
        : Bad<DateTimeOffset>("per", value, "per ska vara en dag (2026-03-01) eller en tidpunkt (2026-03-01T10:00:00Z) som har varit.");

    /// <summary>What to add to the answer; the only thing there is to add is the content.</summary>
    public bool IncludesContent(string? value)
    {
        if (value is not (null or "content"))
        {
            Bad<bool>("include", value, "include kan bara vara content.");
        }

        return value is not null;
    }

    /// <summary>Words no longer than someone writes before she chooses.</summary>
    public string Words(string? value, int longest)
    {
        if (value?.Length > longest)
        {
            Bad<bool>("q", value, FormattableString.Invariant($"q får ha högst {longest} tecken."));
        }

        return value ?? string.Empty;
    }

    /// <summary>What another reader of the same parameters has found; of a parameter that already has a fault nothing more is said.</summary>
    public void Take(IReadOnlyList<ParameterFault> faults)
    {
        List<string> told = [.. errors.Select(error => error.Parameter)];
        errors.AddRange(faults
            .Where(fault => !told.Contains(fault.Parameter, StringComparer.OrdinalIgnoreCase))
            .Select(fault => new ParameterError(fault.Parameter, fault.Code, Problems.Cut(fault.Value), fault.Text)));
    }

    private bool IsCode(string code) =>
        CodeIndex.Key(code).Length > 0 && taxonomy.CodeLists.Any(list => taxonomy.Codes(list.System)!.WithPrefix(code).Any());

    private string? Term(string parameter, string what, string? value, Func<string, bool> exists, string noun)
    {
        if (value is not null && !exists(value))
        {
            Unknown<bool>(parameter, what, value, noun);
        }

        return value;
    }

    private T? Unknown<T>(string parameter, string what, string value, string noun)
        where T : struct
    {
        Add(parameter, "unknown-" + what, value, $"{noun} '{Problems.Cut(value)}' finns inte.");
        return null;
    }

    private T? Bad<T>(string parameter, string value, string detail)
        where T : struct
    {
        Add(parameter, "bad-" + parameter, value, detail);
        return null;
    }

    /// <summary>One error a parameter: what follows from the first says nothing more.</summary>
    private void Add(string parameter, string code, string value, string detail)
    {
        if (!errors.Exists(error => error.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase)))
        {
            errors.Add(new(Problems.Cut(parameter), code, Problems.Cut(value), detail));
        }
    }
}
