using System.Xml;

namespace Clona.Verifier.Packages;

/// <summary>Reads the links of a part.</summary>
internal static class PackageLinks
{
    /// <summary>The links of <paramref name="part"/>; of the package for the empty name.</summary>
    public static IReadOnlyList<PackageLink> Of(ZipView zip, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        var links = new List<PackageLink>();
        if (zip.Items.FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } item)
        {
            return links;
        }

        using var reader = XmlReading.Over(item.Data);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship")
            {
                var isOutside = reader.GetAttribute("TargetMode") is { } mode && mode.Equals("External", StringComparison.OrdinalIgnoreCase);
                var target = reader.GetAttribute("Target") ?? string.Empty;
                links.Add(new PackageLink(
                    reader.GetAttribute("Id") ?? string.Empty, reader.GetAttribute("Type") ?? string.Empty, isOutside ? string.Empty : Resolve(folder, target)));
            }
        }

        return links;
    }

    private static string Resolve(string folder, string target)
    {
        var path = new Stack<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == "..")
            {
                path.TryPop(out _);
            }
            else if (step is not ("" or "."))
            {
                path.Push(step);
            }
        }

        return string.Join('/', path.Reverse());
    }
}
