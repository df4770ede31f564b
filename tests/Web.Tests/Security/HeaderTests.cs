using System.Text.RegularExpressions;
using Clona.Pipeline.Workflow;
using Clona.Web.Security;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Security;

[Collection(WebCollection.Name)]
public sealed partial class HeaderTests(WebOffice office)
{
    private static readonly string[] Pages =
    [
        "/prihlaseni", "/pozvanka/x", "/", "/ucet", "/dokumenty", "/dokumenty/novy", "/poverenec", "/profily", "/profily/minutes",
        "/profily/porovnani?vlevo=minutes&vpravo=infz", "/sprava/ucty", "/sprava/zpracovani", "/audit", "/neni", "/health/live",
        "/openapi/v1.json", "/api/v1/documents/0198f0a0000070008000000000000000",
    ];

    [Fact]
    public async Task Every_answer_carries_the_policy_and_is_not_stored()
    {
        var visitor = await EverybodyAsync();
        foreach (var page in Pages)
        {
            using var answer = await visitor.Client.GetAsync(new Uri(page, UriKind.Relative));
            answer.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.Policy], page);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(page);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], page);
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"], page);
        }
    }

    [Fact]
    public async Task No_page_holds_inline_script_or_style_or_a_foreign_address()
    {
        var visitor = await EverybodyAsync();
        foreach (var page in Pages.Where(IsForPeople))
        {
            using var answer = await visitor.Client.GetAsync(new Uri(page, UriKind.Relative));
            var html = await answer.Content.ReadAsStringAsync();
            Inline().Matches(html).Select(match => match.Value).ShouldBeEmpty(page);
        }
    }

    [Fact]
    public async Task Every_page_is_czech_has_one_title_and_one_heading()
    {
        var visitor = await EverybodyAsync();
        foreach (var page in Pages.Where(IsForPeople))
        {
            using var answer = await visitor.Client.GetAsync(new Uri(page, UriKind.Relative));
            var html = await answer.Content.ReadAsStringAsync();
            html.ShouldContain("<html lang=\"cs\">", customMessage: page);
            html.Split("<h1").Length.ShouldBe(2, page);
        }
    }

    [Fact]
    public async Task Assets_are_kept_for_ever_because_their_names_carry_their_hash()
    {
        var html = await office.Visitor().HtmlAsync("/prihlaseni");
        using var answer = await office.CreateClient().GetAsync(new Uri(StyleSheet().Match(html).Groups[1].Value, UriKind.Relative));

        answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
    }

    [Fact]
    public async Task Cookies_are_strict_and_closed_to_scripts()
    {
        using var answer = await office.CreateClient().GetAsync(new Uri("/prihlaseni", UriKind.Relative));

        foreach (var cookie in answer.Headers.GetValues("Set-Cookie"))
        {
            cookie.ShouldContain("httponly");
            cookie.ShouldContain("samesite=strict");
        }
    }

    private static bool IsForPeople(string page) =>
        !((string[])["/health", "/api", "/openapi"]).Any(prefix => page.StartsWith(prefix, StringComparison.Ordinal));

    private Task<Visitor> EverybodyAsync() => office.SignedInAsync([.. Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Worker)]);

    [GeneratedRegex("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=\"|(?:src|href|action)=\"https?:", RegexOptions.None, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex("href=\"(/assets/[^\"]+\\.css)\"", RegexOptions.None, 1000)]
    private static partial Regex StyleSheet();
}
