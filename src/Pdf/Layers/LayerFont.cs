using System.Globalization;
using System.Text;
using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.Standard;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Layers;

/// <summary>A font without outlines for text that nobody sees: codes as they are asked for, widths like those of Helvetica.</summary>
internal sealed class LayerFont
{
    /// <summary>How far the letters reach below the baseline, in shares of the size; above it they reach the rest.</summary>
    public const double Descent = 0.25;

    private const int FirstCode = 33;
    private const int LastCode = 255;
    private const double UsualWidth = 556;

    private readonly Dictionary<char, int> codes = [];
    private readonly List<char> letters = [];

    /// <summary>Whether anything was asked for.</summary>
    public bool IsUsed => letters.Count > 0;

    /// <summary>The codes of a text; what no longer fits is a question mark.</summary>
    public byte[] Encode(string text) => [.. text.Select(CodeOf)];

    /// <summary>Width of a text in shares of the size.</summary>
    public static double WidthOf(string text) => text.Sum(WidthOf) / 1000;

    /// <summary>The font's dictionary.</summary>
    /// <param name="add">Adds a stream to the file.</param>
    public PdfDictionary Write(Func<PdfDictionary, byte[], PdfReference> add)
    {
        var widths = letters.Select(WidthOf).ToList();
        var procedures = widths.Distinct().ToDictionary(
            width => width,
            width => add(new(), Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{width:0.###} 0 d0"))));
        var map = new StringBuilder();
        ToUnicodeWriter.Write(map, [.. letters.Select((letter, index) => (new CharacterCode(FirstCode + index, 1), letter.ToString()))]);
        List<PdfObject> differences = [PdfNumber.Of(FirstCode), .. letters.Select((_, index) => new PdfName(NameOf(index)))];
        return new(
        [
            new("Type", new PdfName("Font")),
            new("Subtype", new PdfName("Type3")),
            new("FontBBox", new PdfArray([PdfNumber.Of(0), PdfNumber.Of(-250), PdfNumber.Of(1000), PdfNumber.Of(750)])),
            new("FontMatrix", new PdfArray([Real(0.001), PdfNumber.Of(0), PdfNumber.Of(0), Real(0.001), PdfNumber.Of(0), PdfNumber.Of(0)])),
            new("FirstChar", PdfNumber.Of(FirstCode)),
            new("LastChar", PdfNumber.Of(FirstCode + letters.Count - 1)),
            new("Widths", new PdfArray([.. widths.Select(Real)])),
            new("Encoding", new PdfDictionary([new("Type", new PdfName("Encoding")), new("Differences", new PdfArray(differences))])),
            new("CharProcs", new PdfDictionary(widths.Select((width, index) => KeyValuePair.Create(NameOf(index), (PdfObject)procedures[width])))),
            new("Resources", new PdfDictionary()),
            new("ToUnicode", add(new(), Encoding.ASCII.GetBytes(map.ToString()))),
        ]);
    }

    private static double WidthOf(char letter) => StandardFont.Helvetica.WidthOf(0, letter) is { } width and > 0 ? width : UsualWidth;

    private static string NameOf(int index) => "g" + index.ToString(CultureInfo.InvariantCulture);

    private static PdfNumber Real(double value) => new(value, IsInteger: false);

    private byte CodeOf(char letter)
    {
        if (!codes.TryGetValue(letter, out var code))
        {
            if (FirstCode + letters.Count > LastCode)
            {
                return codes.TryGetValue('?', out var other) ? (byte)other : (byte)FirstCode;
            }

            codes[letter] = code = FirstCode + letters.Count;
            letters.Add(letter);
        }

        return (byte)code;
    }
}
