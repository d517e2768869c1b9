using Vardpersonal.Content.Reading;
using Vardpersonal.Indexing.Language;
using Vardpersonal.Indexing.Records;

namespace Vardpersonal.Indexing.Following;

/// <summary>What an index is made from.</summary>
public sealed record IndexSources(ICatalogueHolder Catalogue, ILedgerReader Ledger, TimeProvider Clock)
{
    internal IndexCursor CursorOf(Catalogue catalogue, SiteAnalyzers analyzers) => new(catalogue.Head, SwedishTime.Today(Clock), analyzers.Fingerprint.ReplaceLineEndings(" "));

    internal RecordBuilder Records(Catalogue catalogue) => new(catalogue, Ledger, SwedishTime.Today(Clock));
}
