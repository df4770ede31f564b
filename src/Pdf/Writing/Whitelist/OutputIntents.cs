using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>What the colours of a document mean (ISO 32000-2, 14.11.5): the profile, and none of the words about it.</summary>
internal static class OutputIntents
{
    private const int MostIntents = 8;

    private static readonly CopyRule Standard = ScalarRule.NameOf("GTS_PDFA1", "GTS_PDFX", "ISO_PDFE1");

    /// <summary>The intents of a catalogue whose profile can be carried over; null where there is none.</summary>
    public static PdfArray? Of(PdfDictionary catalogue, GraphCopier copier)
    {
        if (copier.Resolve(catalogue["OutputIntents"]) is not PdfArray intents)
        {
            return null;
        }

        PdfObject[] kept = [.. intents.Take(MostIntents).Select(copier.Resolve).OfType<PdfDictionary>().Select(intent => Intent(intent, copier)).OfType<PdfObject>()];
        return kept.Length > 0 ? new(kept) : null;
    }

    private static PdfDictionary? Intent(PdfDictionary intent, GraphCopier copier) =>
        copier.Copy(intent["S"], Standard) is { } standard && copier.Copy(intent["DestOutputProfile"], ColorRules.Profile) is { } profile
            ? new(
            [
                new("Type", new PdfName("OutputIntent")),
                new("S", standard),

                // The key must be there; its value names a printing condition, or says that none is named.
                new("OutputConditionIdentifier", new PdfString("Custom"u8.ToArray())),
                new("DestOutputProfile", profile),
            ])
            : null;
}
