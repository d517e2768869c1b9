using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Hosting;

namespace Vardpersonal.Design.Pages.Gallery;

/// <summary>All components with their examples, for those who build; not there for visitors.</summary>
public sealed class IndexModel(IHostEnvironment host) : PageModel
{
    public IActionResult OnGet() => host.IsDevelopment() ? Page() : NotFound();
}
