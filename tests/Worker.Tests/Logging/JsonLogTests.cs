using System.Text.Json;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Logging;

/// <summary>The log for a log server: one JSON object a line, and nothing of the documents in it.</summary>
[Collection(WorkerCollection.Name)]
public sealed class JsonLogTests
{
    [Fact]
    public async Task Every_line_is_an_object_with_an_event_and_no_line_names_a_document_or_its_words()
    {
        using var folder = new TemporaryFolder();
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await office.ReceiveAsync(SmallPdf.Bytes(), "Kanarek Zluty 705718.pdf");
        await using var worker = WorkerProcess.Start(office.Home.Path, ("CLONA_LOG", "json"), ("CLONA_LOG_LEVEL", "information"));
        await office.StateAsync(DocumentState.InReview, () => worker.Output);
        await Until.True(() => worker.Output.Contains("ended its work", StringComparison.Ordinal), () => worker.Output);

        var lines = worker.Output.Split('\n').Where(line => line.StartsWith('{')).ToList();

        lines.Count.ShouldBeGreaterThanOrEqualTo(4);
        lines.ShouldAllBe(line => HasEvent(line));
        foreach (var canary in (string[])[SmallPdf.Canary, "705718", "kanarek", "zadost"])
        {
            worker.Output.ShouldNotContain(canary, Case.Insensitive);
        }
    }

    private static bool HasEvent(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("EventId").GetInt32() >= 0
            && json.RootElement.GetProperty("Timestamp").GetString()!.EndsWith('Z');
    }
}
