namespace Clona.Pdf.Filters;

/// <summary>A box of JPEG 2000 data (ITU-T T.800, I.4).</summary>
/// <param name="Type">Its four letters.</param>
/// <param name="Start">Offset of its content.</param>
/// <param name="End">Offset behind it.</param>
internal readonly record struct JpxBox(string Type, int Start, int End);
