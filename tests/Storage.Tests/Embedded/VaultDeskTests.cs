using System.Text;
using Clona.Detectors.Declension;
using Clona.Fsck;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reporting;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;
using Clona.Storage.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Embedded;

/// <summary>The vault: who may see behind a pseudonym, what is recorded, and what is left when the mapping is destroyed.</summary>
public sealed class VaultDeskTests
{
    private const string Reason = "Soud si vyžádal totožnost žadatele.";
    private const string Planted = "Kanárek Trezorový";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Two_people_with_the_right_and_a_reason_see_it_once()
    {
        await using var office = await TestOffice.OpenAsync();
        var document = await PseudonymisedAsync(office);
        var desk = Desk(office);

        var asked = await desk.AskAsync(document, VaultRequestKind.Reversal, "Petr Dvořák", Reason, Staff.Clerk, None);
        (await desk.ReasonAsync(asked.Request!.Value, Staff.Approver, None)).ShouldBe(Reason);
        (await desk.ApproveAsync(document, asked.Request.Value, Staff.Approver, None)).IsDone.ShouldBeTrue();
        var (seen, revealed) = await desk.SeeAsync(document, asked.Request.Value, Staff.Clerk, None);
        var (again, nothing) = await desk.SeeAsync(document, asked.Request.Value, Staff.Clerk, None);

        seen.IsDone.ShouldBeTrue();
        revealed!.Originals.ShouldBe([Planted]);
        again.Refusal.ShouldBe(VaultRefusal.NotOpen);
        nothing.ShouldBeNull();
        (await KindsAsync(office)).ShouldBe(
        [
            AuditKinds.PseudonymReversalAsked, AuditKinds.PseudonymReversalApproved, AuditKinds.PseudonymReversed, AuditKinds.PseudonymRefused,
        ]);
    }

    [Fact]
    public async Task Without_the_right_nothing_happens_and_it_is_recorded()
    {
        await using var office = await TestOffice.OpenAsync();
        var document = await PseudonymisedAsync(office);

        var outcome = await Desk(office).AskAsync(document, VaultRequestKind.Reversal, "Petr Dvořák", Reason, Staff.OtherClerk, None);

        outcome.Refusal.ShouldBe(VaultRefusal.NoRight);
        await ShouldBeRecordedAsync(office, "no-right");
        (await Desk(office).PseudonymsAsync(document.Id, Staff.OtherClerk, None)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("krátce")]
    public async Task Without_a_reason_nothing_happens_and_it_is_recorded(string? reason)
    {
        await using var office = await TestOffice.OpenAsync();
        var document = await PseudonymisedAsync(office);

        var outcome = await Desk(office).AskAsync(document, VaultRequestKind.Reversal, "Petr Dvořák", reason, Staff.Clerk, None);

        outcome.Refusal.ShouldBe(VaultRefusal.NoReason);
        await ShouldBeRecordedAsync(office, "no-reason");
    }

    [Fact]
    public async Task Without_a_second_person_nothing_is_seen_and_it_is_recorded()
    {
        await using var office = await TestOffice.OpenAsync();
        var document = await PseudonymisedAsync(office);
        var desk = Desk(office);
        var asked = await desk.AskAsync(document, VaultRequestKind.Reversal, "Petr Dvořák", Reason, Staff.Clerk, None);

        var own = await desk.ApproveAsync(document, asked.Request!.Value, Staff.Clerk, None);
        var stranger = await desk.ApproveAsync(document, asked.Request.Value, Staff.OtherClerk, None);
        var (early, revealed) = await desk.SeeAsync(document, asked.Request.Value, Staff.Clerk, None);

        (own.Refusal, stranger.Refusal, early.Refusal).ShouldBe((VaultRefusal.SamePerson, VaultRefusal.NoRight, VaultRefusal.NotOpen));
        revealed.ShouldBeNull();
        (await KindsAsync(office)).Count(kind => kind == AuditKinds.PseudonymRefused).ShouldBe(3);
    }

    [Fact]
    public async Task Nobody_gives_the_right_but_the_officer_and_nobody_to_themselves()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = Desk(office);

        (await desk.SetRightAsync(Staff.Clerk.Account!.Value, true, Staff.Administrator, None)).Refusal.ShouldBe(VaultRefusal.NoRight);
        (await desk.SetRightAsync(Staff.Dpo.Account!.Value, true, Staff.Dpo, None)).Refusal.ShouldBe(VaultRefusal.NoRight);
        (await desk.SetRightAsync(Staff.Clerk.Account.Value, true, Staff.Dpo, None)).IsDone.ShouldBeTrue();
        (await desk.HasRightAsync(Staff.Clerk, None)).ShouldBeTrue();
        (await desk.SetRightAsync(Staff.Clerk.Account.Value, false, Staff.Dpo, None)).IsDone.ShouldBeTrue();
        (await desk.HasRightAsync(Staff.Clerk, None)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_destroyed_mapping_is_gone_for_good_and_the_document_may_leave()
    {
        await using var office = await TestOffice.OpenAsync();
        var document = await PseudonymisedAsync(office);
        var (desk, vault) = (Desk(office), office.Services.GetRequiredService<PseudonymVault>());
        (await office.Approvals.ReleaseAsync(document.Id, document.OutputSha256!, Staff.Clerk, None)).Refusal.ShouldBe(ChangeRefusal.PseudonymsInVault);

        var asked = await desk.AskAsync(document, VaultRequestKind.Destruction, string.Empty, Reason, Staff.Clerk, None);
        (await vault.StateOfAsync(document.Id, None)).ShouldBe(PseudonymMapping.Vault);
        (await desk.ApproveAsync(document, asked.Request!.Value, Staff.Approver, None)).IsDone.ShouldBeTrue();

        (await vault.StateOfAsync(document.Id, None)).ShouldBe(PseudonymMapping.Destroyed);
        (await desk.AskAsync(document, VaultRequestKind.Reversal, "Petr Dvořák", Reason, Staff.Clerk, None)).Refusal.ShouldBe(VaultRefusal.NoMapping);
        (await KindsAsync(office)).ShouldContain(AuditKinds.PseudonymsDestroyed);
        (await office.Approvals.ReleaseAsync(document.Id, document.OutputSha256!, Staff.Clerk, None)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_of_a_mapping_lies_outside_the_vault_and_nothing_readable_in_it()
    {
        await using var office = await TestOffice.OpenAsync();
        var document = await PseudonymisedAsync(office);
        await Desk(office).AskAsync(document, VaultRequestKind.Reversal, "Petr Dvořák", Reason, Staff.Clerk, None);

        var files = Directory.GetFiles(office.Home, "*", SearchOption.AllDirectories);

        files.ShouldContain(file => file.EndsWith("vault/vault.db", StringComparison.Ordinal));
        files.ShouldContain(file => file.EndsWith("vault/vault.key", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var bytes = Shared.Read(file).AsSpan();
            bytes.IndexOf(Encoding.UTF8.GetBytes(Planted)).ShouldBe(-1, file);
            bytes.IndexOf(Encoding.UTF8.GetBytes(Reason)).ShouldBe(-1, file);
        }

        var key = await File.ReadAllBytesAsync(Path.Join(office.Home, "vault", "vault.key"));
        key.ShouldNotBe(await File.ReadAllBytesAsync(office.Folder.MasterKey));
    }

    [Fact]
    public async Task Documents_of_one_case_file_begin_with_the_mapping_of_those_before()
    {
        await using var office = await TestOffice.OpenAsync();
        var vault = office.Services.GetRequiredService<PseudonymVault>();
        var (first, second) = (new DocumentId(Guid.NewGuid()), new DocumentId(Guid.NewGuid()));
        var scope = first.Value;

        var begin = await vault.BasisAsync(first, scope, None);
        (await vault.KeepAsync(first, scope, begin.Place, Mapping().ToBytes(), None)).ShouldBeTrue();
        var next = await vault.BasisAsync(second, scope, None);
        var again = await vault.BasisAsync(first, scope, None);

        begin.Known.ShouldBeNull();
        PseudonymLedger.Read(next.Known!.Value.Span).Persons.Single().Originals.ShouldBe([Planted]);
        (again.Place, again.Known).ShouldBe((1, null));
        (await vault.KeepAsync(second, scope, 1, Mapping().ToBytes(), None)).ShouldBeFalse();
        (await vault.KeepAsync(second, scope, next.Place, Mapping().ToBytes(), None)).ShouldBeTrue();
    }

    private static VaultDesk Desk(TestOffice office) => office.Services.GetRequiredService<VaultDesk>();

    private static PseudonymLedger Mapping() => new(
        PseudonymLedger.SchemaName, [new KnownPerson("Osoba A", "Petr", "Dvořák", Gender.Masculine, 1, 2, [Planted])], []);

    [Theory]
    [InlineData(null, 0)]
    [InlineData("key", 30)]
    [InlineData("mapping", 30)]
    public async Task Check_of_the_storage_finds_the_vault_where_the_office_put_it(string? damage, int wanted)
    {
        await using var office = await TestOffice.OpenAsync();
        await PseudonymisedAsync(office);
        var moved = Directory.CreateTempSubdirectory("clona-vault-").FullName;
        foreach (var file in Directory.GetFiles(Path.Join(office.Home, "vault")))
        {
            File.Move(file, Path.Join(moved, Path.GetFileName(file)));
        }

        if (damage == "key")
        {
            File.Delete(Path.Join(moved, "vault.key"));
        }
        else if (damage == "mapping")
        {
            await File.WriteAllBytesAsync(Path.Join(moved, "vault.key"), new byte[32]);
        }

        await using var output = new StringWriter();
        var code = await FsckProgram.RunAsync(
            ["storage", office.Home], null, output, TextWriter.Null, vault: new VaultPlace(moved, null));

        code.ShouldBe(wanted, output.ToString());
        output.ToString().Contains("I11 v pořádku", StringComparison.Ordinal).ShouldBe(damage is null);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(moved, recursive: true);
    }

    private static async Task<DocumentSummary> PseudonymisedAsync(TestOffice office)
    {
        var desk = Desk(office);
        var vault = office.Services.GetRequiredService<PseudonymVault>();
        var id = await office.AwaitingReleaseAsync();
        await vault.KeepAsync(id, id.Value, 1, Mapping().ToBytes(), None);
        foreach (var keeper in new[] { Staff.Clerk, Staff.Approver })
        {
            (await desk.SetRightAsync(keeper.Account!.Value, true, Staff.Dpo, None)).IsDone.ShouldBeTrue();
        }

        return await office.SeeAsync(id);
    }

    private static async Task<IReadOnlyList<string>> KindsAsync(TestOffice office) =>
    [
        .. (await office.EventsAsync()).Select(item => item.Event.Kind)
            .Where(kind => kind.StartsWith("pseudonym.", StringComparison.Ordinal) && !kind.Contains("right", StringComparison.Ordinal)).Reverse(),
    ];

    private static async Task ShouldBeRecordedAsync(TestOffice office, string reason)
    {
        var refused = (await office.EventsAsync(AuditKinds.PseudonymRefused)).ShouldHaveSingleItem();
        refused.Event.Attributes.Single(attribute => attribute.Name == "reason").Value.ShouldBe(new TokenValue(reason));
    }
}
