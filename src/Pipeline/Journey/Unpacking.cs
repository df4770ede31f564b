using System.Runtime.CompilerServices;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>Takes files out of archives and messages, each a document of its own; the limits hold for all of one call together.</summary>
/// <remarks>
/// A sandboxed child unpacks, one archive at a time; what is in an archive is unpacked when its turn comes. Whatever cannot be taken is
/// told by its name and does not stop the others. Not safe for use by several threads at once, except that the limits hold then too.
/// </remarks>
/// <param name="engine">Asks the child.</param>
public sealed class Unpacking(EngineCall engine)
{
    /// <summary>Archives in archives and messages in messages, the outermost counted.</summary>
    public const int DeepestArchive = 3;

    /// <summary>Most files of one call.</summary>
    public const int MostFiles = 1000;

    /// <summary>Most bytes of all files of one call together.</summary>
    public const long MostBytes = 1L << 30;

    private int files;
    private long bytes;

    /// <summary>Whether files may lie in a document of that type that are documents of their own.</summary>
    public static bool HasFiles(MediaType type) => type == MediaType.Zip || OfficeFormats.IsMail(type);

    /// <summary>The files in <paramref name="holder"/>, and those in them; messages are given out themselves before their files.</summary>
    /// <param name="holder">An archive or a message; the message itself is not among what is given out.</param>
    /// <param name="shown">Its name for people.</param>
    /// <param name="cancellationToken">Kills the child.</param>
    public IAsyncEnumerable<UnpackedFile> OfAsync(InputFile holder, string shown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(shown);
        return OfAsync(holder, shown, 0, cancellationToken);
    }

    private async IAsyncEnumerable<UnpackedFile> OfAsync(
        InputFile holder, string shown, int depth, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (refusal, found) = depth < DeepestArchive ? await AskAsync(holder, cancellationToken) : (RefusalReason.ArchiveTooDeep, []);
        if (refusal is { } reason)
        {
            yield return new UnpackedFile(shown, null, reason);
            yield break;
        }

        foreach (var (name, content, fault) in found)
        {
            var inner = Judge($"{shown}/{name}", name, content, fault);
            if (inner.File is not { } file)
            {
                yield return inner;
                continue;
            }

            if (file.Type != MediaType.Zip)
            {
                yield return inner;
            }

            if (!HasFiles(file.Type))
            {
                continue;
            }

            await foreach (var deeper in OfAsync(file, inner.Shown, depth + 1, cancellationToken))
            {
                yield return deeper;
            }
        }
    }

    private UnpackedFile Judge(string shown, string name, ReadOnlyMemory<byte> content, RefusalReason? fault)
    {
        if (fault is not null)
        {
            return new UnpackedFile(shown, null, fault);
        }

        if (Interlocked.Increment(ref files) > MostFiles)
        {
            return new UnpackedFile(shown, null, RefusalReason.ArchiveTooMany);
        }

        if (Interlocked.Add(ref bytes, content.Length) > MostBytes)
        {
            return new UnpackedFile(shown, null, RefusalReason.UnpackedTooLarge);
        }

        var intake = FileIntake.Judge(new InputFile(name, content, FileSniffer.Sniff(content.Span)), takesArchives: true);
        return new UnpackedFile(shown, intake.File, intake.Refusal);
    }

    private async Task<(RefusalReason? Refusal, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content, RefusalReason? Fault)> Found)> AskAsync(
        InputFile holder, CancellationToken cancellationToken)
    {
        // Nothing is decided here: the profile and the day are not looked at.
        var request = new EngineRequest
        {
            Task = EngineTask.Unpack,
            MediaType = holder.Type,
            FileName = holder.Stem + holder.Extension,
            ProfileId = ProfileCatalog.DefaultId,
            Today = DateOnly.MinValue,
        };
        var (answer, parts) = await engine.AskAsync(request, [holder.Content], _ => { }, cancellationToken);
        if (answer.Refusal is not null || answer.Unpacked is not { } names || names.Count != parts.Count)
        {
            return (answer.Refusal ?? RefusalReason.EngineDied, []);
        }

        return holder.Type == MediaType.Zip && names.Count == 0
            ? (RefusalReason.ArchiveEmpty, [])
            : (null, [.. names.Select((file, index) => (file.Name, parts[index], file.Fault))]);
    }
}
