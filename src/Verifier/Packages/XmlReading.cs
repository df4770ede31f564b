using System.Xml;

namespace Clona.Verifier.Packages;

/// <summary>How the verifier reads XML: no document type, no resolver, bounded.</summary>
internal static class XmlReading
{
    private const int MostCharacters = 100 << 20;

    /// <summary>A reader over <paramref name="data"/>.</summary>
    public static XmlReader Over(byte[] data) => XmlReader.Create(new MemoryStream(data, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
    });
}
