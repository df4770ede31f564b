using Clona.Pdf.Objects;

namespace Clona.Pdf.Filters;

/// <summary>One filter of a stream.</summary>
/// <param name="Kind">Which filter.</param>
/// <param name="Parameters">Its /DecodeParms; empty where there are none.</param>
internal sealed record FilterStep(FilterKind Kind, PdfDictionary Parameters);
