using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Clona.Office.Packages;

/// <summary>Reads and writes XML parts: no document type, no resolver, bounded in size and depth.</summary>
internal static class XmlParts
{
    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = PackageLimits.MostXmlBytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
    };

    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = false,
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The tree of a part.</summary>
    /// <exception cref="PackageException">It is no XML, too large, too deep, or has a document type.</exception>
    public static XDocument Read(byte[] data)
    {
        if (data.Length > PackageLimits.MostXmlBytes)
        {
            throw new PackageException(PackageFault.TooLarge);
        }

        try
        {
            CheckDepth(data);
            using var reader = XmlReader.Create(new MemoryStream(data, writable: false), Reading);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            throw new PackageException(PackageFault.Damaged);
        }
    }

    /// <summary>The bytes of a tree.</summary>
    public static byte[] Write(XDocument document)
    {
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, Writing))
        {
            document.Save(writer);
        }

        return output.ToArray();
    }

    // A tree is built by recursion in places, so depth is bounded before there is one.
    private static void CheckDepth(byte[] data)
    {
        using var reader = XmlReader.Create(new MemoryStream(data, writable: false), Reading);
        while (reader.Read())
        {
            if (reader.Depth > PackageLimits.MostDepth)
            {
                throw new PackageException(PackageFault.TooComplex);
            }
        }
    }
}
