using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Documents;

/// <summary>Makes sure that a destroyed key is also gone from the database's own journal.</summary>
internal sealed class EraseFlush(IDbContextFactory<ClonaContext> factory, string? statement)
{
    /// <summary>Runs the statement that the kind of database needs, if any.</summary>
    internal async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (statement is not null)
        {
            await using var context = await factory.CreateDbContextAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }
    }
}
