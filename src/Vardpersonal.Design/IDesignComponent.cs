namespace Vardpersonal.Design;

/// <summary>
/// A component's parameters. The record <c>Breadcrumb</c> is shown by the view <c>/Components/Breadcrumb/View.cshtml</c>;
/// render it with <c>await Html.ComponentAsync(new Breadcrumb(…))</c>.
/// </summary>
public interface IDesignComponent;
