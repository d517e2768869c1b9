using Vardpersonal.CrashProbe;

// Writes for ever and says after each commit that it is done. A test kills it in the middle.
return args switch
{
    ["ledger", var file] => await LedgerWriter.RunAsync(file),
    ["index", var folder, var from] => IndexWriting.Run(folder, int.Parse(from, System.Globalization.CultureInfo.InvariantCulture)),
    _ => 2,
};
