namespace Clona.Detectors.Text;

/// <summary>What a character is; kept for the Latin range, where asking Unicode's tables each time costs more than all else that a scan does with it.</summary>
[Flags]
internal enum CharKinds : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A letter.</summary>
    Letter = 1,

    /// <summary>A decimal digit.</summary>
    Digit = 2,

    /// <summary>A capital.</summary>
    Upper = 4,

    /// <summary>A small letter.</summary>
    Lower = 8,

    /// <summary>White space.</summary>
    Space = 16,
}
