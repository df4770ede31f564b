using System.Data.Common;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Clona.Storage.Postgres.Connections;

/// <summary>Lets the statement that looks for work lock the row it finds and pass over rows that somebody else has locked.</summary>
internal sealed class ClaimLocking : DbCommandInterceptor
{
    private const string Tag = "-- " + DatabaseKind.ClaimTag;

    internal static ClaimLocking Instance { get; } = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith(Tag, StringComparison.Ordinal))
        {
            command.CommandText += "\nFOR UPDATE SKIP LOCKED";
        }

        return ValueTask.FromResult(result);
    }
}
