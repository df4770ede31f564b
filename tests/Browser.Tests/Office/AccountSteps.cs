namespace Clona.Browser.Tests.Office;

/// <summary>Accounts as people make and open them.</summary>
internal static class AccountSteps
{
    /// <summary>The administrator invites a colleague; gives the link to hand over.</summary>
    public static async Task<string> InviteAsync(Visitor administrator, Colleague colleague)
    {
        var page = administrator.Page;
        await page.GotoAsync("/sprava/ucty");
        await page.Locator("#DisplayName").FillAsync(colleague.DisplayName);
        foreach (var role in colleague.Roles)
        {
            await page.Locator($"#new-{role}").CheckAsync();
        }

        await page.Locator("form[action*='Invite'] button.button").ClickAsync();
        return (await page.Locator("#invitation-link").InnerTextAsync()).Trim();
    }

    /// <summary>A colleague opens the link, chooses name and password, and sets up the second factor; gives its secret.</summary>
    public static async Task<string> RedeemAsync(Visitor visitor, string link, Colleague colleague)
    {
        var page = visitor.Page;
        await page.GotoAsync(link);
        await visitor.CheckAccessibilityAsync("pozvánka");
        await page.Locator("#DisplayName").FillAsync(colleague.DisplayName);
        await page.Locator("#Name").FillAsync(colleague.Name);
        await page.Locator("#Password").FillAsync(colleague.Password);
        await page.Locator("main form button.button").ClickAsync();
        var secret = await page.Locator("#secret").InnerTextAsync();
        await visitor.CheckAccessibilityAsync("druhý faktor");
        await page.Locator("#Code").FillAsync(TotpCode.Of(secret));
        await page.Locator("main form button.button").ClickAsync();
        await page.Locator("ul.codes").WaitForAsync();
        await visitor.CheckAccessibilityAsync("záložní kódy");
        await page.Locator("main a.button").ClickAsync();
        await page.Locator(".page-head .who").WaitForAsync();
        return secret;
    }

    /// <summary>Signs in with password and code.</summary>
    public static async Task SignInAsync(Visitor visitor, Colleague colleague, string code)
    {
        var page = visitor.Page;
        await page.GotoAsync("/prihlaseni");
        await visitor.CheckAccessibilityAsync("přihlášení");
        await page.Locator("#Name").FillAsync(colleague.Name);
        await page.Locator("#Password").FillAsync(colleague.Password);
        await page.Locator("main form button.button").ClickAsync();
        await page.Locator("#Code").FillAsync(code);
        await visitor.CheckAccessibilityAsync("kód");
        await page.Locator("main form button.button").ClickAsync();
        await page.Locator(".page-head .who").WaitForAsync();
    }
}
