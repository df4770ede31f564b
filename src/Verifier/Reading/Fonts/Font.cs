namespace Clona.Verifier.Reading.Fonts;

/// <summary>What a font does with the bytes of a string: codes, their text and their advance.</summary>
internal sealed class Font
{
    private readonly Dictionary<int, double> widths;
    private readonly double defaultWidth;
    private readonly Func<int, string?> text;
    private readonly Dictionary<int, ShownCode> shown = [];
    private readonly ShownCode?[] shownBytes = new ShownCode?[256];
    private readonly CMap? codes;

    public Font(CMap? codes, bool isComposite, Func<int, string?> text, Dictionary<int, double> widths, double defaultWidth)
    {
        this.codes = codes;
        IsComposite = isComposite;
        this.text = text;
        this.widths = widths;
        this.defaultWidth = defaultWidth;
    }

    public bool IsComposite { get; }

    /// <summary>True when glyphs follow one another downwards; widths are then vertical displacements.</summary>
    public bool IsVertical { get; init; }

    /// <summary>Codes that were shown with this font so far.</summary>
    public HashSet<int> UsedCodes { get; } = [];

    /// <summary>Reads the code at a position and moves behind it.</summary>
    public int NextCode(ReadOnlySpan<byte> bytes, ref int position)
    {
        var length = IsComposite ? CodeLength(bytes[position..]) : 1;
        var code = 0;
        for (var index = 0; index < length; index++)
        {
            code = (code << 8) | bytes[position++];
        }

        return code & int.MaxValue;
    }

    /// <summary>What showing a code means; notes that it was shown.</summary>
    public ShownCode Show(int code)
    {
        if (code < shownBytes.Length)
        {
            return shownBytes[code] ??= Look(code);
        }

        return shown.TryGetValue(code, out var known) ? known : Look(code);
    }

    /// <summary>The Unicode text of a code; null when it is not known.</summary>
    public string? Text(int code) => text(code);

    private ShownCode Look(int code)
    {
        UsedCodes.Add(code);
        return shown[code] = new(text(code), widths.TryGetValue(Cid(code), out var width) ? width : defaultWidth);
    }

    /// <summary>The character identifier of a code of a composite font.</summary>
    public int Cid(int code) => codes is { Cids.Count: > 0 } ? codes.Cid(code) : code;

    private int CodeLength(ReadOnlySpan<byte> rest) =>
        codes is { CodeSpace.Count: > 0 } ? codes.CodeLength(rest) : Math.Min(2, rest.Length);
}
