namespace Clona.Scans.Signatures;

/// <summary>What was read at a place of the level page.</summary>
/// <param name="Box">The place, in pixels.</param>
/// <param name="Confidence">How sure the reader is, 0 to 100.</param>
/// <param name="Text">What was read.</param>
internal sealed record PrintedWord(ScanBox Box, double Confidence, string Text)
{
    /// <summary>Nothing of what was read.</summary>
    public override string ToString() => "…";
}
