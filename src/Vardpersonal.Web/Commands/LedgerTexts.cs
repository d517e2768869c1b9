using Vardpersonal.Content.Ledger;
using Vardpersonal.Data.Ledger;

namespace Vardpersonal.Web.Commands;

internal static class LedgerFaultTexts
{
    public static string Of(StoreFault fault) => fault switch
    {
        { Ledger: { } row } => Of(row),
        { Kind: StoreFaultKind.Derived } => $"{fault.Subject}: den härledda raden är inte vad liggaren ger.",
        { Kind: StoreFaultKind.MediaChanged } => $"{fault.Subject}: filens innehåll har ändrats.",
        { Kind: StoreFaultKind.MediaMissing } => $"{fault.Subject}: filen saknas.",
        _ => fault.Subject,
    };

    private static string Of(LedgerFault fault) => FormattableString.Invariant($"Rad {fault.Sequence} ({fault.SubjectId}): {Reason(fault.Kind)}");

    private static string Reason(LedgerFaultKind kind) => kind switch
    {
        LedgerFaultKind.Missing => "en eller flera rader saknas från och med här.",
        LedgerFaultKind.ContentChanged => "innehållet har ändrats.",
        LedgerFaultKind.RowChanged => "raden har ändrats.",
        LedgerFaultKind.ChainBroken => "raden före är en annan än när raden skrevs.",
        LedgerFaultKind.HeadDiffers => "sista raden är inte den som liggaren senast skrev.",
        _ => kind.ToString(),
    };
}

/// <summary>A ledger row in one line.</summary>
internal static class LedgerLine
{
    public static string Of(LedgerEntry row) => FormattableString.Invariant(
        $"{row.Sequence,6}  {Instants.Write(row.Effective)}  {LedgerNames.Of(row.Verb),-8} {LedgerNames.Of(row.Subject),-10} {row.SubjectId}{(row.Edition > 0 ? $" utgåva {row.Edition}" : string.Empty)}  {row.EntryHash[..12]}");
}
