using Clona.Web.Texts;

namespace Clona.Web.Security;

/// <summary>The Czech sentence for an HTTP status.</summary>
public static class StatusText
{
    /// <summary>The sentence for <paramref name="status"/>.</summary>
    public static string Of(int status, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[status switch
        {
            400 => "status.400",
            401 => "status.401",
            403 => "status.403",
            404 => "status.404",
            405 => "status.405",
            409 => "status.409",
            413 => "status.413",
            429 => "status.429",
            503 => "status.503",
            < 500 => "status.400",
            _ => "status.500",
        }];
    }
}
