using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>One sequence of marked content of the output, or one that it lacks because all of it went.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Form">The form of the output in whose content it stands; null for the page's own.</param>
/// <param name="Id">Its number in that content; null where the output lacks it.</param>
/// <param name="Before">What its glyphs said in the input; empty where nobody asks.</param>
/// <param name="After">What they say in the output.</param>
/// <param name="HasLost">Whether something of it is gone.</param>
internal sealed record WrittenPiece(int Page, PdfReference? Form, int? Id, string Before, string After, bool HasLost);
