using Clona.Storage.Postgres;
using Clona.Storage.Sqlite;
using Clona.Worker;
using Clona.Worker.Host;
using Clona.Worker.Logging;
using Clona.Worker.Probes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// The worker alone in a process, for tests that end it with real signals. Says on standard output which points it reaches.
var options = HostOptionsFromEnvironment.Read();
var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
if (HostOptionsFromEnvironment.Configuration["CLONA_LOG"] == "json")
{
    builder.Logging.AddClonaLogs(HostOptionsFromEnvironment.Configuration);
}
else
{
    // What the libraries say is held back as in the product: a line for each statement would be a third of the host's work.
    builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Information)
        .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
}

builder.Services.AddSingleton<TimeProvider>(new ShiftedTime(options.ClockShift));
builder.Services.AddSingleton(provider => new WorkProbe(new SignalAtPoint(options, provider.GetRequiredService<IHostApplicationLifetime>()).Reach));
if (options.Server is { } server)
{
    builder.Services.AddClonaPostgresStorage(options.Home, server);
}
else
{
    builder.Services.AddClonaSqliteStorage(options.Home);
}

builder.Services.AddClonaWorker(options.Worker);
using var host = builder.Build();
await (options.Server is null
    ? SqliteStorage.MigrateAsync(host.Services, CancellationToken.None)
    : PostgresStorage.MigrateAsync(host.Services, owner: null, CancellationToken.None));
try
{
    await host.RunAsync();
}
catch (OperationCanceledException) when (host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested)
{
    // Asked to end before everything had begun.
}
