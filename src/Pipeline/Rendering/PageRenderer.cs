using System.Globalization;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Rendering;

/// <summary>Draws pages of a PDF for the preview: pdftoppm in a sandbox of its own, one page a call.</summary>
/// <remarks>
/// The pictures are for the eyes of the person who reviews; nothing is decided by them. What comes back is bounded and its
/// header is checked, but it is drawn by a program that read an untrusted file: serve it with a fixed media type only.
/// Safe for use by several threads.
/// </remarks>
public sealed class PageRenderer
{
    private const double PointsPerInch = 72;
    private const double LeastResolution = 8;

    // Rounding up of both sides must not lift a page over the limit.
    private const double AimedPixels = MostPixels * 0.99;

    private readonly SandboxMode mode;
    private readonly SandboxLimits limits;
    private readonly TimeProvider time;

    /// <summary>A renderer with the usual limits: 20 seconds and 1 GB for a page.</summary>
    public PageRenderer(SandboxMode mode, TimeProvider time)
        : this(mode, Usual, time)
    {
    }

    internal PageRenderer(SandboxMode mode, SandboxLimits limits, TimeProvider time) =>
        (this.mode, this.limits, this.time) = (mode, limits, time);

    /// <summary>Most pixels of a picture; the resolution is lowered until a page has no more.</summary>
    public const int MostPixels = 25_000_000;

    /// <summary>The limits of one page.</summary>
    internal static SandboxLimits Usual { get; } = new()
    {
        BaseTime = TimeSpan.FromSeconds(20),
        CpuSeconds = 30,
        MemoryBytes = 1L << 30,
        AddressBytes = 2L << 30,
        AnswerBytes = 32L << 20,
        FileBytes = 64L << 20,
    };

    /// <summary>Draws page <paramref name="page"/>, as displayed: cropped and turned.</summary>
    /// <param name="pdf">The whole document.</param>
    /// <param name="page">Page number from 1.</param>
    /// <param name="dotsPerInch">Wanted resolution, 8 to 600; a large page gets a lower one.</param>
    /// <param name="cancellationToken">Kills the drawing.</param>
    /// <returns>The picture, or a refusal where the page cannot be drawn, takes too long, or a program is missing.</returns>
    public async Task<RenderedPage> RenderAsync(
        ReadOnlyMemory<byte> pdf, int page, int dotsPerInch, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dotsPerInch, LeastResolution);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dotsPerInch, 600);
        if (MissingReason() is { } missing)
        {
            return RenderedPage.Refused(missing);
        }

        var number = page.ToString(CultureInfo.InvariantCulture);
        var (infoEnd, info) = await AskAsync(SystemProgram.Pdfinfo, ["-f", number, "-l", number, "-"], pdf, cancellationToken);
        if (info is null)
        {
            return RenderedPage.Refused(ChildRefusal.Of(infoEnd, RefusalReason.Damaged));
        }

        if (PageSizeLine.Read(info, page) is not { } size || Resolution(size, dotsPerInch) is not { } resolution)
        {
            return RenderedPage.Refused(RefusalReason.UndecodableContent);
        }

        var (end, jpeg) = await AskAsync(
            SystemProgram.Pdftoppm,
            [
                "-jpeg", "-jpegopt", "quality=85", "-cropbox", "-r", resolution.ToString("0.###", CultureInfo.InvariantCulture),
                "-f", number, "-l", number, "-",
            ],
            pdf,
            cancellationToken);
        return jpeg is null ? RenderedPage.Refused(ChildRefusal.Of(end, RefusalReason.Damaged)) : Checked(jpeg, size, resolution);
    }

    private static double? Resolution((double Width, double Height) size, int wanted)
    {
        var squareInches = size.Width / PointsPerInch * (size.Height / PointsPerInch);
        var resolution = Math.Min(wanted, Math.Sqrt(AimedPixels / squareInches));
        return resolution >= LeastResolution ? resolution : null;
    }

    private static RenderedPage Checked(byte[] jpeg, (double Width, double Height) size, double resolution)
    {
        if (JpegHeader.Read(jpeg) is not var (width, height) || (long)width * height > MostPixels)
        {
            return RenderedPage.Refused(RefusalReason.UndecodableContent);
        }

        // Without enough memory pdftoppm reports success and gives an empty picture of another size.
        var (wide, high) = (size.Width / PointsPerInch * resolution, size.Height / PointsPerInch * resolution);
        var isWhole = (IsNear(width, wide) && IsNear(height, high)) || (IsNear(width, high) && IsNear(height, wide));
        return isWhole ? new RenderedPage(Refusal: null, jpeg, width, height) : RenderedPage.Refused(RefusalReason.MemoryLimit);
    }

    private static bool IsNear(int pixels, double expected) => Math.Abs(pixels - expected) < 2;

    private RefusalReason? MissingReason() =>
        SystemProgram.MissingFor(mode) is not null ? RefusalReason.SandboxMissing
        : !File.Exists(SystemProgram.Pdfinfo) || !File.Exists(SystemProgram.Pdftoppm) ? RefusalReason.ProgramMissing
        : null;

    private Task<(ChildEnd End, byte[]? Output)> AskAsync(
        string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        var child = new SandboxedChild(SandboxCommand.ForRendering(mode, limits, program, arguments), limits, time);
        return child.RunAsync(
            (process, _, stop) => FilterExchange.RunAsync(process, pdf, limits.AnswerBytes, stop), cancellationToken);
    }
}
