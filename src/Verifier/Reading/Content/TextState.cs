using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Reading.Content;

/// <summary>The part of the graphics state that places glyphs, and the clip (ISO 32000-1, 9.3); a copy is a saved state.</summary>
internal struct TextState
{
    public TextState(in Matrix ctm)
    {
        Ctm = ctm;
        Scale = 1;
    }

    public Matrix Ctm;
    public Font? Font;
    public bool IsMark;
    public double Size;
    public double CharacterSpace;
    public double WordSpace;

    /// <summary>Horizontal scaling, 1 for 100 %.</summary>
    public double Scale;
    public double Leading;
    public double Rise;

    /// <summary>The rectangle outside which nothing shows, as displayed; null without a clip. Kept for a watch only.</summary>
    public ClaimedBox? Clip;

    /// <summary>What a filled rectangle would hide; null for the state at the beginning. Kept for a watch only.</summary>
    public CoverState? Cover;
}
