using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>An annotation that is shown: by a form of the file, or by a look that whoever flattens it has to build.</summary>
/// <param name="Form">The form; null where the look is built.</param>
/// <param name="Placement">Form space to user space.</param>
/// <param name="Text">What a built look shows, one glyph a character.</param>
/// <param name="Box">The rectangle, in default user space.</param>
/// <param name="Annotation">The annotation itself.</param>
internal readonly record struct ShownAnnotation(PdfStream? Form, Matrix Placement, string Text, PageBox Box, PdfDictionary Annotation);
