using System.Security.Cryptography;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests.Documents;

namespace Clona.Worker.Tests.Hosts;

/// <summary>
/// One document's undisturbed way, with a copy of the data folder before each part of it: kill tests begin at such a copy, and
/// compare with the end of this way.
/// </summary>
public sealed class Snapshots : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Digest of the output of the undisturbed run.</summary>
    public string OutputSha256 { get; private set; } = string.Empty;

    /// <summary>Digest of the findings of the undisturbed run.</summary>
    public string FindingsDigest { get; private set; } = string.Empty;

    /// <summary>Names and digests of what the undisturbed run delivered, without the report, which names its place in the log.</summary>
    public IReadOnlyList<string> Delivered { get; private set; } = [];

    /// <summary>Everything the worker printed and logged on the undisturbed way.</summary>
    public string Output { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        var home = folder.File("way");
        await using (var office = await TestOffice.OpenAsync(home))
        {
            var watched = Path.Join(office.Home.Watched, "registr-smluv");
            Directory.CreateDirectory(watched);
            await File.WriteAllBytesAsync(Path.Join(watched, "zadost.pdf"), SmallPdf.Bytes());
        }

        Keep("watched");
        File.Delete(Path.Join(home, "watched", "registr-smluv", "zadost.pdf"));
        await StepAsync(home, office => office.ReceiveAsync(SmallPdf.Bytes()));
        Keep("received");
        await WorkAsync(home, office => office.StateAsync(DocumentState.InReview, () => Output));
        await StepAsync(home, async office =>
        {
            FindingsDigest = (await office.ReviewAsync()).Analysis.FindingsDigest;
            await office.FinishReviewAsync();
        });
        Keep("removing");
        await WorkAsync(home, office => office.StateAsync(DocumentState.AwaitingApproval, () => Output));
        await StepAsync(home, async office =>
        {
            OutputSha256 = (await office.DocumentAsync()).OutputSha256!;
            await office.ApproveAndReleaseAsync();
        });
        Keep("released");
        await WorkAsync(home, office => Until.True(() => ReportsIn(office.Home) == 1));
        Delivered = DeliveredIn(new WorkerHome(home));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>A copy of the data folder as it was before a part of the way.</summary>
    public void CopyTo(string name, string target) => Copy(folder.File(name), target);

    /// <summary>Names and digests of delivered files, without reports.</summary>
    public static IReadOnlyList<string> DeliveredIn(WorkerHome home) =>
    [
        .. Directory.EnumerateFiles(home.Outgoing, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
            .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>How many reports lie in the outgoing folder.</summary>
    public static int ReportsIn(WorkerHome home) =>
        Directory.EnumerateFiles(home.Outgoing, "*.report.json", SearchOption.AllDirectories).Count();

    private static async Task StepAsync(string home, Func<TestOffice, Task> step)
    {
        await using var office = await TestOffice.OpenAsync(home);
        await step(office);
    }

    private async Task WorkAsync(string home, Func<TestOffice, Task> reached)
    {
        await using var office = await TestOffice.OpenAsync(home);
        await using var worker = WorkerProcess.Start(home);
        try
        {
            await reached(office);
            await worker.StopAsync();
        }
        finally
        {
            Output += worker.Output;
        }
    }

    private void Keep(string name) => Copy(folder.File("way"), folder.File(name));

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        ChosenStorage.Copy(from, to);
        foreach (var entry in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Join(to, Path.GetRelativePath(from, entry)));
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Join(to, Path.GetRelativePath(from, file)));
        }
    }
}
