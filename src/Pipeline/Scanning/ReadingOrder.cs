namespace Clona.Pipeline.Scanning;

/// <summary>How a picture is to be read.</summary>
/// <param name="DotsPerInch">Its resolution on paper.</param>
/// <param name="IsPart">Whether it is a part of a page: it stands upright, and its upper edge is no head of a page.</param>
internal sealed record ReadingOrder(int DotsPerInch, bool IsPart)
{
    /// <summary>Whether a page that cannot be read is not tried in other ways.</summary>
    public bool IsUpright { get; init; }
}
