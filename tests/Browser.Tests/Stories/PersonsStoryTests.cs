using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>A clerk says who is who without a pointer: whom a surname means, that two persons are one, and takes it back.</summary>
[Collection(OfficeCollection.Name)]
public sealed class PersonsStoryTests(BrowserOffice office)
{
    private const string Persons = "main a[href$='/pseudonymy/osoby']";

    [Fact]
    public async Task A_doubt_is_answered_and_two_persons_are_joined_by_keys_alone()
    {
        var minutes = await office.PrintAsync(MadeUpMinutes.Html(1), "zapis-kdo-je-kdo.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        var document = await UploadAsync(page, minutes);
        await DocumentSteps.WaitForReviewAsync(page, document);
        await page.GotoAsync($"/dokumenty/{document}/pseudonymy");
        await PressAsync(page, Persons, "Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kdo je kdo");
        await clerk.CheckAccessibilityAsync("kdo je kdo");
        await clerk.PhotographAsync("who-is-who");

        await AnswerAsync(page);
        await clerk.CheckAccessibilityAsync("kdo je kdo, zodpovězeno");
        await JoinAsync(clerk, page);
        (await clerk.PointerEventsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_new_is_named_too_a_sheet_is_confirmed_and_similar_names_are_told_apart_by_keys_alone()
    {
        var minutes = await office.PrintAsync(MadeUpMinutes.WithSimilarNames(2), "zapis-podobna-jmena.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var page = clerk.Page;
        var document = await UploadAsync(page, minutes);
        await DocumentSteps.WaitForReviewAsync(page, document);
        await page.GotoAsync($"/dokumenty/{document}/pseudonymy/osoby");
        await clerk.CheckAccessibilityAsync("kdo je kdo, potvrdit a podobní");
        var persons = page.Locator("#osoby li");
        var before = await persons.CountAsync();

        await PressAsync(page, "#otazky input[type=radio]", "Space");
        await PressAsync(page, "#otazky input[name=alsoNew]", "Space");
        await PressAsync(page, "#otazky form.panel button.button", "Enter");
        await Assertions.Expect(persons).ToHaveCountAsync(before + 1);
        await PressAsync(page, "#potvrdit button.button", "Enter");
        await Assertions.Expect(page.Locator("#potvrdit")).ToHaveCountAsync(0);
        await PressAsync(page, "#podobni button[name=same][value=false]", "Enter");
        await Assertions.Expect(page.Locator(".message.good")).ToHaveTextAsync("Zůstávají dvěma osobami.");
        await Assertions.Expect(page.Locator("#podobni")).ToHaveCountAsync(0);
        (await clerk.PointerEventsAsync()).ShouldBe(0);
    }

    private static async Task AnswerAsync(IPage page)
    {
        var open = page.Locator("#otazky form.panel");
        await Assertions.Expect(open).ToHaveCountAsync(1);
        await PressAsync(page, "#otazky input[type=radio]", "Space");
        await PressAsync(page, "#otazky form.panel button.button", "Enter");
        await Assertions.Expect(page.Locator(".message.good")).ToHaveTextAsync("Odpověď je uložená.");
        await Assertions.Expect(open).ToHaveCountAsync(0);
    }

    private static async Task JoinAsync(Visitor clerk, IPage page)
    {
        var persons = page.Locator("#osoby li");
        var before = await persons.CountAsync();
        await PressAsync(page, "#osoby a", "Enter");
        await Assertions.Expect(page.Locator("#clovek")).ToBeVisibleAsync();
        await clerk.CheckAccessibilityAsync("kdo je kdo, jedna osoba");
        await page.Locator("#patri-kdo").FocusAsync();
        await page.Keyboard.TypeAsync("2");
        await PressAsync(page, "#clovek button[name=same]", "Enter");
        await Assertions.Expect(page.Locator(".message.good")).ToHaveTextAsync("Osoby jsou spojené v jednu.");
        await Assertions.Expect(persons).ToHaveCountAsync(before - 1);

        await PressAsync(page, "#otazky form:not(.panel) button", "Enter");
        await Assertions.Expect(page.Locator(".message.good")).ToHaveTextAsync("Poslední odpověď je vrácená.");
        await Assertions.Expect(persons).ToHaveCountAsync(before);
    }

    private static async Task<string> UploadAsync(IPage page, string file)
    {
        await page.GotoAsync("/dokumenty/novy");
        await page.Locator("#profile-minutes").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("#Files").SetInputFilesAsync(file);
        await PressAsync(page, "main form button.button:not([type=button])", "Enter");
        return await DocumentSteps.AcceptedAsync(page);
    }

    private static async Task PressAsync(IPage page, string selector, string key)
    {
        await page.Locator(selector).First.FocusAsync();
        await page.Keyboard.PressAsync(key);
    }
}
