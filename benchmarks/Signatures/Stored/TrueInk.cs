using Clona.Scans;

namespace Clona.Signatures.Stored;

/// <summary>Ink of a pen as the maker of a sheet drew it.</summary>
/// <param name="Box">Where it is, in pixels of the scan.</param>
/// <param name="IsSignature">Whether it is a signature or initials.</param>
/// <param name="Kind">How it was drawn.</param>
internal sealed record TrueInk(ScanBox Box, bool IsSignature, string Kind);
