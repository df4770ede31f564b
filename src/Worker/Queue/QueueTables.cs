using Clona.Storage.Registration;
using Quartz;

namespace Clona.Worker.Queue;

/// <summary>Quartz's own tables on PostgreSQL, from the script that its package carries.</summary>
/// <remarks>
/// Made under the lock of the storage and by the owner of the tables, not by Quartz at its start: the role of the workers may not
/// create any. Quartz then looks whether they fit and refuses to start where they do not.
/// </remarks>
internal static class QueueTables
{
    private const string Resource = "Quartz.Impl.AdoJobStore.Schema.create_postgres.sql";

    public static TableScript Script()
    {
        using var stream = typeof(IScheduler).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("Quartz does not carry its tables any more.");
        using var reader = new StreamReader(stream);
        return new TableScript("qrtz_job_details", Named(reader.ReadToEnd()));
    }

    // The script has places for the prefix of the tables and of the indexes.
    private static string Named(string script) => script
        .Replace("{0}", "qrtz_", StringComparison.Ordinal).Replace("{1}", "qrtz_", StringComparison.Ordinal);
}
