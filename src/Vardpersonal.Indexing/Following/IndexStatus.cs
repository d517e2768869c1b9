namespace Vardpersonal.Indexing.Following;

/// <summary>How it stands with a node's index: for operators.</summary>
/// <param name="Ready">Whether there is an index to answer from.</param>
/// <param name="Documents">Records in it.</param>
/// <param name="Segments">Parts that it consists of until they are merged.</param>
/// <param name="Sequence">The ledger row that it holds everything up to.</param>
/// <param name="Lag">How long the last change took from being known to being found.</param>
/// <param name="Alarms">How many times an index was found damaged, or a text could not be read, since the process started.</param>
public sealed record IndexStatus(bool Ready, int Documents, int Segments, long Sequence, TimeSpan Lag, int Alarms)
{
    public static IndexStatus None { get; } = new(Ready: false, 0, 0, 0, TimeSpan.Zero, 0);
}

/// <summary>What was done to bring an index up to date.</summary>
public enum IndexStep
{
    /// <summary>There was nothing to do, or another process is building.</summary>
    None,

    /// <summary>An index built by another process, or left from before, was opened and held everything.</summary>
    Opened,

    /// <summary>What had changed was put in.</summary>
    CaughtUp,

    /// <summary>The whole index was made again.</summary>
    Rebuilt,
}

/// <summary>What a round did, for the log. Alarms are sentences for an operator, without anything of a text.</summary>
public sealed record IndexRound(IndexStep Step, IReadOnlyList<string> Alarms)
{
    public static IndexRound Nothing { get; } = new(IndexStep.None, []);
}
