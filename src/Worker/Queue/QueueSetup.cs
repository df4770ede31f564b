using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Clona.Worker.Queue;

/// <summary>Sets Quartz up on a database file of its own.</summary>
/// <remarks>
/// A file of its own because SQLite has one writer a file: triggers that come and go must not stand in line with the transactions
/// that hold the audit log in order. It can be thrown away while the worker stands still; the sweep finds all work again.
/// </remarks>
internal static class QueueSetup
{
    private const int Threads = 2;

    /// <summary>Registers scheduler, store, job and the queue.</summary>
    public static IServiceCollection AddQueue(this IServiceCollection services, WorkerHome home)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = home.QueueDatabase, DefaultTimeout = 30 }.ToString();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options =>
            {
                options.InstanceName = "clona";
                options.IdleWaitTime = TimeSpan.FromSeconds(1);
            });
            quartz.UseDefaultThreadPool(Threads);
            quartz.UsePersistentStore(store =>
            {
                store.UseSqlite(SqliteFactory.Instance, connection);
                store.ProvisionSchema();
                store.ConfigureStore(options => options.StoreJobDataAsStrings = true);
            });
            quartz.AddJob<WakeJob>(job => job.WithIdentity(WakeJob.Key).StoreDurably().RequestRecovery());
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddSingleton<IJobQueue, QuartzJobQueue>();
        return services;
    }
}
