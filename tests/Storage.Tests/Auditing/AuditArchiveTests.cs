using System.Data.Common;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Reporting;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;
using Clona.Verifier.Audit;

namespace Clona.Storage.Tests.Auditing;

public sealed class AuditArchiveTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task The_export_is_sound_for_the_independent_verifier_and_holds_the_anchor_of_the_report()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.ReleasedAsync();
        var file = (await office.Documents.OutputAsync(id, OutputKind.Report, None)).ShouldNotBeNull();
        var anchor = ReportReader.Read(file.Content.Span).Report.ShouldNotBeNull().Audit.ShouldNotBeNull();

        var verdict = AuditLogVerifier.Verify(
            await ExportAsync(office), [new Verifier.Audit.AuditAnchor(anchor.Log, anchor.Sequence, anchor.Hash)]);

        verdict.IsSound.ShouldBeTrue(verdict.Fault.ToString());
        verdict.AnchorsFound.ShouldBe(1);
        verdict.Records.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task The_log_goes_on_in_one_chain_when_another_process_writes_later()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        await using var later = await office.ReopenAsync();
        await later.ReceivedAsync(Some.Document(content: "%PDF 2"));

        AuditLogVerifier.Verify(await ExportAsync(later), []).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task The_chain_stays_linear_when_many_write_at_once()
    {
        await using var office = await TestOffice.OpenAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => office.Audit.AppendAsync(
            [new AuditEventBuilder(AuditKinds.SignInFailed, $"u-{number}").Build()], None))));

        results.ShouldAllBe(result => result.Anchor != null);
        results.Select(result => result.Anchor!.Sequence).Distinct().Count().ShouldBe(50);
        AuditLogVerifier.Verify(await ExportAsync(office), []).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_move_of_a_document_leaves_exactly_one_event_that_names_both_states()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReleasedAsync();

        var moves = (await office.EventsAsync()).Reverse()
            .Select(item => item.Event.Attributes.ToDictionary(part => part.Name, part => part.Value))
            .Where(parts => parts.ContainsKey("to"))
            .Select(parts => ((TokenValue)parts["to"]).Token);

        moves.ShouldBe(
        [
            "received", "reading", "detecting", "in-review", "removing", "verifying", "awaiting-approval", "awaiting-release", "released",
        ]);
    }

    [Fact]
    public async Task Events_are_read_back_as_they_were_written_newest_first()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.Audit.AppendAsync(
            [new AuditEventBuilder(AuditKinds.AccessRefused, "u-1").Token("what", "document").Number("status", 403).Build()], None);

        var read = (await office.Audit.ReadAsync(new AuditQuery(Kind: AuditKinds.AccessRefused), None)).Single();

        read.At.ShouldBe(office.Clock.GetUtcNow());
        read.Event.Actor.ShouldBe("u-1");
        read.Event.Attributes.ShouldBe(
            [new AuditAttribute("status", new NumberValue(403)), new AuditAttribute("what", new TokenValue("document"))]);
    }

    [Fact]
    public async Task Events_are_found_by_document_and_page_by_page()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await office.ReceivedAsync(Some.Document(content: "%PDF 2"));
        var sha256 = (await office.SeeAsync(id)).Sha256;

        var first = await office.Audit.ReadAsync(new AuditQuery(sha256, Take: 2), None);
        var second = await office.Audit.ReadAsync(new AuditQuery(sha256, Before: first[^1].Sequence, Take: 500), None);

        first.Count.ShouldBe(2);
        first.Concat(second).ShouldAllBe(item => item.Event.Subject.ToString() == sha256);
        first.Concat(second).Select(item => item.Sequence).ShouldBeInOrder(SortDirection.Descending);
    }

    public static TheoryData<string> Forbidden => new(
        "UPDATE \"AuditRecords\" SET \"Kind\" = 'document.state' WHERE \"Sequence\" = 1",
        "DELETE FROM \"AuditRecords\" WHERE \"Sequence\" = 1",
        "DELETE FROM \"AuditRecords\"",
        ReplaceRecord,
        "INSERT INTO \"AuditRecords\" (\"Sequence\", \"Chain\", \"Kind\", \"Microseconds\", \"Payload\", \"Subject\") SELECT \"Sequence\" + 1000, \"Chain\", \"Kind\", \"Microseconds\", \"Payload\", \"Subject\" FROM \"AuditRecords\" WHERE \"Sequence\" = 1");

    private const string Columns = "\"Sequence\", \"Payload\", \"Chain\", \"Microseconds\", \"Kind\", \"Subject\"";

    private const string ReplaceRecord = "replace a record";

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task The_database_refuses_to_change_or_drop_records(string sql)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var before = await ExportAsync(office);

        await Should.ThrowAsync<DbException>(() => office.ExecuteAsync(sql == ReplaceRecord ? Replace(office) : sql));

        (await ExportAsync(office)).ShouldBe(before);
    }

    [Theory]
    [InlineData("UPDATE \"AuditRecords\" SET \"Payload\" = {zeros-of-payload} WHERE \"Sequence\" = 2", 2L)]
    [InlineData("UPDATE \"AuditRecords\" SET \"Chain\" = {zeros} WHERE \"Sequence\" = 3", 3L)]
    [InlineData("DELETE FROM \"AuditRecords\" WHERE \"Sequence\" = 2", 2L)]
    public async Task Tampering_past_the_rules_is_found_at_the_first_bad_record(string sql, long expected)
    {
        await using var office = await TestOffice.OpenAsync();
        await office.InReviewAsync();
        await TamperAsync(office, sql);

        var verdict = AuditLogVerifier.Verify(await ExportAsync(office), []);

        verdict.IsSound.ShouldBeFalse();
        verdict.FirstBadSequence.ShouldBe(expected);
    }

    [Fact]
    public async Task Nothing_is_appended_when_the_tail_was_cut_and_no_change_is_made_without_its_event()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync();
        await TamperAsync(office, "DELETE FROM \"AuditRecords\" WHERE \"Sequence\" = (SELECT MAX(\"Sequence\") FROM \"AuditRecords\")");

        var append = await office.Audit.AppendAsync([new AuditEventBuilder(AuditKinds.SignInFailed, "u-1").Build()], None);
        var change = await office.Reviews.ChangeAsync(id, (await office.SeeAsync(id)).Version, [Some.Keep("d1")], Staff.Clerk, None);

        append.ShouldBe(new AuditAppendResult(null, Pipeline.Audit.AuditFault.Damaged));
        change.Refusal.ShouldBe(ChangeRefusal.AuditUnavailable);
        (await office.Reviews.OpenAsync(id, None)).ShouldNotBeNull().Edits.ShouldBeEmpty();
    }

    private static string Replace(TestOffice office) => office.Database.Replace(
        "AuditRecords",
        Columns,
        $"SELECT {Columns} FROM \"AuditRecords\" WHERE \"Sequence\" = 1",
        "\"Sequence\"");

    private static async Task TamperAsync(TestOffice office, string sql)
    {
        await office.ExecuteAsync(office.Database.DropRule("AuditRecords_no_update"));
        await office.ExecuteAsync(office.Database.DropRule("AuditRecords_no_delete"));
        (await office.ExecuteAsync(sql
            .Replace("{zeros-of-payload}", office.Database.Zeros("length(\"Payload\")"), StringComparison.Ordinal)
            .Replace("{zeros}", office.Database.Zeros("32"), StringComparison.Ordinal))).ShouldBe(1);
    }

    private static async Task<byte[]> ExportAsync(TestOffice office)
    {
        using var export = new MemoryStream();
        await office.Audit.ExportAsync(export, None);
        return export.ToArray();
    }
}
