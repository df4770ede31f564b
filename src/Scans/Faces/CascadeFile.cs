using System.Globalization;
using System.Xml.Linq;

namespace Clona.Scans.Faces;

/// <summary>Reads the cascade of faces of the Debian package <c>opencv-data</c>.</summary>
internal static class CascadeFile
{
    /// <summary>Where the package puts the cascade of faces seen from the front.</summary>
    public const string Faces = "/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml";

    /// <summary>The cascade of faces; null where the package is not installed.</summary>
    public static Cascade? Installed { get; } = File.Exists(Faces) ? Read(XDocument.Load(Faces)) : null;

    private static Cascade Read(XDocument file)
    {
        var cascade = file.Root!.Element("cascade")!;
        return new Cascade(
            (int)cascade.Element("width")!,
            (int)cascade.Element("height")!,
            [.. cascade.Element("stages")!.Elements().Select(StageOf)],
            [.. cascade.Element("features")!.Elements().Select(feature => feature.Element("rects")!.Elements().Select(AreaOf).ToArray())]);
    }

    private static CascadeStage StageOf(XElement stage) => new(
        Numbers(stage.Element("stageThreshold")!)[0], [.. stage.Element("weakClassifiers")!.Elements().Select(TreeOf)]);

    private static CascadeTree TreeOf(XElement tree) => new(
        [.. Numbers(tree.Element("internalNodes")!).Chunk(4).Select(node => new CascadeNode((int)node[0], (int)node[1], (int)node[2], node[3]))],
        Numbers(tree.Element("leafValues")!));

    private static CascadeArea AreaOf(XElement area)
    {
        var numbers = Numbers(area);
        var (left, top) = ((int)numbers[0], (int)numbers[1]);
        return new(left, top, left + (int)numbers[2], top + (int)numbers[3], numbers[4]);
    }

    private static float[] Numbers(XElement element) =>
        [.. element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(number => float.Parse(number, CultureInfo.InvariantCulture))];
}
