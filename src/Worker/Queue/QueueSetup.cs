using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace Clona.Worker.Queue;

/// <summary>Sets Quartz up: on a database file of its own, or clustered on a server's database.</summary>
/// <remarks>
/// A file of its own because SQLite has one writer a file: triggers that come and go must not stand in line with the transactions
/// that hold the audit log in order. It can be thrown away while the worker stands still; the sweep finds all work again. On a
/// server every node is clustered, without exception: one that is not would take the triggers of the others for its own.
/// </remarks>
internal static class QueueSetup
{
    private const int Threads = 2;

    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);

    /// <summary>Registers scheduler, store, job and the queue.</summary>
    public static IServiceCollection AddQueue(this IServiceCollection services, WorkerSettings settings)
    {
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
                if (settings.Cluster is { } server)
                {
                    Share(store, server);
                }
                else
                {
                    Embed(store, settings.Home);
                }

                store.ConfigureStore(options => options.StoreJobDataAsStrings = true);
            });
            quartz.AddJob<WakeJob>(job => job.WithIdentity(WakeJob.Key).StoreDurably().RequestRecovery());
        });
        services.Configure<QuartzHostedServiceOptions>(options => options.WaitForJobsToComplete = true);
        services.AddHostedService<QueueHost>();
        services.AddSingleton<IJobQueue, QuartzJobQueue>();
        return settings.Cluster is null ? services : services.AddSingleton(QueueTables.Script());
    }

    private static void Embed(IPersistentStoreBuilder store, WorkerHome home)
    {
        store.UseSqlite(
            SqliteFactory.Instance, new SqliteConnectionStringBuilder { DataSource = home.QueueDatabase, DefaultTimeout = 30 }.ToString());
        store.ProvisionSchema();
    }

    private static void Share(IPersistentStoreBuilder store, QueueServer server)
    {
        store.UsePostgres(NpgsqlFactory.Instance, server.Reveal());
        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = CheckIn;
            cluster.CheckinMisfireThreshold = 2 * CheckIn;
        });
    }
}
