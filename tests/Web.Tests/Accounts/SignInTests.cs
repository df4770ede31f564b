using System.Net;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Storage.Auditing;
using Clona.Web.Tests.Office;

namespace Clona.Web.Tests.Accounts;

[Collection(WebCollection.Name)]
public sealed class SignInTests(WebOffice office)
{
    [Fact]
    public async Task Password_and_code_begin_a_session()
    {
        var (name, secret) = await office.PersonAsync(StaffRole.Clerk);
        var visitor = office.Visitor();

        await visitor.SignInAsync(name, WebOffice.Password, secret);

        (await visitor.HtmlAsync("/")).ShouldContain("referent");
    }

    [Fact]
    public async Task Password_alone_opens_nothing()
    {
        var (name, _) = await office.PersonAsync(StaffRole.Clerk);
        var visitor = office.Visitor();
        await visitor.PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = WebOffice.Password });

        (await visitor.StatusAsync("/dokumenty")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Unknown_name_and_wrong_password_get_the_same_answer()
    {
        var (name, _) = await office.PersonAsync(StaffRole.Clerk);

        var unknown = await office.Visitor().PostAsync("/prihlaseni", new() { ["Name"] = "nikdo-takový", ["Password"] = "něco dlouhého" });
        var wrong = await office.Visitor().PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = "něco dlouhého" });

        unknown.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unknown.Text.ShouldContain("Jméno nebo heslo není správně.");
        wrong.Text.ShouldContain("Jméno nebo heslo není správně.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Five_failures_close_the_door_for_known_and_unknown_names_alike(bool isKnown)
    {
        var name = isKnown ? (await office.PersonAsync(StaffRole.Clerk)).Name : $"neznamy-{Guid.NewGuid():N}";
        var visitor = office.Visitor();
        Answer? answer = null;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            answer = await visitor.PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = "špatné heslo" });
        }

        answer!.Text.ShouldContain("Příliš mnoho neúspěšných pokusů");
        (await visitor.PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = WebOffice.Password }))
            .Text.ShouldContain("Příliš mnoho neúspěšných pokusů");
    }

    [Fact]
    public async Task A_code_works_only_once()
    {
        var (name, secret) = await office.PersonAsync(StaffRole.Clerk);
        var code = Totp.CodeOf(secret);
        foreach (var expected in (HttpStatusCode[])[HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity])
        {
            var visitor = office.Visitor();
            await visitor.PostAsync("/prihlaseni", new() { ["Name"] = name, ["Password"] = WebOffice.Password });

            (await visitor.PostAsync("/prihlaseni/kod", new() { ["Code"] = code })).Status.ShouldBe(expected);
        }
    }

    [Fact]
    public async Task Errors_stand_in_a_summary_and_beside_the_field()
    {
        var answer = await office.Visitor().PostAsync("/prihlaseni", new() { ["Name"] = string.Empty, ["Password"] = string.Empty });

        answer.Text.ShouldContain("<a href=\"#Name\">Vyplňte uživatelské jméno.</a>");
        answer.Text.ShouldContain("id=\"Name-error\"");
    }

    [Fact]
    public async Task Sign_in_and_sign_out_leave_audit_events_under_the_pseudonym()
    {
        var visitor = await office.SignedInAsync(StaffRole.Clerk);
        await visitor.PostAsync("/", [], "/odhlaseni");

        (await visitor.StatusAsync("/")).ShouldBe(HttpStatusCode.Redirect);
        var ended = await office.Service<AuditArchive>().ReadAsync(new AuditQuery(Kind: AuditKinds.SignedOut), CancellationToken.None);
        ended.ShouldNotBeEmpty();
        ended[0].Event.Actor.ShouldStartWith("u-");
    }
}
