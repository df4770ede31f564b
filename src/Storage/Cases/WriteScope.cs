using Clona.Pipeline.Audit;
using Clona.Storage.Auditing;
using Clona.Storage.Model;
using Clona.Storage.Registration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Clona.Storage.Cases;

/// <summary>One write: rows and audit events commit together or not at all. Without a commit nothing has happened.</summary>
/// <remarks>The transaction takes the write lock at its beginning, so what is read in it holds until its end.</remarks>
internal sealed class WriteScope : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly AuditBook book;
    private readonly List<AuditEvent> noted = [];
    private readonly bool ownsContext;

    private WriteScope(ClonaContext context, IDbContextTransaction transaction, DateTimeOffset now, bool ownsContext)
    {
        Context = context;
        this.transaction = transaction;
        this.ownsContext = ownsContext;
        Now = now;
        book = new AuditBook(context);
    }

    internal ClonaContext Context { get; }

    /// <summary>Time of everything in this write.</summary>
    internal DateTimeOffset Now { get; }

    internal static async Task<WriteScope> BeginAsync(
        IDbContextFactory<ClonaContext> factory, TimeProvider time, CancellationToken cancellationToken) =>
        await BeginAsync(await factory.CreateDbContextAsync(cancellationToken), time, ownsContext: true, cancellationToken);

    /// <summary>A write on a context that somebody else disposes of.</summary>
    internal static Task<WriteScope> BeginAsync(ClonaContext context, TimeProvider time, CancellationToken cancellationToken) =>
        BeginAsync(context, time, ownsContext: false, cancellationToken);

    /// <summary>Remembers an event for the commit.</summary>
    internal void Note(AuditEvent item) => noted.Add(item);

    /// <summary>Writes rows and remembered events now and gives the anchor, which holds once the write commits.</summary>
    internal async Task<AuditAnchor> WriteNotedAsync(CancellationToken cancellationToken)
    {
        var anchor = await book.AppendAsync(noted, Now, cancellationToken);
        noted.Clear();
        return anchor;
    }

    /// <exception cref="DbUpdateConcurrencyException">Another write came first; nothing was written.</exception>
    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        await Context.SaveChangesAsync(cancellationToken);
        if (noted.Count > 0)
        {
            await WriteNotedAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        if (ownsContext)
        {
            await Context.DisposeAsync();
        }
    }

    private static async Task<WriteScope> BeginAsync(
        ClonaContext context, TimeProvider time, bool ownsContext, CancellationToken cancellationToken)
    {
        context.Database.AutoSavepointsEnabled = false;
        var begun = await context.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var now = await context.GetService<DatabaseKind>().BeginWriteAsync(context, time, cancellationToken);
            return new WriteScope(context, begun, now, ownsContext);
        }
        catch
        {
            await begun.DisposeAsync();
            throw;
        }
    }
}
