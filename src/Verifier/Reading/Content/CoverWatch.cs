using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>Sees which rectangles of a page surely hide what was painted before them.</summary>
/// <remarks>
/// Upright filled rectangles, opaque and mixed with nothing, within clips that are such rectangles; of anything else nothing is
/// claimed. Serves one page.
/// </remarks>
internal sealed class CoverWatch(PdfFile file, List<Glyph> glyphs)
{
    private const int MostCovers = 100_000;
    private const double Least = 3;
    private const double Upright = 1e-9;
    private const int FirstClippingMode = 4;

    private PageBox? rectangle;
    private bool isOther;
    private bool clips;

    /// <summary>The rectangles, in the order of painting.</summary>
    public List<Cover> Covers { get; } = [];

    /// <summary>Ordinals of glyphs that a clip may hide, whatever lies over them.</summary>
    public HashSet<int> Clipped { get; } = [];

    /// <summary>Follows an operator; those that tell nothing change nothing.</summary>
    public void Apply(string word, List<PdfValue> operands, ref TextState state)
    {
        switch (word)
        {
            case "re":
                isOther |= rectangle is not null;
                rectangle = BoxOf(operands, state.Ctm);
                isOther |= rectangle is null;
                break;
            case "m" or "l" or "c" or "v" or "y":
                isOther = true;
                break;
            case "W" or "W*":
                clips = true;
                break;
            case "f" or "F" or "f*" or "B" or "B*" or "b" or "b*":
                Paint(state);
                Finish(ref state);
                break;
            case "S" or "s" or "n":
                Finish(ref state);
                break;
            case "scn" or "sc":
                SetPattern(operands is [.., PdfName], ref state);
                break;
            case "g" or "rg" or "k" or "cs":
                SetPattern(isPattern: false, ref state);
                break;
            case "Tr" when operands is [.., PdfNumber { Value: >= FirstClippingMode }]:
                state.Cover = Of(state) with { IsClipUnknown = true };
                break;
        }
    }

    /// <summary>Takes opacity, blending and mask of a graphics state resource.</summary>
    public void ApplyExtended(PdfDictionary? resource, ref TextState state)
    {
        var cover = Of(state);
        if (file.Number(resource?.Find("ca")) is { } alpha)
        {
            cover = cover with { IsOpaque = alpha >= 1 };
        }

        if (resource?.Find("BM") is { } blend)
        {
            cover = cover with { IsPlain = file.Name(blend) is "Normal" or "Compatible" };
        }

        if (resource?.Find("SMask") is { } mask)
        {
            cover = cover with { IsMasked = file.Name(mask) != "None" };
        }

        state.Cover = cover;
    }

    /// <summary>Begins a form: its box clips, and a group is mixed as a whole.</summary>
    public void BeginForm(PdfStream form, ref TextState state)
    {
        var cover = file.Dictionary(form.Dictionary.Find("Group")) is null ? Of(state) : Of(state).InGroup();
        state.Cover = file.Numbers(form.Dictionary.Find("BBox")) is { Length: >= 4 } box
            ? cover.Within(Placed(state.Ctm, box[0], box[1], box[2], box[3]))
            : cover;
    }

    /// <summary>Notes which of the glyphs from <paramref name="first"/> on a clip may hide.</summary>
    public void NoteShown(int first, in TextState state)
    {
        if (state.Cover is not ({ Clip: not null } or { IsClipUnknown: true }))
        {
            return;
        }

        for (var i = first; i < glyphs.Count; i++)
        {
            if (state.Cover.IsClipUnknown || (state.Cover.Clip is { } clip && !Holds(clip, glyphs[i].CentreX, glyphs[i].CentreY)))
            {
                Clipped.Add(i);
            }
        }
    }

    private static CoverState Of(in TextState state) => state.Cover ?? CoverState.Start;

    private static bool Holds(PageBox box, double x, double y) => x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top;

    private static void SetPattern(bool isPattern, ref TextState state)
    {
        if (Of(state).FillsPattern != isPattern)
        {
            state.Cover = Of(state) with { FillsPattern = isPattern };
        }
    }

    private void Paint(in TextState state)
    {
        if (isOther || rectangle is not { } painted || !Of(state).Hides || Covers.Count >= MostCovers)
        {
            return;
        }

        var shown = Of(state).Clip is { } clip ? CoverState.Common(painted, clip) : painted;
        if (shown.Width >= Least && shown.Height >= Least)
        {
            Covers.Add(new(shown, glyphs.Count));
        }
    }

    private void Finish(ref TextState state)
    {
        if (clips)
        {
            state.Cover = Of(state).Within(isOther ? null : rectangle);
        }

        (rectangle, isOther, clips) = (null, false, false);
    }

    private static PageBox? BoxOf(List<PdfValue> operands, in Matrix ctm) =>
        operands is [.., PdfNumber x, PdfNumber y, PdfNumber width, PdfNumber height]
            ? Placed(ctm, x.Value, y.Value, x.Value + width.Value, y.Value + height.Value)
            : null;

    private static PageBox? Placed(in Matrix ctm, double x0, double y0, double x1, double y1)
    {
        if (Math.Abs(ctm.B) + Math.Abs(ctm.C) > Upright && Math.Abs(ctm.A) + Math.Abs(ctm.D) > Upright)
        {
            return null;
        }

        var (one, other) = (ctm.Apply(x0, y0), ctm.Apply(x1, y1));
        return new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }
}
