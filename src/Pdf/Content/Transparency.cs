using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Follows whether what is painted hides what is there (ISO 32000-2, 11.6.4).</summary>
internal static class Transparency
{
    /// <summary>Takes opacity, blending and dashes of a graphics state resource.</summary>
    public static void Apply(GraphicsState state, PdfDictionary? resource, IObjectSource source)
    {
        if (resource is null)
        {
            return;
        }

        state.FillAlpha = Number(resource["ca"], source) ?? state.FillAlpha;
        state.StrokeAlpha = Number(resource["CA"], source) ?? state.StrokeAlpha;
        state.Blend = resource["BM"] is { } blend ? KindOf(source.Resolve(blend), source) : state.Blend;
        if (source.Resolve(resource["D"]) is PdfArray { Count: > 0 } dash)
        {
            state.IsDashed = source.Resolve(dash[0]) is PdfArray { Count: > 0 };
        }
    }

    /// <summary>Begins a group: inside everything is opaque again, and the group is as opaque as the state says.</summary>
    public static void BeginGroup(GraphicsState state)
    {
        state.IsInSeeThroughGroup |= state.FillAlpha < 1 || state.Blend == BlendKind.Other;
        state.IsInDarkeningGroup |= state.Blend == BlendKind.Darkening;
        (state.FillAlpha, state.StrokeAlpha, state.Blend) = (1, 1, BlendKind.Plain);
    }

    private static double? Number(PdfObject? value, IObjectSource source) => (source.Resolve(value) as PdfNumber)?.Value;

    // Of several modes a reader takes the first that it knows; all know the first.
    private static BlendKind KindOf(PdfObject blend, IObjectSource source) => blend switch
    {
        PdfArray { Count: > 0 } several => KindOf(source.Resolve(several[0]) as PdfName),
        _ => KindOf(blend as PdfName),
    };

    private static BlendKind KindOf(PdfName? name) => name?.Value switch
    {
        "Normal" or "Compatible" => BlendKind.Plain,
        "Multiply" or "Darken" => BlendKind.Darkening,
        _ => BlendKind.Other,
    };
}
