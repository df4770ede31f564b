using System.Text;
using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.OpenText;

/// <summary>Takes the parts out of a container that an output may have: content, styles, some settings, pictures.</summary>
internal sealed class OpenTextPackage
{
    private const string Content = "content.xml";
    private const string StylesName = "styles.xml";
    private const string SettingsName = "settings.xml";
    private const string ManifestName = "META-INF/manifest.xml";

    private readonly ZipContainer container;
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase) { "mimetype", Content, StylesName, SettingsName, ManifestName };

    private OpenTextPackage(ZipContainer container)
    {
        this.container = container;
        Body = XmlParts.Read(container.Find(Content)!).Root!;
        Styles = container.Find(StylesName) is { } styles ? XmlParts.Read(styles).Root! : new XElement(Odf.Office + "document-styles");
        Settings = container.Find(SettingsName) is { } settings ? XmlParts.Read(settings).Root : null;
    }

    /// <summary>The root of the content.</summary>
    public XElement Body { get; }

    /// <summary>The root of the styles; empty where the document has none.</summary>
    public XElement Styles { get; }

    /// <summary>The root of the settings; null where the document has none.</summary>
    public XElement? Settings { get; }

    /// <summary>Opens a package.</summary>
    /// <exception cref="PackageException">It is no OpenDocument text, is locked, or cannot be read.</exception>
    public static OpenTextPackage Open(ReadOnlyMemory<byte> content)
    {
        var entries = ZipContainer.Read(content);
        var type = entries.Find("mimetype") is { } said ? Encoding.ASCII.GetString(said).Trim() : string.Empty;
        if (type is not (Odf.MediaType or Odf.MediaType + "-template") || entries.Find(Content) is null)
        {
            throw new PackageException(PackageFault.OtherType);
        }

        // The parts of a locked document are noise; only the manifest says so.
        if (entries.Find(ManifestName) is { } manifest && XmlParts.Read(manifest).Descendants(Odf.Manifest + "encryption-data").Any())
        {
            throw new PackageException(PackageFault.NeedsPassword);
        }

        var package = new OpenTextPackage(entries);
        return package.Body.Element(Odf.Office + "body")?.Element(Odf.Office + "text") is null
            ? throw new PackageException(PackageFault.OtherType)
            : package;
    }

    /// <summary>The bytes of the part that a link names; null where it names none, or something outside.</summary>
    public byte[]? Find(string? link)
    {
        var name = link is null ? string.Empty : link.StartsWith("./", StringComparison.Ordinal) ? link[2..] : link;
        if (name.Length == 0 || container.Find(name) is not { } data)
        {
            return null;
        }

        used.Add(name);
        return data;
    }

    /// <summary>Counts the parts that nothing led to.</summary>
    public void CountDropped(PartCensus census)
    {
        foreach (var name in container.Names.Where(name => !name.EndsWith('/') && !used.Contains(name)))
        {
            census.Add("parts." + PlaceOf(name));
        }
    }

    private static string PlaceOf(string name) => name.Split('/')[0] switch
    {
        "meta.xml" => "properties",
        "Thumbnails" => "thumbnails",
        "Pictures" or "media" => "media",
        "Basic" or "Scripts" or "Dialogs" => "macros",
        "META-INF" when name.Contains("signatures", StringComparison.OrdinalIgnoreCase) => "signatures",
        "Fonts" => "embedded-fonts",
        "Configurations2" => "toolbars",
        "Versions" or "VersionList.xml" => "versions",
        "manifest.rdf" => "custom-xml",
        var step when step.StartsWith("Object", StringComparison.OrdinalIgnoreCase) => "embedded-objects",
        _ => "other",
    };
}
