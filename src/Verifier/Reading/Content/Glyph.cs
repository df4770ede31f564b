using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Reading.Content;

/// <summary>One character code that a page shows; its ordinal is its index in the page's list.</summary>
/// <param name="Text">Its Unicode text, null when the font does not tell.</param>
/// <param name="Code">The code, as a number.</param>
/// <param name="X">Baseline origin in default user space.</param>
/// <param name="Y">Baseline origin in default user space.</param>
/// <param name="CentreX">About the middle of the glyph's body, in default user space.</param>
/// <param name="CentreY">About the middle of the glyph's body, in default user space.</param>
/// <param name="Font">The font, null when none was set or found.</param>
/// <param name="IsMark">Whether it belongs to a mark of a removal.</param>
/// <param name="Show">Number of the text-showing operator on the page.</param>
internal readonly record struct Glyph(
    string? Text,
    int Code,
    double X,
    double Y,
    double CentreX,
    double CentreY,
    Font? Font,
    bool IsMark,
    int Show)
{
    /// <summary>Whether it is part of a look that has to be built: its place is the upper left corner of the rectangle for it.</summary>
    public bool IsBuilt { get; init; }

    /// <summary>Name of the font resource that the marks of a removal use.</summary>
    public const string MarkFontName = "ClonaMark";
}
