namespace Clona.Pdf.Recoding;

/// <summary>A picture of a document whose codec is not undone by this program.</summary>
/// <param name="Number">Number of its object.</param>
/// <param name="Codestream">The data for a decoder of JPEG 2000.</param>
/// <param name="Samples">How many samples a decoder gives: a byte each, component after component, row by row.</param>
public sealed record CodedPicture(int Number, ReadOnlyMemory<byte> Codestream, long Samples);
