namespace Clona.Pipeline.Audit;

/// <summary>The byte that names the type of an attribute's value in the encoding.</summary>
internal enum AuditValueTag : byte
{
    /// <summary>A length-prefixed text.</summary>
    Token = 1,

    /// <summary>A signed 64-bit integer.</summary>
    Number = 2,

    /// <summary>32 bytes.</summary>
    Digest = 3,
}
