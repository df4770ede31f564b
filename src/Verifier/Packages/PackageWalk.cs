using System.Xml;
using Clona.Verifier.Checks;

namespace Clona.Verifier.Packages;

/// <summary>V5 for packages: walks all parts of an output, and all of each, and asks a whitelist.</summary>
internal static class PackageWalk
{
    /// <summary>Notes everything in <paramref name="zip"/> that <paramref name="permitted"/> does not name.</summary>
    public static void Run(ZipView zip, PackageWhitelist permitted, Faults faults)
    {
        foreach (var item in zip.Items)
        {
            if (!permitted.IsPart(item.Name))
            {
                faults.Add(CheckReason.KeyNotPermitted);
            }
            else if (item.IsXml)
            {
                CheckXml(item.Data, permitted, faults);
            }
        }
    }

    private static void CheckXml(byte[] data, PackageWhitelist permitted, Faults faults)
    {
        try
        {
            using var reader = XmlReading.Over(data);
            while (reader.Read())
            {
                if (!IsPermitted(reader, permitted))
                {
                    faults.Add(CheckReason.ValueNotPermitted);
                }
            }
        }
        catch (XmlException)
        {
            faults.Add(CheckReason.StreamNotDecodable);
        }
    }

    private static bool IsPermitted(XmlReader reader, PackageWhitelist permitted) => reader.NodeType switch
    {
        XmlNodeType.Element => permitted.Spaces.Contains(reader.NamespaceURI) && permitted.IsElement(reader.NamespaceURI, reader.LocalName)
            && AreAttributesPermitted(reader, permitted),
        XmlNodeType.Comment or XmlNodeType.ProcessingInstruction or XmlNodeType.CDATA or XmlNodeType.DocumentType or XmlNodeType.EntityReference => false,
        _ => true,
    };

    private static bool AreAttributesPermitted(XmlReader reader, PackageWhitelist permitted)
    {
        var isPermitted = true;
        var element = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            var place = new AttributePlace(element, reader.Prefix, reader.NamespaceURI, reader.LocalName, reader.Value);
            isPermitted &= permitted.Spaces.Contains(place.Space) && (place.Prefix != "xmlns" || permitted.Spaces.Contains(place.Value)) && permitted.IsAttribute(place);
        }

        reader.MoveToElement();
        return isPermitted;
    }
}
