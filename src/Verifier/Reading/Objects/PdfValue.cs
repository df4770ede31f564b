namespace Clona.Verifier.Reading.Objects;

/// <summary>A value of a PDF file as it was read (ISO 32000-1, 7.3).</summary>
internal abstract class PdfValue;
