using System.Diagnostics;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary>A real SIGKILL at any moment leaves all outputs or none, no child, and a log that the next call goes on with.</summary>
public sealed class KillTests
{
    [Theory]
    [InlineData(250)]
    public void A_killed_call_leaves_nothing_half_done(int milliseconds) => ShouldLeaveNothingHalfDone(milliseconds);

    [Theory]
    [InlineData(60)]
    [InlineData(500)]
    [InlineData(800)]
    [InlineData(1200)]
    [InlineData(1600)]
    [Trait("Category", "Full")]
    public void A_call_killed_at_more_moments_leaves_nothing_half_done(int milliseconds) => ShouldLeaveNothingHalfDone(milliseconds);

    private static void ShouldLeaveNothingHalfDone(int milliseconds)
    {
        using var folder = new TemporaryFolder();
        var original = PrintedPdf.WithChromium(folder, PlantedContract.Html(), "smlouva");

        KillAfter(TimeSpan.FromMilliseconds(milliseconds), "file", original, "--out", folder.File("out"));

        VisibleFiles(folder).Count.ShouldBeOneOf(0, 1, 4);
        Redact.Run("file", original, "--out", folder.File("out")).ExitCode.ShouldBeOneOf(0, 10);
        VisibleFiles(folder).Count.ShouldBe(4);
        Redact.Run("audit", "verify", Path.Join(folder.File("out"), "clona.audit")).ExitCode.ShouldBe(0);
    }

    private static List<string> VisibleFiles(TemporaryFolder folder) => Directory.Exists(folder.File("out"))
        ? [.. Directory.EnumerateFiles(folder.File("out")).Where(file => !Path.GetFileName(file).StartsWith('.'))]
        : [];

    private static void KillAfter(TimeSpan delay, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Path.Join(BuiltProgram.Folder, "redact.dll")).Prepend("exec"))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        if (!process.WaitForExit(delay))
        {
            process.Kill();
            process.WaitForExit();
        }
    }
}
