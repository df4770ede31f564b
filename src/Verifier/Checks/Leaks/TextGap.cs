using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks.Leaks;

/// <summary>Removed letters between two glyphs that stayed on their line.</summary>
/// <param name="Before">Index of the glyph before them, among those that stayed.</param>
/// <param name="After">Index of the glyph behind them, among those that stayed.</param>
/// <param name="Along">Unit vector of the line.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Font">The font of the removed letters.</param>
internal sealed record TextGap(int Before, int After, (double X, double Y) Along, double Size, Font Font);
