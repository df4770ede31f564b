using Clona.Storage.Accounts;
using Clona.Storage.Approval;
using Clona.Storage.Auditing;
using Clona.Storage.Blobs;
using Clona.Storage.Cases;
using Clona.Storage.Consents;
using Clona.Storage.Documents;
using Clona.Storage.Figures;
using Clona.Storage.Fsck;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Opinions;
using Clona.Storage.Outbox;
using Clona.Storage.Persons;
using Clona.Storage.Profiles;
using Clona.Storage.Review;
using Clona.Storage.Sources;
using Clona.Storage.Vault;
using Clona.Storage.Work;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Clona.Storage.Registration;

/// <summary>Puts the desks together; the kind of database adds its context.</summary>
public static class StorageRegistration
{
    /// <summary>Registers everything but the database itself.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settings">What the office chose.</param>
    /// <param name="kind">The kind of database.</param>
    public static IServiceCollection AddDesks(this IServiceCollection services, StorageSettings settings, DatabaseKind kind)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(kind);
        var home = new DataFolder(settings.Home);
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<IdentityOptions>(AccountStoreOptions.Apply);
        services.AddSingleton(settings);
        services.AddSingleton(home);
        services.AddSingleton(kind);
        services.AddSingleton(_ => MasterKey.LoadOrCreate(home.MasterKey, kind.MayDrawKey(home)));
        services.AddSingleton(new BlobStore(home.Blobs));
        services.AddSingleton(Core.Of);
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Documents());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Reviews());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Persons());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Approvals());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Opinions());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Consents());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Profiles());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Ledger());
        services.AddSingleton(provider => new AuditArchive(
            provider.GetRequiredService<IDbContextFactory<ClonaContext>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Fsck());
        services.AddSingleton(provider => provider.GetRequiredService<Core>().Sweep());
        services.AddSingleton(provider => new OutboxDesk(
            provider.GetRequiredService<IDbContextFactory<ClonaContext>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new SourceDesk(
            provider.GetRequiredService<IDbContextFactory<ClonaContext>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new OfficeFigures(provider.GetRequiredService<IDbContextFactory<ClonaContext>>()));
        services.TryAddSingleton<VaultDatabase, NoVault>();
        services.AddSingleton(provider => new PseudonymVault(
            provider.GetRequiredService<VaultDatabase>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new VaultDesk(provider.GetRequiredService<PseudonymVault>(), provider.GetRequiredService<AuditArchive>()));
        services.AddScoped(provider =>
            new InvitationDesk(provider.GetRequiredService<ClonaContext>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private sealed record Core(
        IDbContextFactory<ClonaContext> Factory,
        BlobStore Blobs,
        DocumentVault Vault,
        StorageSettings Settings,
        DatabaseKind Kind,
        PseudonymVault Pseudonyms,
        TimeProvider Time)
    {
        private readonly AnalysisShelf shelf = new(Vault);

        private CaseWrites Writes { get; } = new(Factory, Vault, Settings, Time);

        public static Core Of(IServiceProvider provider)
        {
            var blobs = provider.GetRequiredService<BlobStore>();
            return new Core(
                provider.GetRequiredService<IDbContextFactory<ClonaContext>>(),
                blobs,
                new DocumentVault(provider.GetRequiredService<MasterKey>(), blobs),
                provider.GetRequiredService<StorageSettings>(),
                provider.GetRequiredService<DatabaseKind>(),
                provider.GetRequiredService<PseudonymVault>(),
                provider.GetRequiredService<TimeProvider>());
        }

        public DocumentDesk Documents() => new(
            Factory, Writes, Vault, new DocumentReception(Factory, Blobs, Vault, Time), new EraseFlush(Factory, Kind));

        public ReviewDesk Reviews() => new(Factory, Writes, Vault, shelf);

        public PersonDesk Persons() => new(Factory, Writes, Reviews(), shelf);

        public ApprovalDesk Approvals() => new(Factory, Writes, Vault, Pseudonyms);

        public OpinionDesk Opinions() => new(Factory, Writes, Vault, shelf);

        public ConsentDesk Consents() => new(Factory, Writes, Time);

        public ProfileDesk Profiles() => new(Factory, Time);

        public WorkLedger Ledger() => new(
            Factory, Writes, Vault, new WorkClaims(Factory, Writes, Vault, Settings, Kind, Time), new StageResults(Writes, Vault, Settings), shelf);

        public StorageFsck Fsck() => new(Factory, Vault, Blobs, Kind, Pseudonyms, Time);

        public BlobSweep Sweep() => new(Factory, Blobs, Time);
    }
}
