using Clona.Storage.Model;
using Clona.Web.Hosting;
using Clona.Worker.Disk;
using Microsoft.EntityFrameworkCore;

namespace Clona.Web.Health;

/// <summary>Whether the office can work: the database answers, the sandbox is there, the disk has room.</summary>
public sealed class Readiness(IDbContextFactory<ClonaContext> factory, DiskRoom disk, SandboxSettings sandbox)
{
    /// <summary>Every check with its verdict.</summary>
    public async Task<IReadOnlyDictionary<string, bool>> CheckAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            ["database"] = await context.Database.CanConnectAsync(cancellationToken),
            ["sandbox"] = sandbox.IsPresent,
            ["disk"] = disk.HasRoom,
        };
    }
}
