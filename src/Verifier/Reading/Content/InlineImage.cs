using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Content;

/// <summary>Passes over an inline image (ISO 32000-1, 8.9.7): by its length where that can be known, else to EI.</summary>
internal sealed class InlineImage(PdfFile file, PdfDictionary resources)
{
    /// <summary>The dictionary of the last image, null when ID did not follow.</summary>
    public PdfDictionary? Dictionary { get; private set; }

    /// <summary>Place of the samples of the last image.</summary>
    public (int Start, int Length) Samples { get; private set; }

    /// <summary>Moves the lexer from behind BI to behind EI; false when the data ends before.</summary>
    public bool Skip(Lexer lexer, ObjectParser parser)
    {
        Dictionary = ReadDictionary(parser);
        if (Dictionary is null)
        {
            return false;
        }

        var start = Math.Min(lexer.Position + 1, lexer.End);
        if (KnownLength(Dictionary) is { } length && length <= lexer.End - start && EndsAt(lexer, start + (int)length))
        {
            Samples = (start, (int)length);
            return true;
        }

        return SearchEnd(lexer, start);
    }

    private static PdfDictionary? ReadDictionary(ObjectParser parser)
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        string? key = null;
        while (parser.Parse() is { } value)
        {
            switch (value)
            {
                case PdfKeyword keyword:
                    return keyword.Value == "ID" ? new PdfDictionary(entries) : null;
                case PdfName name when key is null:
                    key = name.Value;
                    break;
                case not null when key is not null:
                    entries[key] = value;
                    key = null;
                    break;
            }
        }

        return null;
    }

    private long? KnownLength(PdfDictionary image)
    {
        if ((image.Find("L") ?? image.Find("Length")) is PdfNumber declared)
        {
            return Math.Max(0, declared.ToLong());
        }

        if ((image.Find("F") ?? image.Find("Filter")) is not null and not PdfNull and not PdfArray { Items.Count: 0 })
        {
            return null;
        }

        var width = (image.Find("W") ?? image.Find("Width")) as PdfNumber;
        var height = (image.Find("H") ?? image.Find("Height")) as PdfNumber;
        var isMask = (image.Find("IM") ?? image.Find("ImageMask")) is PdfBoolean { Value: true };
        var bits = isMask ? 1 : ((image.Find("BPC") ?? image.Find("BitsPerComponent")) as PdfNumber)?.ToInt() ?? 8;
        var components = isMask ? 1 : Components(image.Find("CS") ?? image.Find("ColorSpace"));
        if (width is null || height is null || components is null || bits is < 1 or > 16
            || width.Value is < 0 or > 1e6 || height.Value is < 0 or > 1e6)
        {
            return null;
        }

        return (((long)width.Value * bits * components.Value) + 7) / 8 * (long)height.Value;
    }

    private int? Components(PdfValue? space)
    {
        var value = file.Resolve(space);
        if (value is PdfName name && file.Dictionary(resources.Find("ColorSpace"))?.Find(name.Value) is { } named)
        {
            value = file.Resolve(named);
        }

        var family = value is PdfArray { Items.Count: > 0 } array ? file.Name(array.Items[0]) : (value as PdfName)?.Value;
        return family switch
        {
            "G" or "DeviceGray" or "CalGray" or "I" or "Indexed" or "Separation" => 1,
            "RGB" or "DeviceRGB" or "CalRGB" or "Lab" => 3,
            "CMYK" or "DeviceCMYK" => 4,
            "ICCBased" when value is PdfArray { Items.Count: > 1 } icc =>
                file.Integer(file.Dictionary(icc.Items[1])?.Find("N"), 3),
            _ => null,
        };
    }

    private static bool EndsAt(Lexer lexer, int position)
    {
        while (position < lexer.End && Characters.IsSpace(lexer.Data[position]))
        {
            position++;
        }

        if (!IsEnd(lexer, position))
        {
            return false;
        }

        lexer.Position = position + 2;
        return true;
    }

    private bool SearchEnd(Lexer lexer, int start)
    {
        for (var position = start; position + 1 < lexer.End; position++)
        {
            if (IsEnd(lexer, position) && position > start && Characters.IsSpace(lexer.Data[position - 1]))
            {
                Samples = (start, position - 1 - start);
                lexer.Position = position + 2;
                return true;
            }
        }

        lexer.Position = lexer.End;
        return false;
    }

    private static bool IsEnd(Lexer lexer, int position) =>
        position + 1 < lexer.End && lexer.Data[position] == 'E' && lexer.Data[position + 1] == 'I'
        && (position + 2 == lexer.End || Characters.IsSpace(lexer.Data[position + 2]));
}
