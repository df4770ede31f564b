using Clona.Storage.Model;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Documents;

/// <summary>Makes sure that a destroyed key is also gone from the database's own journal.</summary>
internal sealed class EraseFlush(IDbContextFactory<ClonaContext> factory, DatabaseKind kind)
{
    /// <summary>Does what the kind of database needs, if anything.</summary>
    internal async Task FlushAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await kind.AfterEraseAsync(context, cancellationToken);
    }
}
