using System.Runtime.Intrinsics;

namespace Clona.Detectors.Tagging;

/// <summary>What the model knows of one written word, wherever it stands: computed once per text.</summary>
internal struct WordTraits
{
    /// <summary>Hash of the word as written and of how its line is written; 0 in an empty place.</summary>
    public ulong Key;

    /// <summary>Hash of the folded word; numbers by their length.</summary>
    public uint Word;

    /// <summary>Hash of the coarse class: shape, lexicon, role.</summary>
    public uint Class;

    /// <summary>Whether the word is one that names what follows (label, title, function).</summary>
    public bool IsCue;

    /// <summary>Scores of the labels for the token two places behind this word.</summary>
    public Vector128<short> TwoBehind;

    /// <summary>Scores of the labels for the token behind this word.</summary>
    public Vector128<short> Behind;

    /// <summary>Scores of the labels for the word itself.</summary>
    public Vector128<short> Own;

    /// <summary>Scores of the labels for the token before this word.</summary>
    public Vector128<short> Before;

    /// <summary>Scores of the labels for the token two places before this word.</summary>
    public Vector128<short> TwoBefore;
}
