using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Figures;
using Clona.Storage.Tests.Office;
using Clona.Storage.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Figures;

[Trait("Category", ChosenDatabase.Alike)]
public sealed class OfficeFiguresTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_night_is_told_in_counts_and_reasons()
    {
        await using var office = await TestOffice.OpenAsync();
        var from = office.Clock.GetUtcNow();
        await office.InReviewAsync(Some.Document(content: "%PDF 1", source: DocumentSource.Folder));
        await office.ReceivedAsync(Some.Document(content: "%PDF 2"));
        await office.Ledger.RefuseAsync(await office.ClaimAsync(), RefusalReason.NeedsPassword, 0, None);
        await office.ReceivedAsync(Some.Document(content: "%PDF 3"));
        await office.Ledger.GiveBackAsync(await office.ClaimAsync(), WorkFault.Transient, RefusalReason.AntivirusUnavailable, None);
        office.Clock.Pass(TimeSpan.FromHours(8));

        var figures = office.Services.GetRequiredService<OfficeFigures>();
        var day = await figures.DayAsync(from, office.Clock.GetUtcNow(), None);
        var queue = await figures.QueueAsync(None);

        day.Received.ShouldBe(new Dictionary<DocumentSource, int> { [DocumentSource.Folder] = 1, [DocumentSource.Page] = 2 }, ignoreOrder: true);
        day.Waiting.ShouldBe(new Dictionary<DocumentState, int> { [DocumentState.InReview] = 1 });
        day.Finished.ShouldBe(day.Waiting);
        day.Failed.ShouldBe(new Dictionary<RefusalReason, int> { [RefusalReason.NeedsPassword] = 1 });
        day.Delayed.ShouldBe(new Dictionary<RefusalReason, int> { [RefusalReason.AntivirusUnavailable] = 1 });
        (day.InWork, queue.Retrying, queue.InWork).ShouldBe((1, 1, 0));
        queue.OldestReceived.ShouldBe(from);
    }

    [Fact]
    public async Task Yesterday_is_not_told_again()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.InReviewAsync();
        office.Clock.Pass(TimeSpan.FromHours(8));
        var from = office.Clock.GetUtcNow();

        var day = await office.Services.GetRequiredService<OfficeFigures>().DayAsync(from, from.AddHours(8), None);

        (day.Received.Count, day.Finished.Count, day.Waiting[DocumentState.InReview]).ShouldBe((0, 0, 1));
    }
}
