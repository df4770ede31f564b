using Clona.Pdf.Fonts.CMaps;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Fonts;

/// <summary>A Type 0 font, ISO 32000-2, 9.7.</summary>
/// <remarks>Texts are kept once they are asked for; several threads may ask at the same time.</remarks>
internal sealed class CompositeFont : PdfFont
{
    private const int PageSize = 256;
    private static readonly string NoText = new('\0', 1);

    private readonly CMap encoding;
    private readonly CidMetrics metrics;
    private readonly ToUnicodeMap toUnicode;
    private readonly Func<int, string?> textOfCid;
    private readonly string?[]?[] texts = new string?[]?[PageSize];

    /// <summary>Makes a font of its parts.</summary>
    /// <param name="encoding">Codes to CIDs.</param>
    /// <param name="metrics">Advances by CID.</param>
    /// <param name="toUnicode">Texts by code.</param>
    /// <param name="textOfCid">What the font program knows about codes that <paramref name="toUnicode"/> lacks.</param>
    /// <param name="extent">Height and depth.</param>
    public CompositeFont(
        CMap encoding, CidMetrics metrics, ToUnicodeMap toUnicode, Func<int, string?> textOfCid, VerticalExtent extent)
    {
        this.encoding = encoding;
        this.metrics = metrics;
        this.toUnicode = toUnicode;
        this.textOfCid = textOfCid;
        Ascent = extent.Ascent;
        Descent = extent.Descent;
    }

    /// <inheritdoc/>
    public override bool IsVertical => encoding.IsVertical;

    /// <inheritdoc/>
    public override PdfMatrix FontMatrix => new(0.001, 0, 0, 0.001, 0, 0);

    /// <inheritdoc/>
    public override double Ascent { get; }

    /// <inheritdoc/>
    public override double Descent { get; }

    /// <inheritdoc/>
    public override bool CanSplitCodes => encoding.CanSplitCodes;

    /// <inheritdoc/>
    public override CharacterCode NextCode(ReadOnlySpan<byte> text) => encoding.Codespace.NextCode(text);

    /// <inheritdoc/>
    public override string? UnicodeOf(CharacterCode code)
    {
        if (code.Value is < 0 or >= PageSize * PageSize)
        {
            return FindText(code.Value);
        }

        var page = texts[code.Value / PageSize] ??= new string?[PageSize];
        var text = page[code.Value % PageSize] ??= FindText(code.Value) ?? NoText;
        return ReferenceEquals(text, NoText) ? null : text;
    }

    /// <inheritdoc/>
    public override double AdvanceOf(CharacterCode code)
    {
        var cid = encoding.CidOf(code.Value);
        return IsVertical ? metrics.VerticalAdvanceOf(cid) : metrics.WidthOf(cid);
    }

    /// <inheritdoc/>
    public override PdfPoint VerticalOriginOf(CharacterCode code) =>
        IsVertical ? metrics.VerticalOriginOf(encoding.CidOf(code.Value)) : default;

    /// <summary>The number that picks the glyph of <paramref name="code"/>.</summary>
    public int CidOf(CharacterCode code) => encoding.CidOf(code.Value);

    private string? FindText(int code) => toUnicode.Find(code)
        ?? textOfCid(encoding.CidOf(code))
        ?? (encoding.IsUnicode ? ToUnicodeMap.Identity.Find(code) : null);
}
