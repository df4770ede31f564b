using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Clona.Office.Pictures;

namespace Clona.Office.Word;

/// <summary>Finds the pictures of a document with their sizes.</summary>
internal static partial class PictureFinder
{
    private const double UnitsPerPoint = 12_700;

    /// <summary>All pictures of <paramref name="parts"/>, part after part.</summary>
    public static IReadOnlyList<WordPicture> Find(IEnumerable<WordPart> parts) =>
        [.. parts.Where(part => part.Xml is not null).SelectMany(part => part.Root.Descendants().Where(IsPicture).Select(element => Of(element, part)))];

    /// <summary>Whether the element shows a picture.</summary>
    public static bool IsPicture(XElement element) =>
        element.Name == Ns.A + "blip" || element.Name == Ns.V + "imagedata"
        || (element.Name.Namespace == Ns.V && element.Name.LocalName is "fill" or "stroke" && element.Attributes().Any(attribute => attribute.Name.Namespace == Ns.R));

    private static WordPicture Of(XElement element, WordPart part)
    {
        var link = element.Attributes().FirstOrDefault(attribute => attribute.Name.Namespace == Ns.R)?.Value;
        var image = link is null ? null : part.Links.GetValueOrDefault(link);
        var (width, height) = element.Name == Ns.A + "blip" ? DrawnSize(element) : StyledSize(element.Parent!);
        return new WordPicture(width, height, image is { Kind: PartKind.Image } && PictureCleaner.Clean(image.Data) is not null) { Element = element, Image = image };
    }

    private static (double Width, double Height) DrawnSize(XElement blip)
    {
        var shape = blip.Ancestors().FirstOrDefault(element => element.Name.LocalName is "pic" or "wsp" or "sp");
        var own = shape?.Elements().FirstOrDefault(element => element.Name.LocalName == "spPr")?.Element(Ns.A + "xfrm")?.Element(Ns.A + "ext");
        var whole = blip.Ancestors().FirstOrDefault(element => element.Name.Namespace == Ns.Wp && element.Name.LocalName is "inline" or "anchor")?.Element(Ns.Wp + "extent");
        var size = own ?? whole;
        return (Points(size, "cx"), Points(size, "cy"));
    }

    private static double Points(XElement? size, string name) =>
        double.TryParse((string?)size?.Attribute(name), CultureInfo.InvariantCulture, out var units) ? units / UnitsPerPoint : 0;

    private static (double Width, double Height) StyledSize(XElement shape)
    {
        var style = (string?)shape.Attribute("style") ?? string.Empty;
        return (Points(Width().Match(style)), Points(Height().Match(style)));
    }

    private static double Points(Match match)
    {
        var factor = match.Groups[2].Value switch { "in" => 72, "cm" => 72 / 2.54, "mm" => 72 / 25.4, "px" => 0.75, "pt" => 1.0, _ => 0 };
        return match.Success && double.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var value) ? value * factor : 0;
    }

    [GeneratedRegex(@"(?:^|;)\s*width:\s*([\d.]{1,12})(pt|in|cm|mm|px)?", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Width();

    [GeneratedRegex(@"(?:^|;)\s*height:\s*([\d.]{1,12})(pt|in|cm|mm|px)?", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Height();
}
