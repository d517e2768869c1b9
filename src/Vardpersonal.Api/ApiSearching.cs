using Vardpersonal.Content.Reading;
using Vardpersonal.Content.Statistics;
using Vardpersonal.Indexing.Asking;
using Vardpersonal.Indexing.Suggesting;

namespace Vardpersonal.Api;

/// <summary>What answers words.</summary>
internal sealed record ApiSearching(ICatalogueHolder Holder, ISearch Search, ISuggest Suggest, ISearchStatistics Statistics)
{
    public Catalogue Catalogue => Holder.Current;
}
