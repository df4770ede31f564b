using System.Net;
using System.Net.Http.Headers;
using Clona.Storage.Sources;
using Clona.Worker.Sources.Fetching;

namespace Clona.Worker.Sources.Register;

/// <summary>Brings a dump into the data folder; a download that was broken off goes on where it ended.</summary>
/// <remarks>
/// The part grows under its own name. 1. If we die, the next turn asks for the rest only; a server that cannot do that sends the
/// whole. 2. Whole, its digest is compared with the index; a wrong one is thrown away. 3. The file is removed when all its records
/// were looked at: it holds what everybody can read, but no longer than needed.
/// </remarks>
internal sealed class DumpDownload(SourceWeb web)
{
    private const long MostBytes = 4L << 30;
    private const int BlockBytes = 1 << 17;

    /// <summary>Why the dump is not there; <see cref="SourceOutcome.Done"/> where it is, whole and with the right digest.</summary>
    public async Task<SourceOutcome> BringAsync(SourceRun run, RegisterDump dump, string file, CancellationToken cancellationToken)
    {
        if (dump.Bytes is <= 0 or > MostBytes)
        {
            return SourceOutcome.TooLarge;
        }

        var have = File.Exists(file) ? new FileInfo(file).Length : 0;
        if (have < dump.Bytes)
        {
            var outcome = await ContinueAsync(run, dump, file, have, cancellationToken);
            if (outcome != SourceOutcome.Done)
            {
                return outcome;
            }
        }

        if (await IsRightAsync(dump, file, cancellationToken))
        {
            return SourceOutcome.Done;
        }

        File.Delete(file);
        return SourceOutcome.DigestDiffers;
    }

    private static async Task<bool> IsRightAsync(RegisterDump dump, string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return stream.Length == dump.Bytes && await DumpDigest.OfAsync(dump.Algorithm, stream, cancellationToken) == dump.Digest;
    }

    private async Task<SourceOutcome> ContinueAsync(
        SourceRun run, RegisterDump dump, string file, long have, CancellationToken cancellationToken)
    {
        var (response, outcome) = await web.OpenAsync(
            run.Source,
            dump.Address,
            message => message.Headers.Range = have > 0 ? new RangeHeaderValue(have, null) : null,
            cancellationToken);
        using (response)
        {
            if (response is null)
            {
                return outcome;
            }

            if (!response.IsSuccessStatusCode)
            {
                File.Delete(file);
                return response.StatusCode == HttpStatusCode.NotFound ? SourceOutcome.Gone : SourceOutcome.Unavailable;
            }

            var goesOn = response.StatusCode == HttpStatusCode.PartialContent && response.Content.Headers.ContentRange?.From == have;
            return await CopyAsync(response, file, goesOn ? have : 0, dump.Bytes, cancellationToken);
        }
    }

    private static async Task<SourceOutcome> CopyAsync(
        HttpResponseMessage response, string file, long from, long whole, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        try
        {
            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            await using var target = new FileStream(file, options);
            target.SetLength(from);
            target.Position = from;
            var block = new byte[BlockBytes];
            int read;
            while ((read = await content.ReadAsync(block, cancellationToken)) > 0)
            {
                if (target.Position + read > whole)
                {
                    return SourceOutcome.TooLarge;
                }

                await target.WriteAsync(block.AsMemory(0, read), cancellationToken);
            }

            return target.Position == whole ? SourceOutcome.Done : SourceOutcome.Unavailable;
        }
        catch (HttpRequestException)
        {
            return SourceOutcome.Unavailable;
        }
        catch (HttpIOException)
        {
            return SourceOutcome.Unavailable;
        }
    }
}
