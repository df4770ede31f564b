using System.Data.Common;
using Clona.Pipeline.Texts;
using Clona.Storage.Work;
using Microsoft.Data.Sqlite;

namespace Clona.Worker.Stages;

/// <summary>Decides what an unhappy end means for another try (reliability page, part 2, rule 7).</summary>
internal static class FaultClass
{
    // errno(3): input/output error, out of memory, too many open files (system, process), no space, read-only, over quota.
    private static readonly int[] PassingSystemErrors = [5, 12, 23, 24, 28, 30, 122];

    // SQLite result codes: busy, locked, input/output error, full, cannot open.
    private static readonly int[] PassingDatabaseErrors = [5, 6, 10, 13, 14];

    // Classes of SQLSTATE: connection, transaction rolled back, out of resources (disk, memory, connections), object in use, ended by
    // the operator (the server stops or starts), system error.
    private static readonly string[] PassingServerErrors = ["08", "40", "53", "55", "57", "58"];

    /// <summary>Whether a fault passes by itself; it may be wrapped.</summary>
    public static bool IsTransient(Exception fault) => Of(fault).Fault == WorkFault.Transient;

    /// <summary>What a refusal that a child gave, or that was given for it, means for the document.</summary>
    public static StageEnd Of(RefusalReason reason, int page) => reason switch
    {
        RefusalReason.EngineDied => StageEnd.Faulted(WorkFault.ChildKilled, reason),
        RefusalReason.MachineBusy => StageEnd.Faulted(WorkFault.Transient, reason),
        RefusalReason.AnalysisOutdated => StageEnd.Refused(reason, page),
        RefusalReason.OutputNotWritable or RefusalReason.AuditLogUnavailable => StageEnd.Faulted(WorkFault.Transient, reason),
        _ => RefusalTexts.Of(reason).ExitCode switch
        {
            ExitCode.Refused => StageEnd.Refused(reason, page),
            ExitCode.SomethingMissing => StageEnd.Faulted(WorkFault.Transient, reason),
            _ => StageEnd.Faulted(WorkFault.Unknown, reason),
        },
    };

    /// <summary>What an exception means; it may be wrapped.</summary>
    public static StageEnd Of(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (IsPassing(inner))
            {
                return StageEnd.Faulted(WorkFault.Transient, RefusalReason.OutputNotWritable);
            }
        }

        return StageEnd.Faulted(WorkFault.Unknown, RefusalReason.InternalError);
    }

    private static bool IsPassing(Exception fault) => fault switch
    {
        SqliteException database => PassingDatabaseErrors.Contains(database.SqliteErrorCode),
        DbException { SqlState: { Length: 5 } state } => PassingServerErrors.Any(start => state.StartsWith(start, StringComparison.Ordinal)),
        DbException database => database.IsTransient,
        IOException file => PassingSystemErrors.Contains(file.HResult),
        _ => false,
    };
}
