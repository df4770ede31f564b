using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Every stream of a file, whether anything refers to it or not.</summary>
internal static class AllStreams
{
    public static IEnumerable<PdfStream> Of(PdfFile file) =>
        file.ObjectNumbers.Select(number => file.Resolve(new PdfReference(number, 0))).OfType<PdfStream>();
}
