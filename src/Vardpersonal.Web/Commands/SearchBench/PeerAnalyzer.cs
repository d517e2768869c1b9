using System.Collections.Frozen;
using Vardpersonal.Search.Analysis;

namespace Vardpersonal.Web.Commands.SearchBench;

/// <summary>
/// Plain stems without the commonest function words: the peers' analyzers leave these out of their indexes, and engines can only be
/// compared on the same work. The site itself leaves no word out.
/// </summary>
internal sealed class PeerAnalyzer : IAnalyzer
{
    private const string Words = """
        och att det den de en ett i på av för som är var till om eller men så när där här hur vad vilken vilket vilka dem dess deras han hon vi ni jag du sig
        sin sitt sina kan ska skall har hade vara bli blir blev från även samt också bör måste få får finns hos inom genom mellan med mot vid under över efter
        utan inte icke ej upp ut nu då alla allt mycket någon något några ingen denna detta dessa min din er vår oss mig dig honom henne sedan ju än åt
        """;

    private static readonly FrozenSet<string> LeftOut = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordAnalysis Nothing = new([]);

    public static PeerAnalyzer Instance { get; } = new();

    public string Fingerprint => PlainAnalyzer.Instance.Fingerprint + "-without-function-words-1";

    public WordAnalysis Analyze(ReadOnlySpan<char> word) =>
        LeftOut.Contains(word.ToString().ToLowerInvariant()) ? Nothing : PlainAnalyzer.Instance.Analyze(word);
}
