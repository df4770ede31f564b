using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>The namespaces that an output may use; everything else in a document is left out.</summary>
internal static class Ns
{
    /// <summary>WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>References to other parts.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Formulas.</summary>
    public static readonly XNamespace M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>Place of a drawing in the text.</summary>
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>DrawingML.</summary>
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Pictures.</summary>
    public static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>Charts.</summary>
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>SmartArt.</summary>
    public static readonly XNamespace Dgm = "http://schemas.openxmlformats.org/drawingml/2006/diagram";

    /// <summary>SmartArt as it was drawn last.</summary>
    public static readonly XNamespace Dsp = "http://schemas.microsoft.com/office/drawing/2008/diagram";

    /// <summary>Alternatives for older and newer programs.</summary>
    public static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Shapes with text.</summary>
    public static readonly XNamespace Wps = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /// <summary>Groups of shapes.</summary>
    public static readonly XNamespace Wpg = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /// <summary>Drawing canvas.</summary>
    public static readonly XNamespace Wpc = "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas";

    /// <summary>Newer text effects.</summary>
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>Newer sizes of drawings.</summary>
    public static readonly XNamespace Wp14 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";

    /// <summary>VML shapes.</summary>
    public static readonly XNamespace V = "urn:schemas-microsoft-com:vml";

    /// <summary>Additions to VML.</summary>
    public static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";

    /// <summary>Word's additions to VML.</summary>
    public static readonly XNamespace W10 = "urn:schemas-microsoft-com:office:word";

    /// <summary>Each permitted namespace with the prefix that outputs give it.</summary>
    public static IReadOnlyDictionary<XNamespace, string> Prefixes { get; } = new Dictionary<XNamespace, string>
    {
        [W] = "w",
        [R] = "r",
        [M] = "m",
        [Wp] = "wp",
        [A] = "a",
        [Pic] = "pic",
        [C] = "c",
        [Dgm] = "dgm",
        [Dsp] = "dsp",
        [Mc] = "mc",
        [Wps] = "wps",
        [Wpg] = "wpg",
        [Wpc] = "wpc",
        [W14] = "w14",
        [Wp14] = "wp14",
        [V] = "v",
        [O] = "o",
        [W10] = "w10",
    };

    /// <summary>Namespaces that older programs may skip.</summary>
    public static IReadOnlyList<XNamespace> Ignorable { get; } = [W14, Wp14];
}
