using System.Net;
using System.Text.RegularExpressions;

namespace Clona.Web.Tests.Office;

/// <summary>A browser without script: gets pages, sends their forms with the token that stands in them.</summary>
internal sealed partial class Visitor(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task<string> HtmlAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>Sends the form of <paramref name="page"/> to <paramref name="target"/>, or to the page itself.</summary>
    public async Task<Answer> PostAsync(string page, Dictionary<string, string> fields, string? target = null)
    {
        var sent = fields.ToList();
        sent.Add(new("__RequestVerificationToken", await TokenAsync(page)));
        using var content = new FormUrlEncodedContent(sent);
        return await Answer.OfAsync(await Client.PostAsync(new Uri(target ?? page, UriKind.Relative), content));
    }

    public async Task<Answer> UploadAsync(string? profile, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(await TokenAsync("/dokumenty/novy")), "__RequestVerificationToken");
        if (profile is not null)
        {
            form.Add(new StringContent(profile), "profile");
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "file", name);
        }

        return await Answer.OfAsync(await Client.PostAsync(new Uri("/dokumenty/novy", UriKind.Relative), form));
    }

    public async Task<string> TokenAsync(string page) => Token().Match(await HtmlAsync(page)).Groups[1].Value;

    public async Task SignInAsync(string name, string password, string secret)
    {
        var first = await PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = password });
        first.Location.ShouldStartWith("/prihlaseni/kod");
        var second = await PostAsync("/prihlaseni/kod", new() { ["Code"] = Totp.CodeOf(secret) });
        second.Location.ShouldBe("/");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.RightToLeft, 1000)]
    private static partial Regex Token();
}
