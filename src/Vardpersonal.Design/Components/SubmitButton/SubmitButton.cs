namespace Vardpersonal.Design.Components;

/// <summary>How heavy a button is.</summary>
public enum ButtonWeight
{
    Primary,
    Secondary,

    /// <summary>Takes something away.</summary>
    Danger,
}

/// <summary>A form's button.</summary>
/// <param name="Text">What it does, as a verb.</param>
/// <param name="Weight">How heavy it is.</param>
public sealed record SubmitButton(string Text, ButtonWeight Weight = ButtonWeight.Primary) : IDesignComponent
{
    /// <summary>The name sent with the form.</summary>
    public string? Name { get; init; }

    /// <summary>The value sent with the form.</summary>
    public string? Value { get; init; }

    /// <summary>Another address than the form's.</summary>
    public string? FormAction { get; init; }

    /// <summary>Sends the form although fields are empty, as when saving a draft.</summary>
    public bool SkipsValidation { get; init; }
}
