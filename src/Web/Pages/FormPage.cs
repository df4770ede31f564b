using Clona.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages;

/// <summary>A page with a form: errors stand first in a summary, with the same words beside their fields.</summary>
public abstract class FormPage(WebTexts texts) : PageModel
{
    private readonly List<FormError> errors = [];

    /// <summary>The errors in the order of the fields.</summary>
    public IReadOnlyList<FormError> Errors => errors;

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => errors.Count > 0;

    /// <summary>The texts.</summary>
    protected WebTexts Texts { get; } = texts;

    /// <summary>Whether <paramref name="field"/> has an error.</summary>
    public bool HasError(string field) => errors.Exists(error => error.Field == field);

    /// <summary>Id of the error beside <paramref name="field"/> for <c>aria-describedby</c>; null where there is none.</summary>
    public string? Describes(string field) => HasError(field) ? $"{field}-error" : null;

    /// <summary>Notes an error.</summary>
    protected void Fail(string field, string text) => errors.Add(new FormError(field, text));

    /// <summary>The page again, with its errors.</summary>
    protected IActionResult Again()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        ViewData["Errors"] = Errors;
        return Page();
    }

    /// <summary><paramref name="path"/> where it is an address of this server, else the overview.</summary>
    protected IActionResult Back(string? path) => LocalRedirect(Url.IsLocalUrl(path) ? path! : "/");
}
