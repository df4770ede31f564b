using System.Globalization;
using Clona.Pipeline.Rendering;
using Microsoft.Extensions.Caching.Memory;

namespace Clona.Web.Review;

/// <summary>
/// Pictures of pages, drawn in the sandbox, at most two at a time. The last ones are kept in memory for ten minutes, at most
/// 64 MB; who may see one is asked before this is. Safe for several threads.
/// </summary>
public sealed class PagePictures(PageRenderer renderer) : IDisposable
{
    /// <summary>Resolution of the pictures.</summary>
    public const int DotsPerInch = 120;

    private const long MostBytes = 64L << 20;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim turns = new(2);

    /// <summary>The page as a JPEG, or null where it cannot be drawn.</summary>
    /// <param name="sha256">Digest of the PDF.</param>
    /// <param name="page">Page from 1.</param>
    /// <param name="load">Gives the PDF; asked only where the picture is not at hand.</param>
    /// <param name="cancellationToken">Stops the drawing.</param>
    public async Task<ReadOnlyMemory<byte>?> DrawAsync(
        string sha256, int page, Func<CancellationToken, Task<ReadOnlyMemory<byte>?>> load, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(load);
        var key = string.Create(CultureInfo.InvariantCulture, $"{sha256}/{page}");
        if (cache.TryGetValue<byte[]>(key, out var known))
        {
            return (ReadOnlyMemory<byte>?)known;
        }

        await turns.WaitAsync(cancellationToken);
        try
        {
            return await DrawOnceAsync(key, page, load, cancellationToken);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cache.Dispose();
        turns.Dispose();
    }

    private async Task<ReadOnlyMemory<byte>?> DrawOnceAsync(
        string key, int page, Func<CancellationToken, Task<ReadOnlyMemory<byte>?>> load, CancellationToken cancellationToken)
    {
        // Another request may have drawn it while this one waited for its turn.
        if (cache.TryGetValue<byte[]>(key, out var known))
        {
            return (ReadOnlyMemory<byte>?)known;
        }

        if (await load(cancellationToken) is not { IsEmpty: false } pdf)
        {
            return null;
        }

        var drawn = await renderer.RenderAsync(pdf, page, DotsPerInch, cancellationToken);
        if (drawn.Refusal is not null)
        {
            return null;
        }

        var picture = drawn.Jpeg.ToArray();
        cache.Set(key, picture, new MemoryCacheEntryOptions { Size = picture.Length, AbsoluteExpirationRelativeToNow = Kept });
        return (ReadOnlyMemory<byte>?)picture;
    }
}
