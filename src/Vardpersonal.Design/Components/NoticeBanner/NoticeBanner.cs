using Microsoft.AspNetCore.Html;

namespace Vardpersonal.Design.Components;

/// <summary>What a notice is about. Each has its own sign, word and ground.</summary>
public enum NoticeKind
{
    /// <summary>Example content, not for use in care.</summary>
    Example,

    Information,

    /// <summary>An older edition.</summary>
    Historic,

    Consultation,

    Withdrawn,

    /// <summary>A supplement whose national text has changed.</summary>
    Drifted,

    /// <summary>The review date has passed.</summary>
    Overdue,

    Error,

    /// <summary>Something the reader did has worked.</summary>
    Success,
}

/// <summary>A notice about the page or a part of it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The message.</param>
public sealed record NoticeBanner(NoticeKind Kind, string Text) : IDesignComponent
{
    /// <summary>The word before the message; the kind's own when null.</summary>
    public string? Title { get; init; }

    /// <summary>More than a sentence, after the message.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>The way on.</summary>
    public LinkItem? Link { get; init; }
}

internal static class NoticeTexts
{
    public static (string Word, Icon Sign, string Tone) Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Example => ("Exempel", Icon.Example, "plain"),
        NoticeKind.Information => ("Information", Icon.Information, "lake"),
        NoticeKind.Historic => ("Tidigare utgåva", Icon.Clock, "amber"),
        NoticeKind.Consultation => ("På remiss", Icon.Consultation, "lake"),
        NoticeKind.Withdrawn => ("Avpublicerad", Icon.Withdrawn, "red"),
        NoticeKind.Drifted => ("Grundtexten har ändrats", Icon.Drifted, "amber"),
        NoticeKind.Overdue => ("Översyn försenad", Icon.Warning, "amber"),
        NoticeKind.Error => ("Fel", Icon.Error, "red"),
        NoticeKind.Success => ("Klart", Icon.Check, "moss"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
