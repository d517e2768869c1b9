using Microsoft.AspNetCore.Mvc;
using Vardpersonal.Content;
using Vardpersonal.Content.Documents;
using Vardpersonal.Content.Editions;
using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Taxonomy;

namespace Vardpersonal.Site.Pages.Lists;

/// <summary>A code of one list with what is below it.</summary>
public sealed record CodeFamily(CodeList List, Code? Itself, IReadOnlyList<Code> Below);

/// <summary>
/// From a code to everything about it: <c>/kod/{code}</c>. Any code list, with or without dot, any case; a prefix shows what is below it.
/// </summary>
public sealed class CodePageModel(SiteServices site) : SitePage(site)
{
    private const int LongestCode = 12;
    private const int ShortestCode = 2;

    public string Code { get; private set; } = string.Empty;

    public IReadOnlyList<CodeFamily> Families { get; private set; } = [];

    public IReadOnlyList<DocumentSummary> Documents { get; private set; } = [];

    /// <summary>Documents with a wider code that this one is part of: a record system sends the narrowest code it has.</summary>
    public IReadOnlyList<DocumentSummary> Wider { get; private set; } = [];

    /// <summary>The region's supplements to all those documents.</summary>
    public IReadOnlyList<(SupplementSummary Supplement, DocumentSummary Document)> Supplements { get; private set; } = [];

    public IActionResult OnGet(string code)
    {
        var key = CodeIndex.Key(code);
        Families = key.Length is < ShortestCode or > LongestCode ? [] : [.. Taxonomy.CodeLists.Select(list => FamilyOf(list.System, key)).OfType<CodeFamily>()];
        if (Families.Count == 0)
        {
            return Refuse(new Refusal.NotFound("code", code.Length > LongestCode ? code[..LongestCode] : code));
        }

        Code = Families.Select(family => family.Itself?.Value).FirstOrDefault(value => value is not null) ?? code.ToUpperInvariant();
        Documents = [.. new DocumentFilter(Code: key, Reader: Region?.Slug).Apply(Catalogue).OrderBy(document => document.Type)];
        Wider = [.. Catalogue.Live(Region?.Slug).Where(document => document.Codes.Any(has => IsWider(has, key))).Except(Documents).OrderBy(document => document.Type)];
        Supplements = Region is null ? [] :
        [
            .. from document in Documents.Concat(Wider)
               from supplement in Catalogue.SupplementsOf(document.Id)
               where supplement.Live && supplement.Region == Region.Slug
               select (supplement, document),
        ];
        return Page();
    }

    /// <summary>Only within one code list: C10 is a cancer in one and a group of medicines in another.</summary>
    private bool IsWider(CodeReference has, string key) =>
        Families.Any(family => family.List.System == has.System)
        && CodeIndex.Key(has.Code) is var wide && wide.Length < key.Length && key.StartsWith(wide, StringComparison.Ordinal);

    private CodeFamily? FamilyOf(string system, string key)
    {
        var index = Taxonomy.Codes(system)!;
        var (itself, all) = (index.Find(key), index.WithPrefix(key).ToList());
        return all.Count == 0 ? null : new(index.List, itself, [.. all.Where(code => code != itself)]);
    }
}
