using System.Xml.Linq;

namespace Clona.Office.Packages;

/// <summary>A link from one part of a package to another, or to the world outside.</summary>
/// <param name="Id">Id within the part.</param>
/// <param name="Type">Last step of the type's address, such as <c>header</c>.</param>
/// <param name="Target">Name of the other part, without leading slash; for external ones empty.</param>
/// <param name="IsExternal">Whether it leads outside; such links are never followed and never kept.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal)
{
    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The links of the part <paramref name="name"/>; of the package itself for the empty name.</summary>
    public static IReadOnlyList<Relationship> Of(ZipContainer container, string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        return container.Find($"{name[..slash]}_rels/{name[slash..]}.rels") is { } data
            ? [.. XmlParts.Read(data).Root!.Elements(Namespace + "Relationship").Select(element => Read(element, name[..slash]))]
            : [];
    }

    private static Relationship Read(XElement element, string folder)
    {
        var type = (string?)element.Attribute("Type") ?? string.Empty;
        var isExternal = string.Equals((string?)element.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        var target = isExternal ? string.Empty : Resolve(folder, (string?)element.Attribute("Target") ?? string.Empty);
        return new Relationship((string?)element.Attribute("Id") ?? string.Empty, type[(type.LastIndexOf('/') + 1)..], target, isExternal);
    }

    // Names are only looked up in the container, so a step above its root leads nowhere.
    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
