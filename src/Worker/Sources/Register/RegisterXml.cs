using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Clona.Worker.Sources.Register;

/// <summary>Reads the register's open data. Unknown elements are passed over and no order is relied on.</summary>
internal static class RegisterXml
{
    private const long MostCharacters = 4L << 30;
    private static readonly XNamespace Namespace = "http://portal.gov.cz/rejstriky/ISRS/1.2/";

    /// <summary>The dumps that an index names; null where it is no index.</summary>
    public static IReadOnlyList<RegisterDump>? Index(Stream stream)
    {
        try
        {
            using var reader = Reader(stream);
            return [.. Elements(reader, "index", "dump").Select(DumpOf).OfType<RegisterDump>()];
        }
        catch (Exception fault) when (fault is XmlException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The records of a dump, one at a time.</summary>
    /// <exception cref="XmlException">The dump cannot be read to its end.</exception>
    public static IEnumerable<RegisterRecord> Records(Stream stream)
    {
        using var reader = Reader(stream);
        foreach (var record in Elements(reader, "dump", "zaznam"))
        {
            if (RecordOf(record) is { } read)
            {
                yield return read;
            }
        }
    }

    private static XmlReader Reader(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        IgnoreWhitespace = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    private static IEnumerable<XElement> Elements(XmlReader reader, string root, string name)
    {
        reader.MoveToContent();
        if (reader.LocalName != root || reader.NamespaceURI != Namespace.NamespaceName)
        {
            throw new XmlException("The root is another one.");
        }

        reader.Read();
        while (reader.NodeType == XmlNodeType.Element)
        {
            if (reader.LocalName == name)
            {
                yield return (XElement)XNode.ReadFrom(reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static RegisterDump? DumpOf(XElement dump)
    {
        var (year, month, day) = (Number(dump, "rok"), Number(dump, "mesic"), Number(dump, "den"));
        var hash = dump.Element(Namespace + "hashDumpu");
        return year is >= 2015 and <= 2200 && month is >= 1 and <= 12 && hash is not null
            && Uri.TryCreate(Text(dump, "odkaz"), UriKind.Absolute, out var address)
            ? new RegisterDump(
                new DateOnly((int)year, (int)month, 1),
                day is >= 1 and <= 31 ? (int)day : null,
                Flag(dump, "dokoncenyMesic"),
                address,
                hash.Attribute("algoritmus")?.Value.ToLowerInvariant() ?? "sha1",
                hash.Value.Trim().ToLowerInvariant(),
                Number(dump, "velikostDumpu") ?? 0)
            : null;
    }

    private static RegisterRecord? RecordOf(XElement record)
    {
        var id = record.Element(Namespace + "identifikator");
        var publisher = record.Element(Namespace + "smlouva")?.Element(Namespace + "subjekt");
        return id is not null && Number(id, "idSmlouvy") is { } contract && Number(id, "idVerze") is { } version
            ? new RegisterRecord(
                contract,
                version,
                Flag(record, "platnyZaznam"),
                publisher is null ? null : Text(publisher, "ico"),
                publisher is null ? null : Text(publisher, "datovaSchranka"),
                [.. record.Element(Namespace + "prilohy")?.Elements(Namespace + "priloha").Select(AttachmentOf) ?? []])
            : null;
    }

    private static RegisterAttachment AttachmentOf(XElement attachment)
    {
        var hash = attachment.Element(Namespace + "hash");
        var isSha256 = hash?.Attribute("algoritmus")?.Value is null or "sha256";
        return new RegisterAttachment(
            Text(attachment, "nazevSouboru") ?? string.Empty,
            hash is not null && isSha256 ? hash.Value.Trim().ToLowerInvariant() : null,
            Uri.TryCreate(Text(attachment, "odkaz"), UriKind.Absolute, out var address) ? address : null);
    }

    private static string? Text(XElement parent, string name) => parent.Element(Namespace + name)?.Value.Trim();

    private static long? Number(XElement parent, string name) =>
        long.TryParse(Text(parent, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Flag(XElement parent, string name) => Text(parent, name) is "1" or "true";
}
