using System.Globalization;
using Vardpersonal.Content;

namespace Vardpersonal.Indexing.Asking;

/// <summary>Reads the parameters of one address and notes all that is wrong with them.</summary>
internal sealed class SearchParametersReader
{
    private const int LongestSaidBack = 80;

    private readonly ILookup<string, string> given;
    private readonly SearchParametersValues values;
    private readonly List<ParameterFault> faults = [];

    public SearchParametersReader(IEnumerable<KeyValuePair<string, string>> parameters, SearchParametersValues values)
    {
        given = parameters
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        this.values = values;
    }

    public Outcome<SearchQuestion> Read(string? region, bool withSize)
    {
        var size = withSize ? Number(SearchParameters.Size, SearchQuestion.DefaultSize, SearchQuestion.LargestSize, SearchParametersTexts.BadSize) : SearchQuestion.DefaultSize;
        var question = new SearchQuestion
        {
            Text = Text(),
            Region = region,
            Chosen = Chosen(),
            Unit = Unit(region),
            Sort = Sort(),
            Page = Page(size),
            Size = size,
            AsWritten = Switch(SearchParameters.AsWritten, SearchParameters.Yes),
            Explain = Switch(SearchParameters.Explain, SearchParameters.Explained),
        };
        return faults.Count == 0 ? question : new Refusal.FaultyParameters(faults);
    }

    private string Text()
    {
        var text = SearchParametersText.Clean(Single(SearchParameters.Text) ?? string.Empty);
        if (text.Length > SearchQuestion.LongestText)
        {
            Add(SearchParameters.Text, "bad-q", text, SearchParametersTexts.TooLong(text.Length));
            return string.Empty;
        }

        return text;
    }

    private Dictionary<SearchFacet, IReadOnlyList<string>> Chosen()
    {
        var chosen = new Dictionary<SearchFacet, IReadOnlyList<string>>();
        foreach (var (facet, parameter) in SearchFacets.All)
        {
            List<string> those = [.. given[parameter].Select(value => value.Trim()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (those.Count > 0)
            {
                chosen[facet] = those;
            }
        }

        if (chosen.Values.Sum(those => those.Count) > SearchParameters.MostValuesInAll)
        {
            var (facet, most) = chosen.MaxBy(pair => pair.Value.Count);
            Add(SearchFacets.Parameter(facet), "too-many-values", most[0], SearchParametersTexts.TooManyInAll);
            return chosen;
        }

        foreach (var (facet, those) in chosen)
        {
            Check(facet, those);
        }

        return chosen;
    }

    private void Check(SearchFacet facet, IReadOnlyList<string> those)
    {
        var parameter = SearchFacets.Parameter(facet);
        if (those.Count > SearchParameters.MostValuesOfOne)
        {
            Add(parameter, "too-many-values", those[0], SearchParametersTexts.TooMany(parameter));
            return;
        }

        foreach (var value in those.Where(value => !values.Has(facet, value)))
        {
            Add(parameter, SearchParametersValues.CodeOfUnknown(facet), value, SearchParametersTexts.Unknown(facet, Cut(value)));
        }
    }

    /// <summary>A unit is known within its region only.</summary>
    private string? Unit(string? region)
    {
        var unit = Single(SearchParameters.Unit)?.Trim();
        if (unit is not null && region is null)
        {
            Add(SearchParameters.Unit, "missing-region", unit, SearchParametersTexts.UnitWithoutRegion);
        }
        else if (unit is not null && region is not null && !values.HasUnit(region, unit))
        {
            Add(SearchParameters.Unit, "unknown-unit", unit, SearchParametersTexts.UnknownUnit(Cut(unit)));
        }

        return unit;
    }

    private SearchSort Sort()
    {
        var value = Single(SearchParameters.Sort);
        if (value is not (null or SearchParameters.ByRelevance or SearchParameters.ByDate))
        {
            Add(SearchParameters.Sort, "bad-sortera", value, SearchParametersTexts.BadSort);
        }

        return value == SearchParameters.ByDate ? SearchSort.Date : SearchSort.Relevance;
    }

    private int Page(int size)
    {
        var deepest = SearchQuestion.DeepestHit / size;
        return Number(SearchParameters.Page, standard: 1, deepest, SearchParametersTexts.BadPage(deepest));
    }

    private int Number(string parameter, int standard, int most, string text)
    {
        var value = Single(parameter);
        if (value is null)
        {
            return standard;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        Add(parameter, "bad-" + parameter, value, text);
        return standard;
    }

    private bool Switch(string parameter, string on)
    {
        var value = Single(parameter);
        if (value is not null && value != on)
        {
            Add(parameter, "bad-" + parameter, value, SearchParametersTexts.BadSwitch(parameter, on));
        }

        return value is not null;
    }

    /// <summary>The one value; the same one twice is still one.</summary>
    private string? Single(string parameter)
    {
        List<string> those = [.. given[parameter].Distinct(StringComparer.Ordinal).Take(2)];
        if (those.Count > 1)
        {
            Add(parameter, "repeated-parameter", those[1], SearchParametersTexts.Repeated(parameter));
        }

        return those.FirstOrDefault();
    }

    private void Add(string parameter, string code, string value, string text) => faults.Add(new(parameter, code, Cut(value), text));

    private static string Cut(string value) => value.Length <= LongestSaidBack ? value : SearchParametersText.Clean(value[..LongestSaidBack]) + "…";
}
