using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Word;

/// <summary>Takes those parts out of a container that an output may have, by following links from the main part.</summary>
internal sealed class WordPackage
{
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly ZipContainer container;
    private readonly PartCensus census;
    private readonly Dictionary<string, WordPart> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WordPart> inOrder = [];

    private WordPackage(ZipContainer container, PartCensus census)
    {
        this.container = container;
        this.census = census;
    }

    /// <summary>All parts, the document first, each behind the part that leads to it first.</summary>
    public IReadOnlyList<WordPart> Parts => inOrder;

    /// <summary>Opens a package; what is not followed is counted.</summary>
    /// <exception cref="PackageException">It is no word-processor document or cannot be read.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> content, PartCensus census)
    {
        var package = new WordPackage(ZipContainer.Read(content), census);
        package.Follow(package.FindMain(), PartKind.Document);
        package.CountDropped();
        return package;
    }

    private string FindMain()
    {
        if (container.Find("[Content_Types].xml") is not { } types)
        {
            throw new PackageException(PackageFault.OtherType);
        }

        var main = Relationship.Of(container, string.Empty).FirstOrDefault(link => link is { Type: "officeDocument", IsExternal: false })?.Target;
        var declared = XmlParts.Read(types).Root!.Elements(ContentTypes + "Override")
            .FirstOrDefault(item => string.Equals(((string?)item.Attribute("PartName"))?.TrimStart('/'), main, StringComparison.OrdinalIgnoreCase));
        return main is not null && container.Find(main) is not null && PartRule.MainTypes.Contains((string?)declared?.Attribute("ContentType"), StringComparer.Ordinal)
            ? main
            : throw new PackageException(PackageFault.OtherType);
    }

    private WordPart? Follow(string name, PartKind kind)
    {
        if (parts.TryGetValue(name, out var known))
        {
            return known;
        }

        if (container.Find(name) is not { } data)
        {
            return null;
        }

        var part = kind == PartKind.Image ? new WordPart(kind, null, data) : new WordPart(kind, ReadTree(data, kind), []);
        parts.Add(name, part);
        inOrder.Add(part);
        foreach (var link in Relationship.Of(container, name))
        {
            FollowLink(part, link);
        }

        return part;
    }

    private void FollowLink(WordPart part, Relationship link)
    {
        if (link.IsExternal)
        {
            census.Add("external-links");
        }
        else if (PartRule.ForRelationship(link.Type) is { } rule && rule.Kind != PartKind.Document
            && Follow(link.Target, rule.Kind) is { } target && target.Kind == rule.Kind)
        {
            part.Links.TryAdd(link.Id, target);
        }
    }

    private static XDocument ReadTree(byte[] data, PartKind kind)
    {
        var tree = XmlParts.Read(data);
        if (kind == PartKind.Document && tree.Root!.Name != Ns.W + "document")
        {
            // The strict variant of the format has other namespaces; taking it for empty would lose the text.
            throw new PackageException(PackageFault.Unsupported);
        }

        return tree;
    }

    private void CountDropped()
    {
        foreach (var name in container.Names.Where(name => !name.EndsWith('/') && !parts.ContainsKey(name)))
        {
            census.Add("parts." + DroppedPlace.Of(name));
        }
    }
}
