using Clona.Databases;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Workflow;
using Clona.Worker.Tests;
using Clona.Worker.Tests.Hosts;
using Npgsql;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>The disk of the blobs or of the database is full for a while; when there is room again, all work ends without a person (T4).</summary>
public sealed class DiskFullTests
{
    private const int Documents = 12;
    private const int BlobDisk = 16;
    private const int DatabaseDisk = 160;

    [RootFact]
    public async Task All_documents_are_done_when_the_disk_of_the_blobs_was_full()
    {
        using var disk = SmallDisk.TryMount(BlobDisk)!;
        var home = Path.Join(disk.Path, "home");
        await using var office = await TestOffice.OpenAsync(home);
        await using var crowd = new Crowd(office);
        await crowd.ReceiveAsync(Documents);
        disk.Fill(left: 4096);
        crowd.Start();
        await Until.True(
            () => crowd.Output.Contains("given back: Transient", StringComparison.Ordinal)
                || crowd.Output.Contains("nearly full", StringComparison.Ordinal),
            () => crowd.Output);
        (await crowd.CountAsync(DocumentState.InReview)).ShouldBe(0);

        disk.Free();

        await FinishedAsync(office, crowd);
    }

    [RootFact]
    public async Task All_documents_are_done_when_the_disk_of_the_database_was_full()
    {
        using var disk = SmallDisk.TryMount(DatabaseDisk)!;
        await using var server = await PostgresServer.StartNewAsync(isDurable: true, disk.Path);
        using var folder = new TemporaryFolder();
        ChosenStorage.Use(folder.File("home"), await server.CreateDatabaseAsync());
        await using var office = await TestOffice.OpenAsync(folder.File("home"));
        await using var crowd = new Crowd(office);
        await crowd.ReceiveAsync(Documents);
        crowd.Start();
        await Until.True(async () => await crowd.CountAsync(DocumentState.InReview) > 0, () => crowd.Output);
        disk.Fill();
        await FillTablesAsync(server, office);
        await Until.True(
            () => crowd.Output.Contains("could not be ended", StringComparison.Ordinal)
                || crowd.Output.Contains("ledger cannot be read", StringComparison.Ordinal),
            () => crowd.Output);

        disk.Free();
        NpgsqlConnection.ClearAllPools();
        await server.StartAgainAsync();

        await FinishedAsync(office, crowd);
    }

    // What the server keeps in reserve in its files is used up too, so that the next write finds no room.
    private static async Task FillTablesAsync(PostgresServer server, TestOffice office)
    {
        var database = new NpgsqlConnectionStringBuilder(ChosenStorage.ConnectionOf(office.Home.Path)).Database!;
        await Should.ThrowAsync<NpgsqlException>(
            () => server.ExecuteAsync("CREATE TABLE filler AS SELECT repeat(md5(i::text), 50) AS x FROM generate_series(1, 1000000) AS i", database));
    }

    private static async Task FinishedAsync(TestOffice office, Crowd crowd)
    {
        await Until.True(
            async () => await crowd.CountAsync(DocumentState.InReview) == Documents, () => crowd.Output, TimeSpan.FromMinutes(6));
        (await crowd.DoubledAsync(AuditKinds.DocumentDetected)).ShouldBe(0);
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
    }
}
