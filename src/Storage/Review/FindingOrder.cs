using System.Globalization;

namespace Clona.Storage.Review;

/// <summary>Order of finding ids: by letter, then by number, so that <c>d10</c> comes behind <c>d9</c>.</summary>
internal sealed class FindingOrder : IComparer<string>
{
    internal static FindingOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var byLetter = string.CompareOrdinal(x?[..1], y?[..1]);
        var byNumber = NumberOf(x).CompareTo(NumberOf(y));
        return byLetter != 0 ? byLetter : byNumber != 0 ? byNumber : string.CompareOrdinal(x, y);
    }

    /// <summary>The number in <c>d7</c> or <c>m7</c>; 0 where there is none.</summary>
    internal static int NumberOf(string? id) =>
        id is { Length: > 1 } && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
