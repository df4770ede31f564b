using Clona.Pipeline.Reporting;
using Clona.Scans;

namespace Clona.Pipeline.Scanning;

/// <summary>Something in the picture of a page that is no text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Box">Where it is.</param>
public sealed record ScanArea(ScannedMarkKind Kind, PageBox Box);
