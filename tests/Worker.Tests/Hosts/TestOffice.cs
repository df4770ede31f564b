using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Verification;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Approval;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Storage.Fsck;
using Clona.Storage.Review;
using Clona.Storage.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Worker.Tests.Hosts;

/// <summary>The desks of a data folder in this process: what people do, and what a test looks at.</summary>
internal sealed class TestOffice : IAsyncDisposable
{
    private static readonly Actor Clerk = new(new AccountId(Guid.Parse("11111111-1111-4111-8111-111111111111")), "u-1", Roles(StaffRole.Clerk));
    private static readonly Actor Approver = new(new AccountId(Guid.Parse("22222222-2222-4222-8222-222222222222")), "u-2", Roles(StaffRole.Approver));

    private readonly ServiceProvider services;

    private TestOffice(string home, ServiceProvider services)
    {
        Home = new WorkerHome(home);
        this.services = services;
    }

    public WorkerHome Home { get; }

    public DocumentDesk Desk => services.GetRequiredService<DocumentDesk>();

    public WorkLedger Ledger => services.GetRequiredService<WorkLedger>();

    private ReviewDesk Reviews => services.GetRequiredService<ReviewDesk>();

    private ApprovalDesk Approvals => services.GetRequiredService<ApprovalDesk>();

    private AuditArchive Archive => services.GetRequiredService<AuditArchive>();

    public static async Task<TestOffice> OpenAsync(string home, TimeProvider? time = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(time ?? TimeProvider.System);
        collection.AddLogging().AddMetrics();
        ChosenStorage.AddTo(collection, home);
        var provider = collection.BuildServiceProvider();
        await ChosenStorage.MigrateAsync(provider);
        var office = new TestOffice(home, provider);
        office.Home.Create();
        return office;
    }

    public async Task<DocumentId> ReceiveAsync(
        byte[] content, string name = "zadost.pdf", DocumentSource source = DocumentSource.Folder)
    {
        var sniffed = new InputFile(name, content, FileSniffer.Sniff(content));
        var file = FileIntake.Judge(sniffed).File ?? sniffed;
        var incoming = new IncomingDocument(file, "registr-smluv", source);
        return (await Desk.ReceiveAsync(incoming, Actor.Folder, CancellationToken.None)).Id;
    }

    public async Task<DocumentSummary> DocumentAsync() => (await DocumentsAsync()).ShouldHaveSingleItem();

    public async Task<IReadOnlyList<DocumentSummary>> DocumentsAsync() =>
        (await Desk.ListAsync(new DocumentFilter([]), CancellationToken.None)).Rows;

    public Task StateAsync(DocumentState state, Func<string>? explain = null) =>
        Until.True(async () => await DocumentsAsync() is [var document] && document.State == state, explain);

    public async Task CancelAsync() =>
        Made(await Desk.CancelAsync((await DocumentAsync()).Id, Clerk, CancellationToken.None));

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task FinishReviewAsync()
    {
        var document = await DocumentAsync();
        Made(await Reviews.FinishAsync(document.Id, document.Version, Clerk, CancellationToken.None));
    }

    public async Task FinishAllReviewsAsync()
    {
        IReadOnlyList<DocumentSummary> waiting;
        while ((waiting = (await Desk.ListAsync(new DocumentFilter([DocumentState.InReview], Take: 200), CancellationToken.None)).Rows).Count > 0)
        {
            foreach (var document in waiting)
            {
                Made(await Reviews.FinishAsync(document.Id, document.Version, Clerk, CancellationToken.None));
            }
        }
    }

    public async Task ApproveAndReleaseAsync()
    {
        var document = await DocumentAsync();
        Made(await Approvals.ApproveAsync(document.Id, document.OutputSha256!, Approver, CancellationToken.None));
        Made(await Approvals.ReleaseAsync(document.Id, document.OutputSha256!, Clerk, CancellationToken.None));
    }

    public async Task<ReviewCase> ReviewAsync() =>
        (await Reviews.OpenAsync((await DocumentAsync()).Id, CancellationToken.None)).ShouldNotBeNull();

    /// <summary>How often each kind of event stands in the log.</summary>
    public async Task<IReadOnlyDictionary<string, int>> EventsAsync() =>
        (await Archive.ReadAsync(new AuditQuery(Take: 500), CancellationToken.None))
            .GroupBy(item => item.Event.Kind, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    public async Task<AuditReading> VerifyAuditAsync()
    {
        using var folder = new TemporaryFolder();
        await using (var export = File.Create(folder.File("clona.audit")))
        {
            await Archive.ExportAsync(export, CancellationToken.None);
        }

        var document = await DocumentAsync();
        if (await Desk.OutputAsync(document.Id, OutputKind.Report, CancellationToken.None) is { } report)
        {
            await File.WriteAllBytesAsync(folder.File("x.report.json"), report.Content.ToArray());
        }

        return AuditVerification.Verify(folder.File("clona.audit"));
    }

    /// <summary>The invariants of the storage that do not hold.</summary>
    public async Task<IReadOnlyList<string>> BrokenInvariantsAsync() =>
    [
        .. (await services.GetRequiredService<StorageFsck>().RunAsync(CancellationToken.None))
            .Where(result => result.Violations > 0).Select(result => result.ToString()),
    ];

    /// <summary>Files that only a crash could have left: temporary ones anywhere, claimed ones of the watched folders.</summary>
    public IReadOnlyList<string> Leftovers() =>
    [
        .. Directory.EnumerateFiles(Home.Path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is var name
                && (name.Contains("tmp", StringComparison.Ordinal) || file.StartsWith(Home.Claimed, StringComparison.Ordinal))),
    ];

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        ChosenStorage.Leave();
    }

    private static HashSet<StaffRole> Roles(StaffRole role) => [role];

    private static void Made(ChangeOutcome outcome) => outcome.Refusal.ShouldBeNull();
}
