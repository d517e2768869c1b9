using Vardpersonal.Content.Reading;

namespace Vardpersonal.Site;

/// <summary>What every page works with.</summary>
public sealed record SiteServices(ICatalogueHolder Holder, ILedgerReader Ledger, ReadDocument Documents, ReadEditions Editions, ReadConsultation Consultations, SiteSettings Settings, TimeProvider Clock)
{
    public Catalogue Catalogue => Holder.Current;

    public DateOnly Today => SwedishTime.Today(Clock);
}
