using Clona.Pdf.Files;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Tells which JBIG2 symbols may be carried over: shapes of letters that several pictures share (ISO 32000-2, 7.4.7).
/// </summary>
/// <remarks>
/// They would show what stood in a picture that is gone. So they are only written when every picture of the source that
/// refers to them is painted in the output.
/// </remarks>
/// <param name="source">The file.</param>
/// <param name="painted">The images that the output paints; null where all are.</param>
internal sealed class SharedSymbols(PdfFile source, IReadOnlySet<PdfStream>? painted)
{
    private HashSet<PdfStream>? ofLostImages;

    /// <summary>Whether the output may hold <paramref name="globals"/>.</summary>
    public bool MayBeWritten(PdfStream globals) =>
        painted is null || !(ofLostImages ??= FindLost(painted)).Contains(globals);

    private HashSet<PdfStream> FindLost(IReadOnlySet<PdfStream> shown)
    {
        var lost = new HashSet<PdfStream>(ReferenceEqualityComparer.Instance);
        var masks = shown.SelectMany(image => new[] { image.Dictionary["SMask"], image.Dictionary["Mask"] })
            .Select(source.Resolve).OfType<PdfStream>().ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var stream in source.ObjectNumbers.Select(number => source.Resolve(new PdfReference(number, 0))).OfType<PdfStream>())
        {
            if (!shown.Contains(stream) && !masks.Contains(stream)
                && FilterChain.Of(stream.Dictionary, source) is [.., { Kind: FilterKind.Jbig2 } step]
                && source.Resolve(step.Parameters["JBIG2Globals"]) is PdfStream globals)
            {
                lost.Add(globals);
            }
        }

        return lost;
    }
}
