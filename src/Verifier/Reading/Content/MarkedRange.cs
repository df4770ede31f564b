using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Content;

/// <summary>A numbered sequence of marked content.</summary>
/// <param name="Form">The form in whose content it stands; null for the page's own.</param>
/// <param name="Id">Its number there.</param>
/// <param name="First">Ordinal of the first glyph in it.</param>
/// <param name="Count">Number of glyphs in it.</param>
internal readonly record struct MarkedRange(PdfStream? Form, int Id, int First, int Count);
