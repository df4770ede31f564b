using Clona.Web.Security;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clona.Web.Pages;

/// <summary>Says in Czech why a request did not go well.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class StatusModel(WebTexts texts) : PageModel
{
    /// <summary>The sentence.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Shows it, whatever the method of the request was.</summary>
    public void OnGet(int code) => Show(code);

    /// <summary>The same after a form.</summary>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Response.StatusCode = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        Text = StatusText.Of(Response.StatusCode, texts);
    }
}
