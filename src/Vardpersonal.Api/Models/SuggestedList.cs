using Vardpersonal.Api.Answers;

namespace Vardpersonal.Api.Models;

/// <summary>What somebody may be about to write, the likeliest first.</summary>
/// <param name="Query">What was written, as it was taken.</param>
public sealed record SuggestedList(string Query, IReadOnlyList<SuggestedText> Suggestions) : IAnswersWords;

/// <summary>A suggestion.</summary>
/// <param name="Kind">title, code, symptom or question.</param>
/// <param name="Url">Where it leads directly, on this site; null when it is to be searched for.</param>
/// <param name="Note">What distinguishes it, such as a type or the title that another name belongs to.</param>
/// <param name="Mark">Which part of the text is what was written: from and to, in UTF-16 units.</param>
public sealed record SuggestedText(string Text, string Kind, string? Url, string? Note, IReadOnlyList<int> Mark);
