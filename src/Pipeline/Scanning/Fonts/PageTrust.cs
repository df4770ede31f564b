namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>Which pages of a document may have text that is not what they show.</summary>
/// <param name="Distrusted">Pages with text in a font that says other letters than it shows, rising.</param>
/// <param name="Doubted">Pages with text in fonts that nobody could look at, rising.</param>
public sealed record PageTrust(IReadOnlyList<int> Distrusted, IReadOnlyList<int> Doubted)
{
    /// <summary>Nothing speaks against any page.</summary>
    public static PageTrust Full { get; } = new([], []);

    /// <summary>Whether nothing speaks against any page.</summary>
    internal bool IsFull => Distrusted.Count + Doubted.Count == 0;
}
