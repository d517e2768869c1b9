namespace Vardpersonal.Content.Text;

/// <summary>Follows a text line by line and knows which lines are fenced code, as CommonMark has it: three or more of one mark, closed by at least as many.</summary>
internal sealed class CodeFence
{
    private const int DeepestIndent = 3;
    private const int Shortest = 3;

    private char mark;
    private int length;

    /// <returns>Whether the line is code or a fence around it. Lines are asked about in order.</returns>
    public bool Holds(string line)
    {
        var fence = line.TrimStart(' ');
        var run = fence.Length == 0 || fence[0] is not ('`' or '~') ? 0 : fence.Length - fence.TrimStart(fence[0]).Length;
        var isFence = run >= Shortest && line.Length - fence.Length <= DeepestIndent;
        if (length > 0)
        {
            if (isFence && fence[0] == mark && run >= length && fence[run..].Trim().Length == 0)
            {
                length = 0;
            }

            return true;
        }

        if (!isFence || (fence[0] == '`' && fence.AsSpan(run).Contains('`')))
        {
            return false;
        }

        (mark, length) = (fence[0], run);
        return true;
    }
}
