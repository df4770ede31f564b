using Clona.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Model;

/// <summary>Keys, lengths and indexes of the tables.</summary>
internal static class ModelShape
{
    private const int Digest = 64;

    internal static void Apply(ModelBuilder builder)
    {
        Documents(builder);
        Reviews(builder);
        Gate(builder);
        Audit(builder);
        Accounts(builder);
        Night(builder);
    }

    private static void Documents(ModelBuilder builder)
    {
        builder.Entity<DocumentRow>(row =>
        {
            row.ToTable("Documents");
            row.HasKey(item => item.Id);
            row.Ignore(item => item.DocumentId);
            row.Property(item => item.Id).ValueGeneratedNever();
            row.Property(item => item.Sha256).HasMaxLength(Digest);
            row.Property(item => item.MediaType).HasMaxLength(128);
            row.Property(item => item.ProfileId).HasMaxLength(64);
            row.Property(item => item.Version).IsConcurrencyToken();
            row.Property(item => item.AttemptToken).IsConcurrencyToken();
            row.HasIndex(item => new { item.Sha256, item.ProfileId });
            row.HasIndex(item => new { item.State, item.Priority, item.NextAttemptAt });
            row.HasIndex(item => new { item.OwnerId, item.State });
        });
        builder.Entity<BlobRow>(row =>
        {
            row.ToTable("Blobs");
            row.HasKey(item => new { item.DocumentId, item.Sha256 });
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Reviews(ModelBuilder builder)
    {
        builder.Entity<ChangeSetRow>(row =>
        {
            row.ToTable("ChangeSets");
            row.HasKey(item => new { item.DocumentId, item.Number });
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
            row.HasMany(item => item.Changes).WithOne().HasForeignKey(item => new { item.DocumentId, item.ChangeSet });
        });
        builder.Entity<ChangeRow>(row =>
        {
            row.ToTable("Changes");
            row.HasKey(item => new { item.DocumentId, item.ChangeSet, item.Ordinal });
            row.Property(item => item.FindingId).HasMaxLength(32);
        });
        builder.Entity<PersonAnswerRow>(row =>
        {
            row.ToTable("PersonAnswers");
            row.HasKey(item => new { item.DocumentId, item.Number });
            row.Property(item => item.TextSha256).HasMaxLength(Digest);
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<OpinionRow>(row =>
        {
            row.ToTable("Opinions");
            row.HasKey(item => item.Id);
            row.Property(item => item.Id).ValueGeneratedNever();
            row.Property(item => item.FindingId).HasMaxLength(32);
            row.Property(item => item.AnsweredAt).IsConcurrencyToken();
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(item => item.AnsweredAt);
        });
        builder.Entity<ReasonRow>(row =>
        {
            row.ToTable("Reasons");
            row.HasKey(item => item.Id);
            row.Property(item => item.Id).ValueGeneratedNever();
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Gate(ModelBuilder builder)
    {
        builder.Entity<CheckedOutputRow>(row =>
        {
            row.ToTable("CheckedOutputs");
            row.HasKey(item => new { item.DocumentId, item.Round });
            row.Property(item => item.OutputSha256).HasMaxLength(Digest);
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<ApprovalRow>(row =>
        {
            row.ToTable("Approvals");
            row.HasKey(item => new { item.DocumentId, item.Round, item.AccountId });
            row.Property(item => item.OutputSha256).HasMaxLength(Digest);
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<SettingRow>(row =>
        {
            row.ToTable("Settings");
            row.HasKey(item => item.Name);
            row.HasData(new SettingRow { Name = SettingRow.FourEyes, Value = "on" });
        });
    }

    private static void Audit(ModelBuilder builder)
    {
        builder.Entity<AuditRow>(row =>
        {
            row.ToTable("AuditRecords");
            row.HasKey(item => item.Sequence);
            row.Property(item => item.Sequence).ValueGeneratedNever();
            row.Property(item => item.Kind).HasMaxLength(64);
            row.Property(item => item.Subject).HasMaxLength(Digest);
            row.HasIndex(item => new { item.Subject, item.Sequence });
            row.HasIndex(item => new { item.Kind, item.Sequence });
        });
        builder.Entity<AuditHeadRow>(row =>
        {
            row.ToTable("AuditHead");
            row.HasKey(item => item.Id);
            row.Property(item => item.Id).ValueGeneratedNever();
            row.Property(item => item.Size).IsConcurrencyToken();
        });
    }

    private static void Accounts(ModelBuilder builder)
    {
        builder.Entity<Account>(row =>
        {
            row.Property(item => item.DisplayName).HasMaxLength(200);
            row.Property(item => item.Pseudonym).HasMaxLength(64);
            row.HasIndex(item => item.Pseudonym).IsUnique();
        });
        builder.Entity<IdentityRole<Guid>>().HasData(StaffRoleRows.All);
        builder.Entity<InvitationRow>(row =>
        {
            row.ToTable("Invitations");
            row.HasKey(item => item.TokenSha256);
            row.Property(item => item.TokenSha256).HasMaxLength(Digest);
            row.Property(item => item.DisplayName).HasMaxLength(200);
        });
    }

    private static void Night(ModelBuilder builder)
    {
        builder.Entity<FindingCountRow>(row =>
        {
            row.ToTable("FindingCounts");
            row.HasKey(item => new { item.DocumentId, item.Type });
            row.Property(item => item.Type).HasMaxLength(32);
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(item => item.DocumentId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<OutboxRow>(row =>
        {
            row.ToTable("Outbox");
            row.HasKey(item => item.Key);
            row.Property(item => item.Key).HasMaxLength(Digest);
            row.Property(item => item.Subject).HasMaxLength(200);
            row.Property(item => item.AttemptToken).IsConcurrencyToken();
            row.HasIndex(item => new { item.SentAt, item.NextAttemptAt });
        });
        builder.Entity<SourceItemRow>(row =>
        {
            row.ToTable("SourceItems");
            row.HasKey(item => new { item.SourceId, item.ItemKey });
            row.Property(item => item.SourceId).HasMaxLength(32);
            row.Property(item => item.ItemKey).HasMaxLength(Digest);
            row.Property(item => item.EntityTag).HasMaxLength(256);
            row.Property(item => item.Digest).HasMaxLength(Digest);
            row.HasIndex(item => item.DocumentId);
            row.HasIndex(item => new { item.SourceId, item.Contract, item.ContractVersion });
        });
    }
}
