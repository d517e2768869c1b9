namespace Vardpersonal.Design;

/// <summary>The signs there are. Drawn with strokes on a 24 by 24 grid.</summary>
public enum Icon
{
    Search,
    Menu,
    Close,
    Down,
    Right,
    Left,
    External,
    Lock,
    Information,
    Warning,
    Error,
    Check,
    Clock,
    Consultation,
    Example,
    Print,
    Link,
    Flag,
    Place,
    Document,
    Person,
    List,
    Withdrawn,
    Drifted,
    Film,
    Table,
    Pen,
}

internal static class Icons
{
    public static string Path(Icon icon) => icon switch
    {
        Icon.Search => "M15.5 15.5 21 21M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0",
        Icon.Menu => "M4 6h16M4 12h16M4 18h16",
        Icon.Close => "M6 6l12 12M18 6 6 18",
        Icon.Down => "M6 9l6 6 6-6",
        Icon.Right => "M9 6l6 6-6 6",
        Icon.Left => "M15 6l-6 6 6 6",
        Icon.External => "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
        Icon.Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        Icon.Information => "M12 11v6M12 7.2v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0",
        Icon.Warning => "M12 10v4.5M12 17.4v.1M12 4 2.8 20h18.4z",
        Icon.Error => "M12 7.5v5.5M12 16.4v.1M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z",
        Icon.Check => "M7.5 12.5l3 3 6-7M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0",
        Icon.Clock => "M12 7v5.5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0",
        Icon.Consultation => "M4 5h16v11h-9l-4.5 4v-4H4zM8 9h8M8 12.5h5",
        Icon.Example => "M4 4h4M11 4h3M17 4h3v3M20 10.5v3M20 17v3h-3M13.5 20h-3M7 20H4v-3M4 13.5v-3M9 12h6",
        Icon.Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
        Icon.Link => "M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7L12 17.7",
        Icon.Flag => "M5 21V4h13l-3 4.5 3 4.5H5",
        Icon.Place => "M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21zM14.5 9.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0",
        Icon.Document => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
        Icon.Person => "M4.5 21c.5-4 3.5-6 7.5-6s7 2 7.5 6M16 7.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0",
        Icon.List => "M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1",
        Icon.Withdrawn => "M5.6 5.6l12.8 12.8M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0",
        Icon.Drifted => "M4 8h13l-4-4M20 16H7l4 4",
        Icon.Film => "M4 5h16v14H4zM10 9v6l5-3z",
        Icon.Table => "M4 5h16v14H4zM4 10h16M10 5v14",
        Icon.Pen => "M4 20l1-4.5L16.5 4 20 7.5 8.5 19z",
        _ => throw new ArgumentOutOfRangeException(nameof(icon), icon, null),
    };
}
