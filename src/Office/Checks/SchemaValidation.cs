using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Clona.Office.Checks;

/// <summary>Opens a document with the Open XML SDK and asks its validator; shares no code with the readers and the writers.</summary>
public static class SchemaValidation
{
    /// <summary>How many faults the validator finds; null where the SDK cannot open the document.</summary>
    public static int? CountFaults(ReadOnlyMemory<byte> content, bool isWorkbook = false) => FaultsOf(content, isWorkbook)?.Count;

    /// <summary>The faults, without any text of the document; null where the SDK cannot open it.</summary>
    public static IReadOnlyList<string>? FaultsOf(ReadOnlyMemory<byte> content, bool isWorkbook = false)
    {
        try
        {
            using var document = Open(new MemoryStream(content.ToArray(), writable: false), isWorkbook);
            return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Id}")];
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static OpenXmlPackage Open(Stream content, bool isWorkbook) => isWorkbook
        ? SpreadsheetDocument.Open(content, isEditable: false)
        : WordprocessingDocument.Open(content, isEditable: false);
}
