using System.Collections.Concurrent;
using System.Data.Common;
using Clona.Pipeline.Audit;
using Clona.Storage.Documents;
using Clona.Storage.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Postgres.Tests.Work;

/// <summary>Several processes' desks on one database at the same time.</summary>
public sealed class RaceTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Each_document_is_claimed_once_when_eight_workers_look_for_work()
    {
        await using var office = await TestOffice.OpenAsync();
        for (var number = 0; number < 40; number++)
        {
            await office.ReceivedAsync(Some.Document(content: $"%PDF {number}"));
        }

        var claims = new ConcurrentBag<DocumentId>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var worker = await office.ReopenAsync();
            while (await worker.Ledger.ClaimNextAsync(None) is { } claim)
            {
                claims.Add(claim.Document);
            }
        })));

        claims.Count.ShouldBe(40);
        claims.Distinct().Count().ShouldBe(40);
        (await office.Audit.VerifyAsync(None)).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_bytes_handed_in_at_once_become_one_document()
    {
        await using var office = await TestOffice.OpenAsync();
        await using var other = await office.ReopenAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(
            () => (number % 2 == 0 ? office : other).Documents.ReceiveAsync(Some.Document(), Staff.Clerk, None))));

        outcomes.Select(outcome => outcome.Id).Distinct().Count().ShouldBe(1);
        outcomes.Count(outcome => !outcome.IsKnown).ShouldBe(1);
        Directory.GetDirectories(office.Folder.Blobs).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_process_that_stands_still_in_a_write_loses_it_and_holds_nobody_up()
    {
        await using var office = await TestOffice.OpenAsync();
        await using var frozen = await office.ContextAsync();
        await frozen.Database.OpenConnectionAsync();
        await frozen.Database.ExecuteSqlRawAsync("SET idle_in_transaction_session_timeout = '1s'");
        await using var write = await Storage.Cases.WriteScope.BeginAsync(frozen, office.Clock, None);
        write.Note(new AuditEventBuilder(AuditKinds.SignInFailed, "u-frozen").Build());

        await office.ReceivedAsync();

        (await Should.ThrowAsync<Exception>(() => write.CommitAsync(None))).ShouldSatisfyAllConditions(
            fault => (fault is DbException || fault.InnerException is DbException).ShouldBeTrue());
        (await office.EventsAsync(AuditKinds.SignInFailed)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_renewal_does_not_wait_for_a_write_that_holds_the_lock_elsewhere()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        var claim = await office.ClaimAsync();
        await using var context = await office.ContextAsync();
        await using var write = await Storage.Cases.WriteScope.BeginAsync(context, office.Clock, None);

        (await office.Ledger.RenewAsync(claim, null, None).WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeTrue();
    }
}
