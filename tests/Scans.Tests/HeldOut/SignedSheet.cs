using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.HeldOut;

/// <summary>A page with what was written on it.</summary>
/// <param name="Picture">The page as scanned.</param>
/// <param name="Signatures">The ink of each signature: indices of pixels, row by row.</param>
/// <param name="IsGray">Whether the scan knows no colour.</param>
internal sealed record SignedSheet(ColorPicture Picture, IReadOnlyList<HashSet<int>> Signatures, bool IsGray);
