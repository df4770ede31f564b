using System.Text;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Antivirus;

/// <summary>The antivirus program stands before the parser of a real worker.</summary>
[Collection(WorkerCollection.Name)]
public sealed class VirusGateTests
{
    private static readonly byte[] Infected =
        [.. SmallPdf.Bytes(), .. Encoding.ASCII.GetBytes("% " + FakeClamd.Pattern + "\n")];

    [Fact]
    public async Task A_clean_document_is_read_after_the_scanner_saw_it()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await office.ReceiveAsync(SmallPdf.Bytes());
        await using var clamd = FakeClamd.OnPath(folder.File("clamd.ctl"));
        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLONA_ANTIVIRUS", $"unix:{folder.File("clamd.ctl")}"));

        await office.StateAsync(DocumentState.InReview, () => worker.Output);
        clamd.Scans.ShouldBe(1);
    }

    [Fact]
    public async Task An_infected_document_is_refused_with_the_reason_and_never_reaches_a_child()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await office.ReceiveAsync(Infected);
        await using var clamd = FakeClamd.OnPort();
        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLONA_ANTIVIRUS", $"tcp:127.0.0.1:{clamd.Port}"));

        await office.StateAsync(DocumentState.Refused, () => worker.Output);
        (await office.DocumentAsync()).Refusal.ShouldBe(RefusalReason.Infected);
        worker.Output.ShouldNotContain("Child of document");
        (await office.Desk.OriginalAsync((await office.DocumentAsync()).Id, CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_infected_original_is_erased_where_the_office_wants_that()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await office.ReceiveAsync(Infected);
        await using var clamd = FakeClamd.OnPort();
        await using var worker = WorkerProcess.Start(
            office.Home.Path, ("CLONA_ANTIVIRUS", $"tcp:127.0.0.1:{clamd.Port}"), ("CLONA_ANTIVIRUS_INFECTED", "erase"));

        await Until.True(() => worker.Output.Contains("erased", StringComparison.Ordinal), () => worker.Output);
        (await office.DocumentsAsync()).ShouldBeEmpty();
        Directory.EnumerateFiles(Path.Join(office.Home.Path, "blobs"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_waits_while_the_scanner_is_away_and_goes_on_by_itself_when_it_is_back()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await office.ReceiveAsync(SmallPdf.Bytes());
        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLONA_ANTIVIRUS", $"unix:{folder.File("clamd.ctl")}"));
        await Until.True(
            async () => (await office.DocumentAsync()).Refusal == RefusalReason.AntivirusUnavailable, () => worker.Output);
        (await office.DocumentAsync()).State.ShouldBe(DocumentState.Reading);
        worker.Output.ShouldNotContain("Child of document");

        await using var clamd = FakeClamd.OnPath(folder.File("clamd.ctl"));
        await office.StateAsync(DocumentState.InReview, () => worker.Output);
    }
}
