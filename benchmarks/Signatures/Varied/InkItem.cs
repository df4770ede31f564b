namespace Clona.Signatures.Varied;

/// <summary>Something drawn by a pen on a sheet.</summary>
/// <param name="Kind">How and with what; signatures begin with their way to sign.</param>
/// <param name="IsSignature">Whether it is a signature or initials.</param>
/// <param name="Strokes">Its strokes, in millimetres of the sheet.</param>
/// <param name="Pen">The pen.</param>
internal sealed record InkItem(string Kind, bool IsSignature, IReadOnlyList<Stroke> Strokes, Pen Pen);
