using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Clona.Office.Checks;

/// <summary>Opens a document with the Open XML SDK and asks its validator; shares no code with the reader and the writer.</summary>
public static class WordValidation
{
    /// <summary>How many faults the validator finds; null where the SDK cannot open the document.</summary>
    public static int? CountFaults(ReadOnlyMemory<byte> content) => FaultsOf(content)?.Count;

    /// <summary>The faults, without any text of the document; null where the SDK cannot open it.</summary>
    public static IReadOnlyList<string>? FaultsOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(content.ToArray(), writable: false), isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Id}")];
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
