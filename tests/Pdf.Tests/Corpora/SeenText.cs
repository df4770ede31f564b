namespace Clona.Pdf.Tests.Corpora;

/// <summary>A letter or word as another reader sees it on the displayed page, in points from its top left corner.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Its left edge: the origin of its first glyph.</param>
/// <param name="Low">The baseline is not above this.</param>
/// <param name="High">Nor below this.</param>
internal readonly record struct SeenText(string Text, double X, double Low, double High);
