using System.Buffers;
using System.IO.Pipelines;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Reporting;
using Clona.Storage.Model;
using Clona.Verifier.Audit;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Auditing;

/// <summary>Writes the table as a log file, to a stream or straight into the independent verifier.</summary>
internal static class AuditExport
{
    internal static async Task WriteAsync(ClonaContext context, Stream target, CancellationToken cancellationToken)
    {
        await target.WriteAsync(LogFormat.Header, cancellationToken);
        var rows = context.AuditRecords.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var writer = new ArrayBufferWriter<byte>(row.Payload.Length + 64);
            LogFormat.WriteRecord(writer, row.Payload, new Sha256Digest(row.Chain));
            await target.WriteAsync(writer.WrittenMemory, cancellationToken);
        }
    }

    /// <summary>The verdict of code that shares nothing with the writer.</summary>
    internal static async Task<AuditVerdict> VerifyAsync(
        ClonaContext context, IEnumerable<Verifier.Audit.AuditAnchor> anchors, CancellationToken cancellationToken)
    {
        var pipe = new Pipe();
        var judging = Task.Run(
            () =>
            {
                using var log = pipe.Reader.AsStream();
                return AuditLogVerifier.Verify(log, anchors);
            },
            cancellationToken);
        await using (var target = pipe.Writer.AsStream())
        {
            await WriteAsync(context, target, cancellationToken);
        }

        return await judging;
    }

    /// <summary>An anchor as reports carry it, for the verifier.</summary>
    internal static Verifier.Audit.AuditAnchor AnchorOf(AnchorRow anchor) => new(anchor.Log, anchor.Sequence, anchor.Hash);
}
