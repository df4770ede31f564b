namespace Clona.Detectors.Entities.Joining;

/// <summary>How a sign holds of one candidate beside the others.</summary>
internal enum JoinColumn
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It holds, and there is no other candidate.</summary>
    Sole,

    /// <summary>It holds of this candidate only.</summary>
    Only,

    /// <summary>It holds of another, not of this one.</summary>
    Others,

    /// <summary>It holds of one of the candidates: what that says for nobody of them.</summary>
    Nobody,
}
