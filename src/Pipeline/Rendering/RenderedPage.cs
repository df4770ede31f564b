using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Rendering;

/// <summary>The picture of a page, or why there is none.</summary>
/// <param name="Refusal">Why the page was not drawn; null where it was.</param>
/// <param name="Jpeg">The picture, JPEG; empty after a refusal.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record RenderedPage(RefusalReason? Refusal, ReadOnlyMemory<byte> Jpeg, int Width, int Height)
{
    /// <summary>A refusal.</summary>
    internal static RenderedPage Refused(RefusalReason reason) => new(reason, ReadOnlyMemory<byte>.Empty, 0, 0);
}
