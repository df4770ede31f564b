using System.Collections.Frozen;

namespace Clona.Pdf.Structure;

/// <summary>What an attribute may say.</summary>
/// <param name="Names">Which names.</param>
/// <param name="Numbers">How many numbers; none, one, or an array of up to so many.</param>
internal sealed record AttributeKind(FrozenSet<string> Names, int Numbers);
