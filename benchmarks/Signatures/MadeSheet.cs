using Clona.Scans.Pictures;
using Clona.Signatures.Stored;

namespace Clona.Signatures;

/// <summary>A sheet as it came out of the scanner.</summary>
/// <param name="Picture">The scan.</param>
/// <param name="Ink">What pens wrote on it.</param>
internal sealed record MadeSheet(ColorPicture Picture, IReadOnlyList<TrueInk> Ink);
