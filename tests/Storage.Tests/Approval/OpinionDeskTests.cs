using Clona.Pipeline.Audit;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Approval;

[Trait("Category", ChosenDatabase.Alike)]
public sealed class OpinionDeskTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_question_is_answered_by_the_data_protection_officer_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        (await office.Opinions.AskAsync(id, "d2", "Je to veřejně činná osoba?", Staff.Clerk, None)).Refusal.ShouldBeNull();
        var asked = (await office.Opinions.OpenAsync(None)).Single();

        (await office.Opinions.AnswerAsync(asked.Id, "Ano, zastupitelka.", Staff.Dpo, None)).Refusal.ShouldBeNull();

        (await office.Opinions.OpenAsync(None)).ShouldBeEmpty();
        var opinion = (await office.Opinions.OfDocumentAsync(id, None)).Single();
        (opinion.Question, opinion.Answer, opinion.AnsweredBy).ShouldBe(("Je to veřejně činná osoba?", "Ano, zastupitelka.", Staff.Dpo.Account));
        (await office.Opinions.AnswerAsync(asked.Id, "Podruhé.", Staff.Dpo, None)).Refusal.ShouldBe(ChangeRefusal.Stale);
        (await office.EventsAsync(AuditKinds.OpinionAnswered)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_data_protection_officer_answers_and_only_editors_ask()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await office.Opinions.AskAsync(id, "d1", "Otázka", Staff.Approver, None);
        var asked = (await office.Opinions.OpenAsync(None)).Single();

        (await office.Opinions.AnswerAsync(asked.Id, "x", Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.NotAllowed);
        (await office.Opinions.AskAsync(id, "d1", "Otázka", Staff.Dpo, None)).Refusal.ShouldBe(ChangeRefusal.NotAllowed);
        (await office.Opinions.AskAsync(id, "d1", "Otázka", Staff.Administrator, None)).Refusal.ShouldBe(ChangeRefusal.NotAllowed);
    }

    [Fact]
    public async Task A_question_is_refused_about_no_finding_and_outside_of_the_review()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        (await office.Opinions.AskAsync(id, "d99", "Otázka", Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.UnknownFinding);
        await office.FinishReviewAsync(id);

        (await office.Opinions.AskAsync(id, "d1", "Otázka", Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.NotInThisState);
        (await office.Opinions.AnswerAsync(Guid.NewGuid(), "x", Staff.Dpo, None)).Refusal.ShouldBe(ChangeRefusal.NotFound);
    }

    [Fact]
    public async Task Questions_of_an_erased_document_are_gone()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await office.Opinions.AskAsync(id, "d1", "Otázka", Staff.Clerk, None);

        await office.Documents.EraseAsync(id, Staff.Clerk, None);

        (await office.Opinions.OpenAsync(None)).ShouldBeEmpty();
    }
}
