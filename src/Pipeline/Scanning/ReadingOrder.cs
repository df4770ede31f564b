using Clona.Pdf.FontChecks;

namespace Clona.Pipeline.Scanning;

/// <summary>How a picture is to be read.</summary>
/// <param name="DotsPerInch">Its resolution on paper.</param>
/// <param name="IsPart">Whether it is a part of a page: it stands upright, and its upper edge is no head of a page.</param>
internal sealed record ReadingOrder(int DotsPerInch, bool IsPart)
{
    /// <summary>What stands on a sheet of fonts: then it is asked which of them say other letters than they show. Null for pages.</summary>
    public IReadOnlyList<FontWord>? Words { get; init; }
}
