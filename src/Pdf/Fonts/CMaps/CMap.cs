namespace Clona.Pdf.Fonts.CMaps;

/// <summary>The encoding of a Type 0 font: how strings fall into codes and which CID each code means.</summary>
internal sealed class CMap
{
    private readonly CodeRangeMap? cids;
    private readonly bool isIdentity;

    /// <summary>Makes a CMap.</summary>
    /// <param name="codespace">How strings fall into codes.</param>
    /// <param name="cids">CIDs by code, or null.</param>
    /// <param name="isIdentity">Whether a code that <paramref name="cids"/> lacks is its own CID.</param>
    public CMap(Codespace codespace, CodeRangeMap? cids, bool isIdentity)
    {
        Codespace = codespace;
        this.cids = cids;
        this.isIdentity = isIdentity;
    }

    /// <summary>How strings fall into codes.</summary>
    public Codespace Codespace { get; }

    /// <summary>Whether text runs downwards.</summary>
    public bool IsVertical { get; init; }

    /// <summary>Whether the split into codes is certain.</summary>
    public bool CanSplitCodes { get; init; } = true;

    /// <summary>Whether codes are UTF-16 units.</summary>
    public bool IsUnicode { get; init; }

    /// <summary>The map that this one builds on: it answers for codes that this one lacks; or null.</summary>
    public CMap? Base { get; init; }

    /// <summary>The CID of <paramref name="code"/>; 0 where the CMap has none.</summary>
    public int CidOf(int code)
    {
        if (cids is not null && cids.TryFind((uint)code, out var range))
        {
            return (int)Math.Min(range.Value + (long)((uint)code - range.Low), 0xFFFF);
        }

        return isIdentity && code is >= 0 and <= 0xFFFF ? code : Base?.CidOf(code) ?? 0;
    }
}
