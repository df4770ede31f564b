namespace Clona.Detectors.Structure;

/// <summary>Kinds of tokens.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters only.</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>Letters and digits together, such as a code.</summary>
    Code,

    /// <summary>One other visible character.</summary>
    Mark,
}
