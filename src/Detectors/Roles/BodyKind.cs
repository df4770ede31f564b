namespace Clona.Detectors.Roles;

/// <summary>What a word says of the body that somebody acts for.</summary>
internal enum BodyKind : byte
{
    /// <summary>It names no body.</summary>
    None,

    /// <summary>Body of the state, of a municipality or a region, or one founded by them.</summary>
    Public,

    /// <summary>Firm.</summary>
    Firm,

    /// <summary>Association, foundation, church, community of owners.</summary>
    Association,
}
