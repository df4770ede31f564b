namespace Clona.Pipeline.Reading;

/// <summary>What the letters of a text say about it.</summary>
internal enum TextKind
{
    /// <summary>Nothing speaks against a text in Latin letters; too short ones are of this kind, too.</summary>
    Usual,

    /// <summary>Words of another script, which may well be what stands on the page.</summary>
    OtherScript,

    /// <summary>Hardly what a page shows.</summary>
    Strange,
}
