using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Sandbox;

namespace Clona.Pipeline.Tests.Sandbox;

/// <summary>What a child can reach, and how it ends.</summary>
public sealed class EngineSandboxTests
{
    [Fact]
    public async Task A_child_has_a_network_and_processes_of_its_own_and_sees_no_file_of_the_host()
    {
        using var process = await ChildStarter.StartAsync(
            SandboxCommand.ForEngine(SandboxMode.Bubblewrap, new SandboxLimits(), BuiltProgram.Folder, "redact.dll"));
        try
        {
            var child = await ChildOf(process.Id, "/dotnet/dotnet");

            Namespace(child, "net").ShouldNotBe(Namespace(Environment.ProcessId, "net"));
            Namespace(child, "pid").ShouldNotBe(Namespace(Environment.ProcessId, "pid"));
            Namespace(child, "user").ShouldNotBe(Namespace(Environment.ProcessId, "user"));
            Directory.EnumerateFileSystemEntries($"/proc/{child}/root").Select(Path.GetFileName).ShouldBe(
                ["app", "dev", "dotnet", "lib", "lib64", "proc", "tmp", "usr"], ignoreOrder: true);
            Directory.EnumerateFileSystemEntries($"/proc/{child}/root/usr").Select(Path.GetFileName).ShouldBeSubsetOf(["lib", "lib64"]);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_renderer_has_a_network_of_its_own_and_sees_only_libraries_fonts_and_itself()
    {
        using var process = await ChildStarter.StartAsync(
            SandboxCommand.ForRendering(SandboxMode.Bubblewrap, Clona.Pipeline.Rendering.PageRenderer.Usual, SystemProgram.Pdftoppm, ["-"]));
        try
        {
            var child = await ChildOf(process.Id, SystemProgram.Pdftoppm);

            Namespace(child, "net").ShouldNotBe(Namespace(Environment.ProcessId, "net"));
            Namespace(child, "pid").ShouldNotBe(Namespace(Environment.ProcessId, "pid"));
            Directory.EnumerateFileSystemEntries($"/proc/{child}/root").Select(Path.GetFileName)
                .ShouldBeSubsetOf(["dev", "etc", "lib", "lib64", "proc", "tmp", "usr", "var"]);
            Directory.EnumerateFileSystemEntries($"/proc/{child}/root/usr/bin").Select(Path.GetFileName).ShouldBe(["pdftoppm"]);
            Directory.EnumerateFileSystemEntries($"/proc/{child}/root/etc").Select(Path.GetFileName).ShouldBeSubsetOf(["fonts"]);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_child_outlives_the_thread_that_asked_for_it()
    {
        Process? process = null;
        var asking = new Thread(() => process = ChildStarter.StartAsync(
            SandboxCommand.ForEngine(SandboxMode.Bubblewrap, new SandboxLimits(), BuiltProgram.Folder, "redact.dll")).GetAwaiter().GetResult());
        asking.Start();
        asking.Join();
        using var child = process!;
        try
        {
            await ChildOf(child.Id, "/dotnet/dotnet");
            await Task.Delay(300);

            child.HasExited.ShouldBeFalse();
        }
        finally
        {
            child.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_child_over_its_time_is_killed()
    {
        var answer = await AskForEver(new SandboxLimits
        {
            BaseTime = TimeSpan.FromMilliseconds(50),
            TimePerPage = TimeSpan.Zero,
            WallFactor = 10_000,
        });

        answer.End.ShouldBe(ChildEnd.TimedOut);
    }

    [Fact]
    public async Task A_child_over_its_memory_gives_up_or_is_killed()
    {
        var answer = await AskForEver(new SandboxLimits { MemoryBytes = 120L << 20 });

        var header = answer.Message is { } message ? System.Text.Encoding.UTF8.GetString(message.Header.Span) : string.Empty;
        (answer.End == ChildEnd.OutOfMemory || header.Contains("MemoryLimit", StringComparison.Ordinal)).ShouldBeTrue(header);
    }

    [Fact]
    public async Task A_request_that_is_no_request_gets_an_internal_error_and_no_message()
    {
        var sandbox = new EngineSandbox(SandboxMode.Bubblewrap, new SandboxLimits(), BuiltProgram.Folder, "redact.dll", TimeProvider.System);

        var answer = await sandbox.RunAsync(new EngineMessage("[]"u8.ToArray(), []), _ => { }, CancellationToken.None);

        answer.End.ShouldBe(ChildEnd.Answered);
        System.Text.Encoding.UTF8.GetString(answer.Message!.Header.Span).ShouldContain("InternalError");
    }

    // A document so large that its detection cannot be over at the first look of the watchdog.
    private static async Task<ChildAnswer> AskForEver(SandboxLimits limits)
    {
        var sandbox = new EngineSandbox(SandboxMode.Bubblewrap, limits, BuiltProgram.Folder, "redact.dll", TimeProvider.System);
        var header = JsonSerializer.SerializeToUtf8Bytes(
            new EngineRequest
            {
                Task = EngineTask.Detect,
                MediaType = MediaType.PlainText,
                FileName = "a.txt",
                ProfileId = "minutes",
                Today = new DateOnly(2026, 11, 21),
            },
            EngineJson.Default.EngineRequest);
        var text = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Paní Jana Nováková, tel. 605 118 274. ", 500_000)));
        return await sandbox.RunAsync(new EngineMessage(header, [text]), _ => { }, CancellationToken.None);
    }

    private static async Task<int> ChildOf(int processId, string program)
    {
        var deadline = Stopwatch.StartNew();
        while (deadline.Elapsed < TimeSpan.FromSeconds(20))
        {
            var engine = Descendants(processId).FirstOrDefault(id => CommandLine(id).StartsWith(program, StringComparison.Ordinal));
            if (engine != 0)
            {
                return engine;
            }

            await Task.Delay(20);
        }

        throw new TimeoutException("The child did not start.");
    }

    private static IEnumerable<int> Descendants(int processId) =>
        ReadOrEmpty($"/proc/{processId}/task/{processId}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
            .SelectMany(child => Descendants(child).Prepend(child));

    private static string CommandLine(int processId) => ReadOrEmpty($"/proc/{processId}/cmdline");

    // bwrap replaces itself on its way into the sandbox, so a process may end between listing and reading.
    private static string ReadOrEmpty(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    private static string? Namespace(int processId, string kind) => File.ResolveLinkTarget($"/proc/{processId}/ns/{kind}", returnFinalTarget: false)?.Name;
}
