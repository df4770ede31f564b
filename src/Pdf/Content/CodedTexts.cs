using System.Runtime.InteropServices;

namespace Clona.Pdf.Content;

/// <summary>The codes of the input that stand in written operations, ascending.</summary>
/// <remarks>Holds no reference for each of them: a long document has hundreds of thousands.</remarks>
internal sealed class CodedTexts
{
    private readonly List<CodedText> places = [];
    private readonly List<PageFont> fonts = [];

    /// <summary>Where they stand.</summary>
    public ReadOnlySpan<CodedText> Places => CollectionsMarshal.AsSpan(places);

    /// <summary>The font of one of them.</summary>
    public PageFont FontOf(in CodedText text) => fonts[text.Font];

    /// <summary>Adds one.</summary>
    public void Add(int offset, int length, PageFont font) => places.Add(new(offset, length, NumberOf(font)));

    /// <summary>Adds those of other operations, which are written at <paramref name="start"/>.</summary>
    public void Add(CodedTexts others, int start)
    {
        places.EnsureCapacity(places.Count + others.places.Count);
        foreach (ref readonly var text in others.Places)
        {
            Add(text.Offset + start, text.Length, others.FontOf(text));
        }
    }

    /// <summary>Notes that what stood at <paramref name="start"/> and after it moved on.</summary>
    public void Shift(int start, int distance)
    {
        foreach (ref var text in CollectionsMarshal.AsSpan(places))
        {
            text = text.Offset < start ? text : text with { Offset = text.Offset + distance };
        }
    }

    private int NumberOf(PageFont font)
    {
        // Text is shown with the font that was chosen last, mostly.
        for (var i = fonts.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(fonts[i], font))
            {
                return i;
            }
        }

        fonts.Add(font);
        return fonts.Count - 1;
    }
}
