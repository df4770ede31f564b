namespace Clona.Pdf.Fonts.Witnesses;

/// <summary>Which pages of a document may have text that is not what they show.</summary>
/// <param name="Distrusted">Pages with text in a font that says other letters than its program, rising.</param>
/// <param name="Doubted">Pages with text in a font of which that is so for a letter or two, rising; none of the distrusted.</param>
public sealed record PageTrust(IReadOnlyList<int> Distrusted, IReadOnlyList<int> Doubted)
{
    /// <summary>Nothing speaks against any page.</summary>
    public static PageTrust Full { get; } = new([], []);
}
