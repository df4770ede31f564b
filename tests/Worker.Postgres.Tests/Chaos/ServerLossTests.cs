using System.Diagnostics;
using Clona.Databases;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests;
using Clona.Worker.Tests.Hosts;
using Npgsql;
using Xunit.Abstractions;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>PostgreSQL stops at once in the middle of the work, stays away, comes back: the workers go on by themselves (T5).</summary>
public sealed class ServerLossTests(ITestOutputHelper output)
{
    private static readonly int Documents = Setting.Of("CLONA_LOSS_DOCUMENTS", 40);

    public static TheoryData<int> Outages => new(0, Setting.Of("CLONA_OUTAGE_SECONDS", 60));

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task The_same_workers_finish_when_the_server_was_away(int seconds)
    {
        await using var server = await PostgresServer.StartNewAsync(isDurable: true);
        using var folder = new TemporaryFolder();
        ChosenStorage.Use(folder.File("home"), await server.CreateDatabaseAsync());
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var crowd = new Crowd(office);
        await crowd.ReceiveAsync(Documents);
        crowd.Start();
        crowd.Start();
        await Until.True(async () => await crowd.CountAsync(DocumentState.InReview) >= Documents / 8, () => crowd.Output);

        await server.StopAsync("QUIT");
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        NpgsqlConnection.ClearAllPools();
        await server.StartAsync();
        var backAt = Stopwatch.GetTimestamp();
        var before = await crowd.CountAsync(DocumentState.InReview);
        await Until.True(async () => await crowd.CountAsync(DocumentState.InReview) > before, () => crowd.Output);
        output.WriteLine($"outage {seconds} s: first document done {Stopwatch.GetElapsedTime(backAt).TotalSeconds:0.0} s after the server was back");

        await Until.True(
            async () => await crowd.CountAsync(DocumentState.InReview) == Documents, () => crowd.Output, TimeSpan.FromMinutes(10));

        output.WriteLine($"outage {seconds} s: all {Documents} done {Stopwatch.GetElapsedTime(backAt).TotalSeconds:0} s after the server was back");
        crowd.Workers.ShouldAllBe(worker => !worker.HasExited);
        (await crowd.DoubledAsync(AuditKinds.DocumentDetected)).ShouldBe(0);
        await Until.True(() => IsAnsweringAsync(office));
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
    }

    // Connections of this process that the server cut are noticed at their next use.
    private static async Task<bool> IsAnsweringAsync(TestOffice office)
    {
        try
        {
            await office.DocumentsAsync();
            return true;
        }
        catch (Exception fault) when (fault is NpgsqlException || fault.InnerException is NpgsqlException)
        {
            return false;
        }
    }
}
