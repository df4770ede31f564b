using System.Collections.Frozen;
using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Images;
using Clona.Pdf.Objects;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Spacing;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Removal;

/// <summary>Decides for every glyph and image of a page whether it goes, and why.</summary>
internal sealed class RemovalSelection
{
    private readonly ExecutedPage page;
    private readonly RemovalReason[] reasons;
    private readonly IReadOnlyCollection<Remover> switchedOff;
    private readonly SortedDictionary<int, RemovalReason> images = [];
    private readonly Dictionary<int, IReadOnlyList<ImageRegion>> blanked = [];
    private readonly HashSet<(int Instance, int Operation)> dropped = [];

    /// <summary>
    /// Applies <paramref name="plan"/> and the rules for what never stays to <paramref name="page"/>.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="plan">What is to be removed.</param>
    /// <param name="old">What an earlier editor hid.</param>
    /// <param name="canBlank">Whether parts of an image can be blanked; else it goes as a whole.</param>
    /// <param name="switchedOff">Rules that do not apply: none but in tests of the verifier.</param>
    public RemovalSelection(
        ExecutedPage page,
        PageRemoval plan,
        IReadOnlyList<OldRedaction> old,
        Func<ImagePlacement, bool> canBlank,
        IReadOnlyCollection<Remover>? switchedOff = null)
    {
        this.page = page;
        this.switchedOff = switchedOff ?? [];
        reasons = new RemovalReason[page.Glyphs.Length];
        MarkPlanned(plan);
        old = Unless(Remover.OldRedactions, old);
        var areas = Unless(Remover.Areas, plan.Areas);
        MarkOld(old);
        MarkAreas(areas);
        MarkDuplicates();
        MarkUnseen();
        MarkInseparable();
        MarkDrawings(old);
        MarkImages(areas, old, canBlank);
    }

    /// <summary>The reason for each glyph, by ordinal.</summary>
    public IReadOnlyList<RemovalReason> Reasons => reasons;

    /// <summary>What is set anew; nothing before it was reckoned.</summary>
    public PageSpacing Spacing { get; set; } = PageSpacing.None;

    /// <summary>What was written for the soft masks that reach into areas; nothing before they were written.</summary>
    public IReadOnlyDictionary<ExecutedPage, PdfReference> Masks { get; set; } = FrozenDictionary<ExecutedPage, PdfReference>.Empty;

    /// <summary>Whether the image placement goes.</summary>
    public bool RemovesImage(int index) => images.ContainsKey(index);

    /// <summary>Whether the operation belongs to a path that goes as a whole.</summary>
    public bool DropsPath(int instance, int operation) => dropped.Contains((instance, operation));

    /// <summary>How many paths go as a whole.</summary>
    public int DroppedPaths { get; private set; }

    /// <summary>The executions of streams that lose such paths.</summary>
    public IEnumerable<int> InstancesWithoutPaths => dropped.Select(item => item.Instance).Distinct();

    /// <summary>The parts of an image placement that are blanked; none where it goes or stays as it is.</summary>
    public IReadOnlyList<ImageRegion> BlankedParts(int index) => blanked.GetValueOrDefault(index) ?? [];

    /// <summary>The image placements of which parts are blanked.</summary>
    public IEnumerable<ImagePlacement> BlankedImages => blanked.Keys.Order().Select(index => page.Images[index]);

    /// <summary>The image placements that go, ascending.</summary>
    public IEnumerable<RemovedImage> Images(int pageNumber) =>
        images.Select(image => new RemovedImage(pageNumber, image.Key, image.Value));

    /// <summary>Whether the glyph goes.</summary>
    public bool Removes(int ordinal) => reasons[ordinal] != RemovalReason.None;

    /// <summary>The removed glyphs as ranges of equal reason, ascending.</summary>
    public IEnumerable<RemovedRange> Ranges(int pageNumber)
    {
        for (var first = 0; first < reasons.Length;)
        {
            var last = first;
            while (last + 1 < reasons.Length && reasons[last + 1] == reasons[first])
            {
                last++;
            }

            if (reasons[first] != RemovalReason.None)
            {
                yield return new(pageNumber, new(first, last), reasons[first]);
            }

            first = last + 1;
        }
    }

    private IReadOnlyList<T> Unless<T>(Remover remover, IReadOnlyList<T> planned) => switchedOff.Contains(remover) ? [] : planned;

    private void MarkPlanned(PageRemoval plan)
    {
        foreach (var range in Unless(Remover.Glyphs, plan.Glyphs))
        {
            var first = Math.Max(range.First, 0);
            var last = Math.Min(range.Last, reasons.Length - 1);
            if (first <= last)
            {
                Array.Fill(reasons, RemovalReason.Planned, first, last - first + 1);
            }
        }

        foreach (var index in Unless(Remover.Images, plan.Images).Where(index => index >= 0 && index < page.Images.Count))
        {
            images[index] = RemovalReason.Planned;
        }
    }

    private void MarkAreas(IReadOnlyList<PdfRectangle> areas)
    {
        foreach (var glyph in areas.Count > 0 ? page.Glyphs : [])
        {
            if (reasons[glyph.Ordinal] == RemovalReason.None && areas.Any(area => QuadOverlap.IsMoreThanSliver(glyph.Quad, area)))
            {
                reasons[glyph.Ordinal] = RemovalReason.Area;
            }
        }
    }

    private void MarkOld(IReadOnlyList<OldRedaction> old)
    {
        foreach (var range in old.Where(item => item.Kind is not (OldRedactionKind.HiddenLayer or OldRedactionKind.OutsidePage)).SelectMany(item => item.Glyphs))
        {
            for (var ordinal = range.First; ordinal <= range.Last; ordinal++)
            {
                reasons[ordinal] = reasons[ordinal] == RemovalReason.None ? RemovalReason.OldRedaction : reasons[ordinal];
            }
        }
    }

    // Letters drawn as outlines where a glyph went, and drawings under the box of an earlier editor.
    private void MarkDrawings(IReadOnlyList<OldRedaction> old)
    {
        var letters = new DrawnLetters(page, ordinal => reasons[ordinal] is RemovalReason.Planned or RemovalReason.Duplicate);
        foreach (var path in letters.Paths.Concat(old.SelectMany(item => item.Paths)))
        {
            DroppedPaths++;
            for (var operation = path.FirstOperation; operation <= path.Operation; operation++)
            {
                dropped.Add((path.Instance, operation));
            }
        }
    }

    private void MarkImages(IReadOnlyList<PdfRectangle> areas, IReadOnlyList<OldRedaction> old, Func<ImagePlacement, bool> canBlank)
    {
        if (switchedOff.Contains(Remover.Images))
        {
            return;
        }

        if (page.Images.Count == 0)
        {
            return;
        }

        var parts = new ImageParts(areas, old, [.. page.Glyphs.Where(IsRemovedFromLayer)]);
        foreach (var image in page.Images.Where(image => !images.ContainsKey(image.Index)))
        {
            if (parts.Of(image) is { } found)
            {
                if (found.IsWhole || !canBlank(image))
                {
                    images[image.Index] = found.Reason;
                }
                else
                {
                    blanked[image.Index] = found.Regions;
                }
            }
        }
    }

    // What a text layer says the pixels show: the one must not go without the other.
    private bool IsRemovedFromLayer(PdfGlyph glyph) =>
        (glyph.Flags & GlyphFlags.Invisible) != GlyphFlags.None
        && reasons[glyph.Ordinal] is RemovalReason.Planned or RemovalReason.Duplicate or RemovalReason.Inseparable;

    private void MarkDuplicates()
    {
        var covered = new CoveredArea(page.Glyphs, ordinal => reasons[ordinal] is RemovalReason.Planned or RemovalReason.Area);
        if (covered.IsEmpty || switchedOff.Contains(Remover.Duplicates))
        {
            return;
        }

        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if (reasons[glyph.Ordinal] == RemovalReason.None
                && (covered.Contains(glyph.Quad.Centre) || (Accents.IsOne(glyph) && covered.Contains(Accents.PlaceOf(glyph)))))
            {
                reasons[glyph.Ordinal] = RemovalReason.Duplicate;
            }
        }
    }

    private void MarkUnseen()
    {
        if (switchedOff.Contains(Remover.Unseen))
        {
            return;
        }

        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if (reasons[glyph.Ordinal] == RemovalReason.None)
            {
                reasons[glyph.Ordinal] = ReasonOf(glyph.Flags);
            }
        }

        foreach (var image in page.Images.Where(image => image.IsHidden || image.IsOutsidePage))
        {
            images.TryAdd(image.Index, image.IsHidden ? RemovalReason.HiddenLayer : RemovalReason.OutsidePage);
        }
    }

    private static RemovalReason ReasonOf(GlyphFlags flags) =>
        flags.HasFlag(GlyphFlags.HiddenLayer) ? RemovalReason.HiddenLayer
        : flags.HasFlag(GlyphFlags.OutsidePage) ? RemovalReason.OutsidePage
        : RemovalReason.None;

    // Glyphs of one operator stand next to each other in the order of painting.
    private void MarkInseparable()
    {
        var glyphs = page.Glyphs;
        for (var first = 0; first < glyphs.Length;)
        {
            var end = first + 1;
            while (end < glyphs.Length && IsSameOperator(glyphs[first], glyphs[end]))
            {
                end++;
            }

            if (IsInseparable(first, end))
            {
                MarkRest(first, end);
            }

            first = end;
        }
    }

    private static bool IsSameOperator(in PdfGlyph one, in PdfGlyph other) =>
        one.Instance == other.Instance && one.Operation == other.Operation;

    private bool IsInseparable(int first, int end)
    {
        var cannotSplit = !page.Fonts[page.Glyphs[first].Font].Font.CanSplitCodes;
        for (var i = first; i < end; i++)
        {
            if (Removes(i) && (cannotSplit || !double.IsFinite(page.Glyphs[i].Displacement)))
            {
                return true;
            }
        }

        return false;
    }

    private void MarkRest(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            reasons[i] = Removes(i) ? reasons[i] : RemovalReason.Inseparable;
        }
    }
}
