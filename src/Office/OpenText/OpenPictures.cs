using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Clona.Office.Pictures;

namespace Clona.Office.OpenText;

/// <summary>Finds the pictures of a document, and leaves one version of each.</summary>
internal static partial class OpenPictures
{
    /// <summary>All pictures of <paramref name="roots"/>, tree after tree.</summary>
    public static IReadOnlyList<OpenPicture> Find(IReadOnlyList<XElement> roots, OpenTextPackage package)
    {
        foreach (var image in roots.SelectMany(root => root.Descendants(Odf.Draw + "image")).Where(image => image.Attribute(Odf.Xlink + "href") is null))
        {
            image.SetAttributeValue(Odf.Xlink + "href", string.Empty);
        }

        ChooseVersions(roots, package);
        return [.. roots.SelectMany(root => root.Descendants()).Select(element => element.Attribute(Odf.Xlink + "href")).OfType<XAttribute>()
            .Select(link => Of(link, package))];
    }

    // A frame may hold one picture in several formats, the first known one is shown.
    private static void ChooseVersions(IReadOnlyList<XElement> roots, OpenTextPackage package)
    {
        foreach (var frame in roots.SelectMany(root => root.Descendants(Odf.Draw + "frame")).ToList())
        {
            var versions = frame.Elements(Odf.Draw + "image").ToList();
            var shown = versions.Find(image => Cleaned(package.Find(image.Attribute(Odf.Xlink + "href")?.Value)) is not null) ?? versions.FirstOrDefault();
            versions.Where(image => image != shown).Remove();
        }
    }

    private static OpenPicture Of(XAttribute link, OpenTextPackage package)
    {
        var data = package.Find(link.Value);
        var frame = link.Parent!.Parent;
        return new OpenPicture(Points(frame?.Attribute(Odf.Svg + "width")), Points(frame?.Attribute(Odf.Svg + "height")), Cleaned(data) is not null)
        {
            Link = link,
            Data = data,
        };
    }

    private static (string Extension, byte[] Data)? Cleaned(byte[]? data) => data is null ? null : PictureCleaner.Clean(data);

    private static double Points(XAttribute? length)
    {
        var match = Length().Match(length?.Value ?? string.Empty);
        var factor = match.Groups[2].Value switch { "in" => 72, "cm" => 72 / 2.54, "mm" => 72 / 25.4, "px" => 0.75, "pc" => 12, "pt" => 1.0, _ => 0 };
        return match.Success && double.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var value) ? value * factor : 0;
    }

    [GeneratedRegex(@"^([\d.]{1,12})(in|cm|mm|px|pc|pt)$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Length();
}
