using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Following;
using Vardpersonal.Indexing.Suggesting;

namespace Vardpersonal.Web.Serving;

/// <summary>Wires the search index of this node.</summary>
internal static class IndexServices
{
    /// <param name="folder">Where the index lies; null keeps it for the process's life only.</param>
    public static void AddSearchIndex(this IServiceCollection services, string? folder)
    {
        services.AddSingleton(_ => folder is null ? IndexClaim.TakeTemporary() : IndexClaim.Take(folder));
        services.AddSingleton(provider => provider.GetRequiredService<IndexClaim>().Home);
        services.AddSingleton<IndexSources>();
        services.AddSingleton<SearchIndexHolder>();
        services.AddSingleton<IndexFollower>();
        services.AddHostedService<IndexFollowing>();
        services.AddSingleton<IAskedIndex, SiteAskedIndex>();
        services.AddSingleton<ISearch, AskSearch>();
        services.AddSingleton<ISuggest, SiteSuggestions>();
    }
}
