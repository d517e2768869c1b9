using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Hosting;
using Vardpersonal.Design.Gallery;

namespace Vardpersonal.Design.Pages.Gallery;

/// <summary>One example in the frame, so that it can be photographed and checked by itself.</summary>
public sealed class ExampleModel(IHostEnvironment host) : PageModel
{
    public string Component { get; private set; } = string.Empty;

    public ComponentExample Shown { get; private set; } = null!;

    public IActionResult OnGet(string component, string example)
    {
        if (!host.IsDevelopment() || ComponentCatalogue.Find(component, example) is not { } found)
        {
            return NotFound();
        }

        (Component, Shown) = (found.Component.GetType().Name, found);
        return Page();
    }
}
