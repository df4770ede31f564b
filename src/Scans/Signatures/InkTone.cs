namespace Clona.Scans.Signatures;

/// <summary>What a pixel of a level page holds.</summary>
internal enum InkTone : byte
{
    /// <summary>Paper.</summary>
    None,

    /// <summary>Black or grey.</summary>
    Neutral,

    /// <summary>Blue, violet, green: what swallows red light.</summary>
    Cool,

    /// <summary>Red, brown, orange.</summary>
    Warm,
}
