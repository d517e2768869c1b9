namespace Vardpersonal.Content.Files;

/// <summary>One fault of a content file. <paramref name="Line"/> is from 1; 0 when the whole file is meant. The reason is Swedish: editors read it.</summary>
public sealed record FileFault(string File, int Line, string Reason)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Reason}" : $"{File}: {Reason}";
}
