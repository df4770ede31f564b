using System.Globalization;
using System.Text;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Worker.Tests.Hosts;
using Npgsql;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>Several worker processes on one database and one folder, and what they have done so far.</summary>
internal sealed class Crowd(TestOffice office) : IAsyncDisposable
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(
        ChosenStorage.ConnectionOf(office.Home.Path) + ";Pooling=false;Timeout=120;Command Timeout=300");
    private readonly List<WorkerProcess> workers = [];

    public IReadOnlyList<WorkerProcess> Workers => workers;

    public string Output => string.Join('\n', workers.Select(worker => worker.Output));

    /// <summary>A text of a made-up office; two of another number differ.</summary>
    public static byte[] Text(int number) => Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"Zápis č. {number}\nPřítomna paní Jana Vymyšlená, tel. 601 000 {number % 1000:000}.\n"));

    public void Start(params (string Name, string Value)[] settings) =>
        workers.Add(WorkerProcess.Start(office.Home.Path, [("SOURCES", "off"), ("SWEEP", "1"), .. settings]));

    /// <summary>Processor time of all workers that live.</summary>
    public TimeSpan Used() => workers.Select(worker => ProcessorTime.Of(worker.Id)).Aggregate((sum, next) => sum + next);

    /// <summary>Ends one with SIGKILL and puts a new one in its place.</summary>
    public async Task ReplaceAsync(int index)
    {
        workers[index].Signal("KILL");
        await workers[index].EndedAsync();
        await workers[index].DisposeAsync();
        workers[index] = WorkerProcess.Start(office.Home.Path, ("SOURCES", "off"), ("SWEEP", "1"));
    }

    public async Task<IReadOnlyList<DocumentId>> ReceiveAsync(int count)
    {
        var ids = new List<DocumentId>();
        for (var number = 0; number < count; number++)
        {
            ids.Add(await office.ReceiveAsync(Text(number), $"zapis-{number}.txt"));
        }

        return ids;
    }

    /// <summary>How many documents are in a state.</summary>
    public async Task<long> CountAsync(DocumentState state) => await NumberAsync(
        $"SELECT count(*) FROM \"Documents\" WHERE \"State\" = '{Clona.Pipeline.Policy.WireName.Of(state)}'");

    /// <summary>How many events of a kind stand in the log.</summary>
    public Task<long> EventsAsync(string kind) => NumberAsync($"SELECT count(*) FROM \"AuditRecords\" WHERE \"Kind\" = '{kind}'");

    /// <summary>How many documents have more than one event of a kind.</summary>
    public Task<long> DoubledAsync(string kind) => NumberAsync(
        $"SELECT count(*) FROM (SELECT \"Subject\" FROM \"AuditRecords\" WHERE \"Kind\" = '{kind}' GROUP BY \"Subject\" HAVING count(*) > 1) AS x");

    /// <summary>Documents that no worker takes any more though nobody has reviewed them, as state, reason and number.</summary>
    public async Task<IReadOnlyList<string>> GivenUpAsync()
    {
        await using var command = source.CreateCommand(
            "SELECT \"State\" || ' ' || coalesce(\"Refusal\", '') || ': ' || count(*) FROM \"Documents\" "
            + "WHERE \"State\" IN ('refused', 'failed', 'quarantined') GROUP BY \"State\", \"Refusal\"");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers)
        {
            await worker.DisposeAsync();
        }

        await source.DisposeAsync();
    }

    private async Task<long> NumberAsync(string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
