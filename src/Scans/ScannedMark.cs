namespace Clona.Scans;

/// <summary>Something in a picture that is no text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Box">Where it is.</param>
public sealed record ScannedMark(ScannedMarkKind Kind, ScanBox Box);
