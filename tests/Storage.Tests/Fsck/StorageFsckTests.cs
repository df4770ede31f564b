using System.Globalization;
using System.Text.RegularExpressions;
using Clona.Fsck;
using Clona.Pipeline.Persons;
using Clona.Storage.Documents;
using Clona.Storage.Fsck;
using Clona.Storage.Model;
using Clona.Storage.Outbox;
using Clona.Storage.Persons;
using Clona.Storage.Tests.Office;
using Clona.Storage.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Fsck;

public sealed partial class StorageFsckTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_busy_office_is_sound()
    {
        await using var office = await TestOffice.OpenAsync();
        await BusyAsync(office);

        var results = await CheckAsync(office);

        results.Select(result => result.Invariant).ShouldBe(["i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8", "i9", "i10", "i11"]);
        results.ShouldAllBe(result => result.IsSound);
        results.ShouldAllBe(result => result.Checked > 0 || result.Invariant == "i9" || result.Invariant == "i11");
    }

    public static TheoryData<string, string> Damages => new()
    {
        { "i1", "UPDATE \"Documents\" SET \"State\" = 'failed' WHERE \"State\" = 'in-review'" },
        { "i1", "UPDATE \"Documents\" SET \"State\" = 'received' WHERE \"State\" = 'in-review'" },
        { "i2", "DELETE FROM \"Blobs\" WHERE \"Sha256\" IN (SELECT \"OutputSha256\" FROM \"Documents\" WHERE \"State\" = 'released')" },
        { "i3", "UPDATE \"Documents\" SET \"Sha256\" = {digest} WHERE \"State\" = 'in-review'" },
        { "i4", "{drop Approvals_no_delete}; DELETE FROM \"Approvals\"" },
        { "i5", "{drop CheckedOutputs_no_update}; UPDATE \"CheckedOutputs\" SET \"FailedChecks\" = 1" },
        { "i6", "UPDATE \"Documents\" SET \"LeaseUntil\" = 0 WHERE \"AttemptToken\" IS NOT NULL" },
        { "i6", "UPDATE \"Documents\" SET \"AttemptToken\" = NULL WHERE \"AttemptToken\" IS NOT NULL" },
        { "i6", "UPDATE \"Documents\" SET \"LeaseUntil\" = \"LeaseUntil\" + 864000000000 WHERE \"AttemptToken\" IS NOT NULL" },
        { "i6", "UPDATE \"Documents\" SET \"AttemptToken\" = {token}, \"LeaseUntil\" = {soon} WHERE \"State\" IN ('received', 'reading')" },
        { "i6", "UPDATE \"Outbox\" SET \"SentAt\" = NULL, \"AttemptToken\" = {token}, \"LeaseUntil\" = {soon} + 864000000000" },
        { "i7", "{drop Approvals_no_delete}; DELETE FROM \"Approvals\" WHERE \"DocumentId\" IN (SELECT \"Id\" FROM \"Documents\" WHERE \"State\" = 'awaiting-release')" },
        { "i7", "{drop CheckedOutputs_no_update}; UPDATE \"CheckedOutputs\" SET \"OutputSha256\" = {digest}" },
        { "i7", "UPDATE \"Documents\" SET \"DeliveredAt\" = {soon} WHERE \"State\" = 'in-review'" },
        { "i10", "UPDATE \"Documents\" SET \"WrappedKey\" = {zeros} WHERE \"State\" = 'erased'" },
        { "i10", "UPDATE \"Documents\" SET \"SealedName\" = {zeros} WHERE \"State\" = 'erased'" },
        { "i10", "UPDATE \"Documents\" SET \"OutputSha256\" = {digest} WHERE \"State\" = 'erased'" },
        { "i10", "INSERT INTO \"Blobs\" (\"DocumentId\", \"Sha256\", \"WrittenAt\") SELECT \"Id\", {digest}, 0 FROM \"Documents\" WHERE \"State\" = 'erased'" },
        { "i10", "UPDATE \"Documents\" SET \"SealedName\" = NULL WHERE \"State\" = 'in-review'" },
        { "i7", "{drop AuditRecords_no_update}; UPDATE \"AuditRecords\" SET \"Kind\" = 'document.state' WHERE \"Sequence\" = 1" },
        { "i7", "{drop AuditRecords_no_update}; UPDATE \"AuditRecords\" SET \"Chain\" = {zeros} WHERE \"Sequence\" = 4" },
        { "i7", "{drop AuditRecords_no_delete}; DELETE FROM \"AuditRecords\" WHERE \"Sequence\" = (SELECT MAX(\"Sequence\") FROM \"AuditRecords\")" },
        { "i8", "UPDATE \"Outbox\" SET \"LeaseUntil\" = 1" },
        { "i8", "UPDATE \"Outbox\" SET \"Attempts\" = 0" },
        { "i7", "UPDATE \"AuditHead\" SET \"Size\" = \"Size\" + 1" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damage_is_found_by_its_invariant(string invariant, string sql)
    {
        await using var office = await TestOffice.OpenAsync();
        await BusyAsync(office);
        await office.ExecuteAsync(Spoken(office, sql));

        var results = await CheckAsync(office);

        var found = results.Single(result => result.Invariant == invariant);
        found.IsSound.ShouldBeFalse();
        found.FirstExample.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("i2", "missing")]
    [InlineData("i2", "tampered")]
    [InlineData("i2", "orphan")]
    [InlineData("i9", "temporary")]
    public async Task A_damaged_folder_is_found_by_its_invariant(string invariant, string damage)
    {
        await using var office = await TestOffice.OpenAsync();
        await BusyAsync(office);
        var file = Directory.GetFiles(office.Folder.Blobs, "*", SearchOption.AllDirectories)[0];
        var other = Path.Join(Path.GetDirectoryName(file), damage == "orphan" ? new string('0', 64) : ".tmp-left");
        switch (damage)
        {
            case "missing":
                File.Delete(file);
                break;
            case "tampered":
                await File.WriteAllBytesAsync(file, [.. await File.ReadAllBytesAsync(file), 0]);
                break;
            default:
                await File.WriteAllBytesAsync(other, [1]);
                File.SetLastWriteTimeUtc(other, office.Clock.GetUtcNow().UtcDateTime.AddDays(-3));
                break;
        }

        (await CheckAsync(office)).Where(result => !result.IsSound).Select(result => result.Invariant).ShouldBe([invariant]);
    }

    [Fact]
    public async Task Blobs_and_temporary_files_of_a_write_that_goes_on_are_no_violation()
    {
        await using var office = await TestOffice.OpenAsync();
        await BusyAsync(office);
        var folder = Directory.GetDirectories(office.Folder.Blobs)[0];
        foreach (var name in new[] { new string('0', 64), ".tmp-now" })
        {
            await File.WriteAllBytesAsync(Path.Join(folder, name), [1]);
            File.SetLastWriteTimeUtc(Path.Join(folder, name), office.Clock.GetUtcNow().UtcDateTime);
        }

        (await CheckAsync(office)).ShouldAllBe(result => result.IsSound);
    }

    [Fact]
    public async Task The_program_prints_one_line_for_each_invariant_and_ends_with_zero_or_thirty()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReleasedAsync();

        var (sound, lines, _) = await RunAsync(office, "storage", office.Home);
        await office.ExecuteAsync(Spoken(office, "{drop Approvals_no_delete}; DELETE FROM \"Approvals\""));
        var (damaged, found, _) = await RunAsync(office, "storage", office.Home);

        sound.ShouldBe(0);
        lines.Length.ShouldBe(11);
        lines[0].ShouldStartWith("I1 v pořádku");
        damaged.ShouldBe(30);
        found.Count(line => line.StartsWith("I4 CHYBA", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task The_program_verifies_the_audit_of_a_database_without_its_key()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReleasedAsync();
        File.Delete(office.Folder.MasterKey);

        var (sound, lines, _) = await RunAsync(office, "audit", office.Database.Connection is null ? office.Folder.Database : "postgres");
        await office.ExecuteAsync(Spoken(office, "{drop AuditRecords_no_delete}; DELETE FROM \"AuditRecords\" WHERE \"Sequence\" = 3"));
        var (cut, _, errors) = await RunAsync(office, "audit", office.Database.Connection is null ? office.Folder.Database : "postgres");

        sound.ShouldBe(0);
        lines.Single().ShouldStartWith("Záznam je neporušený");
        cut.ShouldBe(30);
        errors.ShouldContain("NENÍ neporušený");
    }

    [Fact]
    public async Task The_program_says_what_is_missing()
    {
        await using var office = await TestOffice.OpenAsync();
        (await RunAsync(office, "storage", Path.Join(office.Home, "nothing"))).Code.ShouldBe(office.Database.Connection is null ? 2 : 30);
        File.Delete(office.Folder.MasterKey);

        (await RunAsync(office, "storage", office.Home)).Code.ShouldBe(30);
        File.Exists(office.Folder.MasterKey).ShouldBeFalse();
    }

    // The statement in the words of the office's database.
    private static string Spoken(TestOffice office, string sql) => DropPattern()
        .Replace(sql, match => office.Database.DropRule(match.Groups[1].Value))
        .Replace("{token}", "'11111111-1111-4111-8111-111111111111'", StringComparison.Ordinal)
        .Replace("{soon}", UtcMicroseconds.Of(office.Clock.GetUtcNow()).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{digest}", $"'{new string('0', 64)}'", StringComparison.Ordinal)
        .Replace("{zeros}", office.Database.Zeros("32"), StringComparison.Ordinal);

    [GeneratedRegex(@"\{drop (\w+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DropPattern();

    private static async Task BusyAsync(TestOffice office)
    {
        await office.ReleasedAsync(Some.Document(content: "%PDF released"));
        await office.AwaitingReleaseAsync(Some.Document(content: "%PDF waits"));
        await office.InReviewAsync(Some.Document(content: "%PDF review"));
        var erased = await office.InReviewAsync(Some.Document(content: "%PDF erased"));
        await office.Services.GetRequiredService<PersonDesk>().AnswerAsync(
            erased, (await office.SeeAsync(erased)).Version, [new PersonAnswer(PersonAnswerKind.MeansNew, 2, null, null)], Staff.Clerk, None);
        await office.Documents.EraseAsync(erased, Staff.Clerk, None);
        var outbox = office.Services.GetRequiredService<OutboxDesk>();
        await outbox.WriteAsync("digest:2026-11-22", "Ráno", "Přijato 1", None);
        await outbox.MarkSentAsync((await outbox.ClaimAsync(None)).ShouldNotBeNull(), None);
        await office.ReceivedAsync(Some.Document(content: "%PDF work"));
        await office.Ledger.StartReadingAsync(await office.ClaimAsync(), None);
        await office.ReceivedAsync(Some.Document(content: "%PDF waits for a worker"));
    }

    private static Task<IReadOnlyList<InvariantResult>> CheckAsync(TestOffice office) =>
        office.Services.GetRequiredService<StorageFsck>().RunAsync(None);

    private static async Task<(int Code, string[] Lines, string Errors)> RunAsync(TestOffice office, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await FsckProgram.RunAsync(arguments, office.Database.Connection, output, errors);
        return (code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), errors.ToString());
    }
}
