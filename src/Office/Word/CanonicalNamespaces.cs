using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Declares the namespaces that a part uses, each with its usual prefix, at the root.</summary>
internal static class CanonicalNamespaces
{
    /// <summary>Declares them; those that older programs may skip are said to be so.</summary>
    public static void Declare(XElement root)
    {
        var used = root.DescendantsAndSelf().SelectMany(element => element.Attributes().Select(attribute => attribute.Name.Namespace).Prepend(element.Name.Namespace))
            .Concat(root.Descendants(Ns.Mc + "Choice").SelectMany(RequiredBy))
            .Where(Ns.Prefixes.ContainsKey).ToHashSet();
        var ignorable = Ns.Ignorable.Where(used.Contains).Select(space => Ns.Prefixes[space]).ToList();
        if (ignorable.Count > 0)
        {
            used.Add(Ns.Mc);
            root.SetAttributeValue(Ns.Mc + "Ignorable", string.Join(' ', ignorable));
        }

        foreach (var (space, prefix) in Ns.Prefixes.Where(item => used.Contains(item.Key)))
        {
            root.SetAttributeValue(XNamespace.Xmlns + prefix, space.NamespaceName);
        }
    }

    private static IEnumerable<XNamespace> RequiredBy(XElement choice) =>
        ((string?)choice.Attribute("Requires") ?? string.Empty).Split(' ')
            .SelectMany(prefix => Ns.Prefixes.Where(item => item.Value == prefix).Select(item => item.Key));
}
