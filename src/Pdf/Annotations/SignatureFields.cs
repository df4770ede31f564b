using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>Tells whether a document was signed electronically (ISO 32000-2, 12.8).</summary>
internal static class SignatureFields
{
    private const int MostFields = 10_000;

    /// <summary>Whether a field holds a signature, or the document says that it has one.</summary>
    public static bool AreFilled(PdfFile file)
    {
        if (file.HasSignatures || file.Resolve(file.Catalogue["DSS"]) is PdfDictionary)
        {
            return true;
        }

        var pending = new Queue<PdfObject>();
        Add(pending, file.Resolve((file.Resolve(file.Catalogue["AcroForm"]) as PdfDictionary)?["Fields"]));
        for (var seen = 0; seen < MostFields && pending.TryDequeue(out var next); seen++)
        {
            if (file.Resolve(next) is PdfDictionary field)
            {
                if (file.Resolve(field["V"]) is PdfDictionary value && IsSignature(value, file))
                {
                    return true;
                }

                Add(pending, file.Resolve(field["Kids"]));
            }
        }

        return false;
    }

    private static bool IsSignature(PdfDictionary value, PdfFile file) =>
        file.Resolve(value["Type"]) is PdfName { Value: "Sig" or "DocTimeStamp" } || value["ByteRange"] is not null;

    private static void Add(Queue<PdfObject> pending, PdfObject fields)
    {
        foreach (var field in (fields as PdfArray ?? new PdfArray([])).Take(MostFields))
        {
            pending.Enqueue(field);
        }
    }
}
