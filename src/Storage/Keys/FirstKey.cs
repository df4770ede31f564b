using Clona.Storage.Model;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Keys;

/// <summary>Draws the master key of a new installation; the caller holds a lock that keeps other processes from doing the same.</summary>
public static class FirstKey
{
    /// <summary>Draws it where there is none and nothing is sealed yet; else leaves things as they are.</summary>
    public static async Task DrawAsync(ClonaContext context, DataFolder folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(folder);
        if (!File.Exists(folder.MasterKey) && !await context.Documents.AnyAsync(cancellationToken))
        {
            _ = MasterKey.LoadOrCreate(folder.MasterKey, mayCreate: true);
        }
    }
}
