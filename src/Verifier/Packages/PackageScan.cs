using System.Text;
using System.Xml;
using Clona.Verifier.Checks;

namespace Clona.Verifier.Packages;

/// <summary>V1 for packages: no removed value stands in any part, name or byte of the output.</summary>
/// <remarks>
/// XML is read by an XML reader: texts over all marks between them, attributes, names, comments and instructions each by itself.
/// Everything else, and the file as a whole, is scanned as bytes in every encoding.
/// </remarks>
internal static class PackageScan
{
    /// <summary>The result for an output.</summary>
    public static CheckResult Run(byte[] output, ZipView zip, PackageSecrets secrets)
    {
        var faults = new Faults(CheckId.V1DeepScan);
        Note(faults, secrets.StandsIn(output));
        foreach (var item in zip.Items)
        {
            Note(faults, secrets.StandsIn(item.Name));
            if (!item.IsXml)
            {
                Note(faults, secrets.StandsIn(item.Data));
            }
            else if (!TryScanXml(item.Data, secrets, faults))
            {
                faults.Add(CheckReason.StreamNotDecodable);
            }
        }

        return faults.ToResult();
    }

    private static void Note(Faults faults, bool isFound)
    {
        if (isFound)
        {
            faults.Add(CheckReason.SecretFound);
        }
    }

    private static bool TryScanXml(byte[] data, PackageSecrets secrets, Faults faults)
    {
        var text = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReading.Over(data);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        ScanAttributes(reader, secrets, faults, seen);
                        break;
                    case XmlNodeType.EndElement when reader.LocalName is "p" or "tc" or "v" or "c":
                        text.Append('\n');
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                        text.Append(reader.Value);
                        break;
                    case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                        Note(faults, secrets.StandsIn(reader.Value));
                        break;
                    default:
                        break;
                }
            }
        }
        catch (XmlException)
        {
            return false;
        }

        Note(faults, secrets.StandsIn(text.ToString()));
        return true;
    }

    private static void ScanAttributes(XmlReader reader, PackageSecrets secrets, Faults faults, HashSet<string> seen)
    {
        while (reader.MoveToNextAttribute())
        {
            // Namespaces are compared with a list, letter by letter (V5): "office" in them is no name of anybody.
            if (reader.Value.Length > 3 && reader.NamespaceURI != "http://www.w3.org/2000/xmlns/" && seen.Add(reader.Value))
            {
                Note(faults, secrets.StandsIn(reader.Value));
            }
        }

        reader.MoveToElement();
    }
}
