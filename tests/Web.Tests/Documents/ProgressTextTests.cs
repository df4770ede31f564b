using Clona.Pipeline.Engine;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Web.Documents;
using Clona.Web.Texts;

namespace Clona.Web.Tests.Documents;

public sealed class ProgressTextTests
{
    private readonly WebTexts texts = new();

    [Fact]
    public void A_document_that_waits_for_another_try_says_why() =>
        ProgressText.Of(Document(DocumentState.Received, RefusalReason.MachineBusy, null), texts)
            .ShouldContain(RefusalTexts.Of(RefusalReason.MachineBusy).What);

    [Fact]
    public void A_document_in_work_says_how_far_it_is() =>
        ProgressText.Of(Document(DocumentState.Reading, RefusalReason.MachineBusy, new EngineProgress(EngineStage.Reading, 11, 300)), texts)
            .ShouldBe("Čtu stránku 12 z 300.");

    [Fact]
    public void A_document_that_nothing_happened_to_says_what_it_waits_for() =>
        ProgressText.Of(Document(DocumentState.Received, null, null), texts).ShouldBe(texts.Of("state-hint", DocumentState.Received));

    private static DocumentSummary Document(DocumentState state, RefusalReason? refusal, EngineProgress? progress) => new(
        new DocumentId(Guid.Empty), "zapis.pdf", new string('0', 64), "application/pdf", 1, "minutes", state, 1, DocumentSource.Folder,
        DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, null, null, null, progress, refusal, 0, null, 0, 0);
}
