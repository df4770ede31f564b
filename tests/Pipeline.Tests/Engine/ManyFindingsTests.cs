using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Engine;

/// <summary>A text of 400,000 signs that holds hardly anything but names goes through the real child in a few seconds.</summary>
/// <remarks>It takes about two seconds of processor time for each task. When each name was looked at together with all before it, finding them took 14.</remarks>
[Trait("Category", "Full")]
public sealed class ManyFindingsTests
{
    private const string Name = "pan Novák, ";
    private const int Names = 36_363;

    private static readonly SandboxLimits Few = new() { BaseTime = TimeSpan.FromSeconds(8), TimePerPage = TimeSpan.FromSeconds(1) };

    private static readonly IReadOnlyList<string> Texts = [Text(string.Empty), Text("\n")];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task All_are_found(int text)
    {
        var (answer, _) = await TestEngine.AskAsync(Few, Request(EngineTask.Detect), TestEngine.Text(Texts[text]));

        answer.Refusal.ShouldBeNull();
        answer.Detections!.Detections.Count.ShouldBeGreaterThanOrEqualTo(Names);
    }

    [Theory]
    [InlineData(0, RedactionMode.Anonymize)]
    [InlineData(0, RedactionMode.Pseudonymize)]
    [InlineData(1, RedactionMode.Anonymize)]
    [InlineData(1, RedactionMode.Pseudonymize)]
    public async Task All_are_redacted_and_verified(int text, RedactionMode mode)
    {
        var original = TestEngine.Text(Texts[text]);
        var request = Request(EngineTask.Redact) with { Mode = mode };

        var (made, parts) = await TestEngine.AskAsync(Few, request, original);
        made.Refusal.ShouldBeNull();
        var report = ReportCompletion.Named(made.Report!, "seznam.txt", isRenamed: false, ReportCompletion.Outputs("text/plain", "seznam", parts[0], parts[1]));
        var (verified, _) = await TestEngine.AskAsync(Few, request with { Task = EngineTask.Verify, HasOriginal = true }, parts[0], ReportWriter.Write(report), original);

        verified.Refusal.ShouldBeNull();
        verified.Checks.ShouldNotBeEmpty();
        verified.Checks.ShouldAllBe(row => row.Verdict != CheckVerdict.Failed);
    }

    private static EngineRequest Request(EngineTask task) => TestEngine.Request(task, MediaType.PlainText, "seznam");

    private static string Text(string between) => string.Join(between, Enumerable.Repeat(Name, Names));
}
