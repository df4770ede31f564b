using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>A file that was taken out of an archive or a message.</summary>
/// <param name="Name">Its name; data, never a path.</param>
/// <param name="Fault">Why there are no bytes of it; null where there are.</param>
public sealed record UnpackedEntry(string Name, RefusalReason? Fault)
{
    /// <summary>Nothing of the name.</summary>
    public override string ToString() => "…";
}
