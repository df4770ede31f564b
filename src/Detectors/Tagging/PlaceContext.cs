namespace Clona.Detectors.Tagging;

/// <summary>The words and classes around one place.</summary>
internal struct PlaceContext
{
    /// <summary>Class of the token.</summary>
    public uint Class;

    /// <summary>Word of the token.</summary>
    public uint Word;

    /// <summary>Class of the token before.</summary>
    public uint ClassBefore;

    /// <summary>Word of the token before.</summary>
    public uint WordBefore;

    /// <summary>Class of the token two places before.</summary>
    public uint ClassTwoBefore;

    /// <summary>Word of the token two places before.</summary>
    public uint WordTwoBefore;

    /// <summary>Class of the next token.</summary>
    public uint ClassBehind;

    /// <summary>Word of the next token.</summary>
    public uint WordBehind;

    /// <summary>Class of the next token but one.</summary>
    public uint ClassTwoBehind;

    /// <summary>Gap before the token.</summary>
    public uint GapBefore;

    /// <summary>Gap behind the token.</summary>
    public uint GapBehind;

    /// <summary>First word of the line.</summary>
    public uint LineStart;

    /// <summary>Class of the first word of the line before.</summary>
    public uint LineStartBefore;

    /// <summary>Last word in the line that names what follows.</summary>
    public uint Cue;

    /// <summary>Whether the token begins its line.</summary>
    public bool IsLineStart;
}
