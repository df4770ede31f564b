using Clona.Pipeline.Engine;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Sources;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Model;

/// <summary>The database: accounts by ASP.NET Core Identity, everything else by the desks of this project.</summary>
public sealed class ClonaContext(DbContextOptions<ClonaContext> options)
    : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    internal DbSet<DocumentRow> Documents => Set<DocumentRow>();

    internal DbSet<BlobRow> Blobs => Set<BlobRow>();

    internal DbSet<ChangeSetRow> ChangeSets => Set<ChangeSetRow>();

    internal DbSet<PersonAnswerRow> PersonAnswers => Set<PersonAnswerRow>();

    internal DbSet<CheckedOutputRow> CheckedOutputs => Set<CheckedOutputRow>();

    internal DbSet<ApprovalRow> Approvals => Set<ApprovalRow>();

    internal DbSet<ReasonRow> Reasons => Set<ReasonRow>();

    internal DbSet<OpinionRow> Opinions => Set<OpinionRow>();

    internal DbSet<AuditRow> AuditRecords => Set<AuditRow>();

    internal DbSet<AuditHeadRow> AuditHeads => Set<AuditHeadRow>();

    internal DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    internal DbSet<SettingRow> Settings => Set<SettingRow>();

    internal DbSet<FindingCountRow> FindingCounts => Set<FindingCountRow>();

    internal DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    internal DbSet<SourceItemRow> SourceItems => Set<SourceItemRow>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMicroseconds>();
        configurationBuilder.Properties<DocumentState>().HaveConversion<WireNameConverter<DocumentState>>().HaveMaxLength(32);
        configurationBuilder.Properties<DocumentSource>().HaveConversion<WireNameConverter<DocumentSource>>().HaveMaxLength(32);
        configurationBuilder.Properties<SourceOutcome>().HaveConversion<WireNameConverter<SourceOutcome>>().HaveMaxLength(32);
        configurationBuilder.Properties<EngineStage>().HaveConversion<WireNameConverter<EngineStage>>().HaveMaxLength(32);
        configurationBuilder.Properties<RefusalReason>().HaveConversion<WireNameConverter<RefusalReason>>().HaveMaxLength(64);
        configurationBuilder.Properties<DecisionKind>().HaveConversion<WireNameConverter<DecisionKind>>().HaveMaxLength(32);
        configurationBuilder.Properties<PersonAnswerKind>().HaveConversion<WireNameConverter<PersonAnswerKind>>().HaveMaxLength(32);
        configurationBuilder.Properties<EditReason>().HaveConversion<WireNameConverter<EditReason>>().HaveMaxLength(32);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        ModelShape.Apply(builder);
    }
}
