using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Approval;
using Clona.Storage.Auditing;
using Clona.Storage.Consents;
using Clona.Storage.Documents;
using Clona.Storage.Model;
using Clona.Storage.Opinions;
using Clona.Storage.Profiles;
using Clona.Storage.Registration;
using Clona.Storage.Review;
using Clona.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Office;

/// <summary>A storage in a folder of its own, with a real database and real files.</summary>
internal sealed class TestOffice : IAsyncDisposable
{
    public static CancellationToken None => CancellationToken.None;

    private readonly ServiceProvider provider;
    private readonly bool ownsFolder;

    private TestOffice(string home, OfficeDatabase database, Clock clock, bool isFourEyesOff, bool ownsFolder)
    {
        Database = database;
        Clock = clock;
        Home = home;
        this.ownsFolder = ownsFolder;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddLogging();
        database.AddTo(services, home, isFourEyesOff);
        services.AddIdentityCore<Account>().AddRoles<Microsoft.AspNetCore.Identity.IdentityRole<Guid>>()
            .AddEntityFrameworkStores<ClonaContext>();
        provider = services.BuildServiceProvider(validateScopes: true);
    }

    public string Home { get; }

    public Clock Clock { get; }

    public OfficeDatabase Database { get; }

    public DataFolder Folder => provider.GetRequiredService<DataFolder>();

    public DocumentDesk Documents => provider.GetRequiredService<DocumentDesk>();

    public ReviewDesk Reviews => provider.GetRequiredService<ReviewDesk>();

    public ApprovalDesk Approvals => provider.GetRequiredService<ApprovalDesk>();

    public OpinionDesk Opinions => provider.GetRequiredService<OpinionDesk>();

    public ProfileDesk Profiles => provider.GetRequiredService<ProfileDesk>();

    public ConsentDesk Consents => provider.GetRequiredService<ConsentDesk>();

    public WorkLedger Ledger => provider.GetRequiredService<WorkLedger>();

    public AuditArchive Audit => provider.GetRequiredService<AuditArchive>();

    public IServiceProvider Services => provider;

    public static async Task<TestOffice> OpenAsync(bool isFourEyesOff = false)
    {
        var home = Directory.CreateTempSubdirectory("clona-storage-").FullName;
        return await StartAsync(home, await ChosenDatabase.NewAsync(), new Clock(), isFourEyesOff, ownsFolder: true);
    }

    /// <summary>Another process, later, on the same folder.</summary>
    public Task<TestOffice> ReopenAsync(bool isFourEyesOff = false) => StartAsync(Home, Database, Clock, isFourEyesOff, ownsFolder: false);

    public async Task<ClonaContext> ContextAsync() =>
        await provider.GetRequiredService<IDbContextFactory<ClonaContext>>().CreateDbContextAsync();

    public async Task<int> ExecuteAsync(string sql)
    {
        await using var context = await ContextAsync();
        return await context.Database.ExecuteSqlRawAsync(sql);
    }

    public async Task<DocumentSummary> SeeAsync(DocumentId id) => (await Documents.FindAsync(id, None)).ShouldNotBeNull();

    public async Task<DocumentState> StateAsync(DocumentId id) => (await SeeAsync(id)).State;

    public async Task<IReadOnlyList<StoredAuditEvent>> EventsAsync(string? kind = null) =>
        await Audit.ReadAsync(new AuditQuery(Kind: kind, Take: 500), None);

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        if (ownsFolder)
        {
            await Database.DisposeAsync();
            Directory.Delete(Home, recursive: true);
        }
    }

    private static async Task<TestOffice> StartAsync(string home, OfficeDatabase database, Clock clock, bool isFourEyesOff, bool ownsFolder)
    {
        var office = new TestOffice(home, database, clock, isFourEyesOff, ownsFolder);
        await database.MigrateAsync(office.provider);
        return office;
    }
}
