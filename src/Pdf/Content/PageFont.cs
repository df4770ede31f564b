using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>A font resource as pages use it, with what was asked about its codes before.</summary>
internal sealed class PageFont
{
    private const int MostRemembered = 65_536;

    private readonly Dictionary<CharacterCode, (string? Text, double Advance)> known = [];
    private (string? Text, double Advance)?[]? ofOneByte;

    /// <summary>A font read from <paramref name="dictionary"/>.</summary>
    /// <param name="dictionary">The font dictionary; empty where the resource is missing.</param>
    /// <param name="font">What it says about codes.</param>
    public PageFont(PdfDictionary dictionary, PdfFont font)
    {
        Dictionary = dictionary;
        Font = font;
        var height = font.Ascent - font.Descent;
        (Top, Bottom) = height is > 0.1 and < 10 ? (font.Ascent, font.Descent) : (0.8, -0.2);
    }

    /// <summary>What stands for a font that is not there: one byte a code, no width, no meaning.</summary>
    public static PageFont Missing { get; } = new(new PdfDictionary(), new MissingFont());

    /// <summary>The font dictionary.</summary>
    public PdfDictionary Dictionary { get; }

    /// <summary>The font.</summary>
    public PdfFont Font { get; }

    /// <summary>Height of the line box above the baseline at size 1; made up where the font states nonsense.</summary>
    public double Top { get; }

    /// <summary>Depth of the line box below the baseline at size 1, negative.</summary>
    public double Bottom { get; }

    /// <summary>Unicode and advance of <paramref name="code"/>.</summary>
    public (string? Text, double Advance) Lookup(CharacterCode code)
    {
        if (code is { Length: 1, Value: >= byte.MinValue and <= byte.MaxValue } && ofOneByte?[code.Value] is { } near)
        {
            return near;
        }

        if (known.TryGetValue(code, out var found))
        {
            return found;
        }

        var text = Font.UnicodeOf(code);
        var advance = Font.AdvanceOf(code);
        found = (string.IsNullOrEmpty(text) ? null : text, double.IsFinite(advance) ? advance : 0);
        // The missing font is shared by all threads and has nothing worth remembering.
        if (Font is not MissingFont && known.Count < MostRemembered)
        {
            known[code] = found;
            if (code is { Length: 1, Value: >= byte.MinValue and <= byte.MaxValue })
            {
                ofOneByte ??= new (string? Text, double Advance)?[byte.MaxValue + 1];
                ofOneByte[code.Value] = found;
            }
        }

        return found;
    }
}
