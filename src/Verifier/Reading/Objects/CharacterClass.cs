namespace Clona.Verifier.Reading.Objects;

/// <summary>What a byte does in PDF syntax (ISO 32000-1, 7.2.2).</summary>
internal enum CharacterClass : byte
{
    /// <summary>Part of a word.</summary>
    Regular,

    /// <summary>White space.</summary>
    Space,

    /// <summary>Ends a word and is a token or the beginning of one.</summary>
    Delimiter,
}
