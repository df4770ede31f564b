using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Files;

/// <summary>An object <c>n g obj … endobj</c> as it lies in the file.</summary>
/// <param name="Number">Object number written there.</param>
/// <param name="Generation">Generation written there.</param>
/// <param name="Value">Its value.</param>
/// <param name="End">Offset behind the value, before <c>endobj</c>.</param>
/// <param name="Comments">How many comments stand between the object number and the end of the value.</param>
internal sealed record IndirectObject(int Number, int Generation, PdfValue Value, int End, int Comments);
