using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Structure;

/// <summary>Content that an element names.</summary>
/// <param name="Element">Index of the element.</param>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="Form">The form in whose content it stands; null for the page's own.</param>
/// <param name="Id">Its number there.</param>
internal readonly record struct TagLeaf(int Element, int Page, PdfStream? Form, int Id);
