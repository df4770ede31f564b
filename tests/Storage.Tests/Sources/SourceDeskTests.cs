using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Sources;
using Clona.Storage.Tests.Office;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Sources;

public sealed class SourceDeskTests
{
    private const string Source = "registr";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task What_is_out_is_listed_with_counts_when_its_text_was_searched()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = DeskOf(office);
        var id = await office.InReviewAsync(Some.Document(source: DocumentSource.Register), findings: 3);
        await desk.SaveAsync(Item("a", new RegisterPlace(101, 105, 1)) with { Document = id }, None);
        await desk.SaveAsync(Item("b", new RegisterPlace(101, 105, 2)) with { Outcome = SourceOutcome.NotTaken }, None);

        var all = await desk.PublishedAsync(0, 10, isFoundOnly: false, None);
        var found = await desk.PublishedAsync(0, 10, isFoundOnly: true, None);

        all.Select(row => (row.Place.Attachment, row.IsChecked)).ShouldBe([(1, true), (2, false)]);
        found.ShouldHaveSingleItem().Counts.Sum(count => count.Redact + count.Review).ShouldBe(3);
    }

    [Fact]
    public async Task Older_versions_are_out_no_longer_when_a_newer_one_is_seen()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = DeskOf(office);
        await desk.SaveAsync(Item("a", new RegisterPlace(101, 105, 1)), None);
        await desk.SaveAsync(Item("b", new RegisterPlace(101, 117, 1)), None);
        await desk.SaveAsync(Item("c", new RegisterPlace(102, 106, 1)), None);

        await desk.SupersedeAsync(Source, 101, currentVersion: 117, None);
        await desk.WithdrawAsync(Source, 106, None);

        (await desk.PublishedAsync(0, 10, isFoundOnly: false, None)).ShouldHaveSingleItem().Place.Version.ShouldBe(117);
        (await desk.NewestVersionAsync(Source, 101, None)).ShouldBe(117);
    }

    [Fact]
    public async Task What_is_known_is_kept_and_replaced()
    {
        await using var office = await TestOffice.OpenAsync();
        var desk = DeskOf(office);
        await desk.SaveAsync(Item("a", null) with { EntityTag = "\"1\"", Outcome = SourceOutcome.Unavailable, Faults = 2 }, None);
        await desk.SaveAsync(Item("a", null) with { EntityTag = "\"2\"" }, None);

        var item = (await desk.FindAsync(Source, Key("a"), None)).ShouldNotBeNull();

        item.ShouldBe(Item("a", null) with { EntityTag = "\"2\"", CheckedAt = item.CheckedAt });
        (await desk.CountAsync(None)).ShouldHaveSingleItem().Outcome.ShouldBe(SourceOutcome.Taken);
    }

    private static SourceItem Item(string name, RegisterPlace? place) => new()
    {
        SourceId = Source,
        ItemKey = Key(name),
        Outcome = SourceOutcome.Taken,
        Place = place,
        NextAttemptAt = DateTimeOffset.UnixEpoch,
    };

    private static string Key(string name) => name.PadLeft(64, '0');

    private static SourceDesk DeskOf(TestOffice office) => office.Services.GetRequiredService<SourceDesk>();
}
