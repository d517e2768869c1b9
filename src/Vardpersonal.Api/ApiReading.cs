using Vardpersonal.Content.Reading;

namespace Vardpersonal.Api;

/// <summary>What every resource reads from.</summary>
internal sealed record ApiReading(ICatalogueHolder Holder, ILedgerReader Ledger, ReadDocument Documents, ReadEditions Editions, TimeProvider Clock)
{
    public Catalogue Catalogue => Holder.Current;

    public DateOnly Today => SwedishTime.Today(Clock);
}
