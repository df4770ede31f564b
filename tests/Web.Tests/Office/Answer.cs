using System.Net;

namespace Clona.Web.Tests.Office;

/// <summary>An answer, read to its end.</summary>
internal sealed record Answer(HttpStatusCode Status, string Location, string Text, string? Type)
{
    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new Answer(
                response.StatusCode,
                response.Headers.Location?.OriginalString ?? string.Empty,
                WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()),
                response.Content.Headers.ContentType?.MediaType);
        }
    }
}
