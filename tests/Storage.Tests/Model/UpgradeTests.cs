using Clona.Pipeline.Workflow;
using Clona.Storage.Fsck;
using Clona.Storage.Tests.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Storage.Tests.Model;

/// <summary>The program is replaced by a newer one while documents are being worked on.</summary>
public sealed class UpgradeTests
{
    private const string Older = "Initial";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Work_in_flight_goes_on_when_the_tables_are_brought_up_to_date()
    {
        await using var office = await TestOffice.OpenAsync();
        var released = await office.ReleasedAsync(Some.Document(content: "%PDF released"));
        await office.ReceivedAsync(Some.Document(content: "%PDF work"));
        var claim = await office.ClaimAsync();
        await office.Ledger.StartReadingAsync(claim, None);
        await office.ReceivedAsync(Some.Document(content: "%PDF waits"));
        await TakeBackAsync(office);

        await using var newer = await office.ReopenAsync();

        (await newer.Ledger.RenewAsync(claim, null, None)).ShouldBeTrue();
        (await newer.Ledger.StartDetectionAsync(claim, None)).ShouldBeTrue();
        (await newer.Ledger.FinishDetectionAsync(claim, Some.Analysis(), Some.Bytes(Some.Text), None)).ShouldBeTrue();
        await newer.AnalyseAsync();
        (await newer.StateAsync(released)).ShouldBe(DocumentState.Released);
        (await newer.StateAsync(claim.Document)).ShouldBe(DocumentState.InReview);
        await using var context = await newer.ContextAsync();
        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        (await newer.Services.GetRequiredService<StorageFsck>().RunAsync(None)).ShouldAllBe(result => result.IsSound);
    }

    // As the last version left the tables; its rules go and come with the newer start.
    private static async Task TakeBackAsync(TestOffice office)
    {
        await using var context = await office.ContextAsync();
        foreach (var rule in await context.Database.SqlQueryRaw<string>(office.Database.RuleNames).ToListAsync())
        {
            await office.ExecuteAsync(office.Database.DropRule(rule));
        }

        var first = context.Database.GetMigrations().First(name => name.EndsWith(Older, StringComparison.Ordinal));
        await context.GetService<IMigrator>().MigrateAsync(first);
    }
}
