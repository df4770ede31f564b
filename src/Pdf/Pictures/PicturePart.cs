using Clona.Pdf.Objects;

namespace Clona.Pdf.Pictures;

/// <summary>A part of a page's picture as a PDF holds it: the whole of it, a strip or a tile.</summary>
/// <param name="Left">First column on the page.</param>
/// <param name="Top">First row on the page.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Dictionary">The image's dictionary, without its size.</param>
/// <param name="Data">Its samples, in the filter that the dictionary names.</param>
internal sealed record PicturePart(int Left, int Top, int Width, int Height, PdfDictionary Dictionary, ReadOnlyMemory<byte> Data);
