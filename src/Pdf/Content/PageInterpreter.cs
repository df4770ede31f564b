using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Executes the content of one page and notes which glyphs and images it shows, and where.</summary>
/// <remarks>
/// Numbers glyphs as docs/decisions/0001-glyph-ordinals.md fixes it. Forms are executed with a stack of our own, so
/// nesting cannot exhaust the thread's. Serves one page.
/// </remarks>
internal sealed class PageInterpreter
{
    private const int FirstClippingMode = 4;

    private readonly ContentSession session;
    private readonly PdfRectangle visiblePage;
    private readonly IReadOnlyList<PdfRectangle> areas;
    private readonly List<ContentInstance> instances = [];
    private readonly List<ImagePlacement> images = [];
    private readonly List<int> appearances = [];
    private readonly List<ReplacementText> replacements = [];
    private readonly List<MarkedSequence> sequences = [];
    private readonly Stack<ExecutionFrame> frames = new();
    private readonly HashSet<PdfStream> running = new(ReferenceEqualityComparer.Instance);
    private readonly GlyphCollector glyphs;
    private readonly MaskRuns masks;
    private readonly PaintLog paints;
    private readonly TextOperators text;
    private long operators;
    private int unknownOperators;
    private ContentProblem? problem;
    private bool cannotEmptyAreas;
    private bool isMask;

    /// <summary>An interpreter of one page.</summary>
    /// <param name="session">What pages share.</param>
    /// <param name="visiblePage">The crop box within the media box, in page space.</param>
    /// <param name="areas">Areas in page space; of what is painted there more is noted.</param>
    /// <param name="masks">What executes soft masks, where this is one of them; null for a page.</param>
    public PageInterpreter(
        ContentSession session, PdfRectangle visiblePage, IReadOnlyList<PdfRectangle> areas, MaskRuns? masks = null)
    {
        this.masks = masks ?? new(session, visiblePage, areas);
        (this.areas, this.session, this.visiblePage) = (areas, session, visiblePage);
        paints = new(session.Source);
        glyphs = new(visiblePage, masks is null ? session.GlyphBuffer : []);
        text = new(session.Fonts, glyphs);
    }

    /// <summary>Executes the page content, then the appearances.</summary>
    public ExecutedPage Run(ReadOnlyMemory<byte> content, PdfDictionary resources, IEnumerable<PlacedAppearance> shown)
    {
        var scope = new ResourceScope(resources, session.Source);
        Begin(new() { Id = 0, Form = null, Content = content, Resources = scope },
            new GraphicsState(PdfMatrix.Identity, visiblePage));
        Drain();
        foreach (var appearance in shown)
        {
            BeginAppearance(appearance, scope with { DefaultFonts = session.FormFonts });
            Drain();
        }

        return Executed();
    }

    /// <summary>Executes the group of a soft mask; its text is passed over.</summary>
    public ExecutedPage RunMask(PdfStream group, ResourceScope scope, PdfMatrix transform)
    {
        isMask = true;
        BeginForm(group, scope, new GraphicsState(transform, visiblePage), hidden: false, placement: null);
        Drain();
        return Executed();
    }

    private ExecutedPage Executed() => new(instances, appearances, glyphs.Glyphs, images, glyphs.Fonts, unknownOperators)
    {
        Paints = paints,
        Problem = problem,
        Replacements = replacements,
        Sequences = sequences,
        IsMask = isMask,
        CannotEmptyAreas = cannotEmptyAreas,
    };

    private void BeginAppearance(PlacedAppearance appearance, ResourceScope scope)
    {
        var state = new GraphicsState(appearance.Transform, visiblePage);
        appearances.Add(instances.Count);
        BeginForm(appearance.Form, scope, state, session.Layers.IsHidden(appearance.Layer), appearance.Transform, appearance.IsField);
    }

    private void Begin(ContentInstance instance, GraphicsState state)
    {
        instances.Add(instance);
        instance.Start = state.Copy();
        frames.Push(new(instance, state, new(session.Layers, instance.Resources))
        {
            Recorder = areas.Count > 0 ? new(areas) : null,
        });
    }

    private void Drain()
    {
        while (frames.TryPeek(out var frame))
        {
            if (problem is null or ContentProblem.Undecodable && frame.Parser.TryRead(out var operation))
            {
                Execute(frame, operation);
            }
            else
            {
                End(frame);
            }
        }
    }

    private void End(ExecutionFrame frame)
    {
        frames.Pop();
        unknownOperators += frame.Parser.UnknownOperators;
        replacements.AddRange(frame.Replacements.Found);
        sequences.AddRange(frame.Sequences.All(glyphs.Count));
        if (frame.Instance.Form is { } form)
        {
            running.Remove(form);
        }
    }

    private void Execute(ExecutionFrame frame, ContentOperation operation)
    {
        if (++operators > ContentLimits.Operators || glyphs.Count > ContentLimits.Glyphs)
        {
            problem = operators > ContentLimits.Operators ? ContentProblem.TooManyOperators : ContentProblem.TooManyGlyphs;
            return;
        }

        switch (operation.Operator)
        {
            case >= ContentOperator.BeginText and <= ContentOperator.NextLineShowSpaced:
                ExecuteText(frame, operation);
                break;
            case >= ContentOperator.MoveTo and <= ContentOperator.ClipEvenOdd:
                ExecutePath(frame, operation);
                break;
            case >= ContentOperator.StrokeColorSpace and <= ContentOperator.FillCmyk:
                FillColor.Apply(frame.State, operation, frame.Instance.Resources);
                PatternColor.Apply(frame.State, operation, frame.Instance.Resources);
                break;
            default:
                ExecuteState(frame, operation);
                break;
        }
    }

    private void ExecuteState(ExecutionFrame frame, ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.SaveState:
                frame.Save();
                break;
            case ContentOperator.RestoreState:
                frame.Restore();
                break;
            case ContentOperator.ConcatMatrix:
                frame.State.Transform = operation.Matrix().Then(frame.State.Transform);
                break;
            case ContentOperator.LineWidth:
                frame.State.LineWidth = operation.Number(0);
                break;
            case ContentOperator.Dash:
                frame.State.IsDashed = operation.Operands[0] is PdfArray { Count: > 0 };
                break;
            case ContentOperator.ExtendedState:
                ApplyExtendedState(frame, operation);
                break;
            case ContentOperator.Shading:
                paints.AddShading(frame, operation.Index, glyphs.Count, images.Count);
                NoteShading(frame, operation);
                break;
            case ContentOperator.PaintObject:
                Paint(frame, operation);
                break;
            case ContentOperator.InlineImage:
                AddImage(frame, operation, operation.Image!, frame.IsHidden);
                break;
            default:
                frame.Mark(operation, glyphs.Count);
                break;
        }
    }

    private void ExecuteText(ExecutionFrame frame, ContentOperation operation)
    {
        if (isMask)
        {
            return;
        }

        if (operation.Operator is >= ContentOperator.ShowText and <= ContentOperator.NextLineShowSpaced)
        {
            paints.AddText(glyphs.Count, frame.State);
            frame.State.IsClipExact &= frame.State.Text.RenderMode < FirstClippingMode;
        }

        text.Execute(frame, operation);
    }

    private void NoteShading(ExecutionFrame frame, ContentOperation operation)
    {
        if (!frame.IsHidden && areas.Any(frame.State.Clip.Overlaps))
        {
            frame.Instance.DropShading(operation.Index);
        }
    }

    private void ExecutePath(ExecutionFrame frame, ContentOperation operation)
    {
        if (frame.Recorder?.Execute(frame.State, operation, frame.IsHidden) is { } touched)
        {
            // A pattern's drawing cannot be cut where the path is: what it paints goes as a whole.
            frame.Instance.AddCut(touched with
            {
                Fills = touched.Fills && !frame.State.FillsDrawing,
                Strokes = touched.Strokes && !frame.State.StrokesDrawing,
            });
        }

        NotePaint(frame, operation);
        switch (operation.Operator)
        {
            case ContentOperator.Rectangle:
                var (x, y) = (operation.Number(0), operation.Number(1));
                frame.Path.AddRectangle(
                    frame.State.Transform, new(x, y, x + operation.Number(2), y + operation.Number(3)));
                break;
            case >= ContentOperator.MoveTo and <= ContentOperator.CurveToFinal:
                frame.Path.AddPoints(frame.State.Transform, operation);
                break;
            case ContentOperator.Clip or ContentOperator.ClipEvenOdd:
                frame.Path.MarkAsClip();
                break;
            case >= ContentOperator.Stroke and <= ContentOperator.EndPath:
                frame.State.Clip = frame.Path.Finish(frame.State.Clip);
                break;
        }
    }

    private void NotePaint(ExecutionFrame frame, ContentOperation operation)
    {
        if (operation.Operator is not (>= ContentOperator.Stroke and <= ContentOperator.EndPath))
        {
            frame.Shape.Add(frame.State.Transform, operation);
            return;
        }

        if (operation.Operator != ContentOperator.EndPath)
        {
            paints.AddPath(frame, operation.Operator, operation.Index, glyphs.Count, images.Count);
        }

        frame.State.IsClipExact &= !frame.Shape.Clips || frame.Shape.IsUprightRectangle;
        frame.Shape.Clear();
    }

    private void ApplyExtendedState(ExecutionFrame frame, ContentOperation operation)
    {
        var state = frame.Instance.Resources.Find("ExtGState", operation.Name(0)) as PdfDictionary;
        if (session.Source.Resolve(state?["Font"]) is PdfArray { Count: > 1 } font
            && session.Source.Resolve(font[1]) is PdfNumber size)
        {
            frame.State.Text.Font = session.Fonts.Find(font[0]);
            frame.State.Text.Size = size.Value;
        }

        if (session.Source.Resolve(state?["LW"]) is PdfNumber width)
        {
            frame.State.LineWidth = width.Value;
        }

        Transparency.Apply(frame.State, state, session.Source);
        if (state?["SMask"] is { } entry)
        {
            var mask = session.Source.Resolve(entry) as PdfDictionary;
            frame.State.HasSoftMask = mask is not null;
            NoteMask(frame, operation.Index, session.Source.Resolve(mask?["G"]) as PdfStream);
        }
    }

    // A mask lies where user space lies when it is set, whatever is painted through it later.
    private void NoteMask(ExecutionFrame frame, int operation, PdfStream? group)
    {
        if (areas.Count == 0 || group is null)
        {
            return;
        }

        if (masks.Run(group, frame.Instance.Resources, frame.State.Transform) is { Problem: null, CannotEmptyAreas: false } run)
        {
            if (run.ReachesIntoAreas)
            {
                frame.Instance.AddMask(operation, run);
            }
        }
        else
        {
            cannotEmptyAreas = true;
        }
    }

    private void Paint(ExecutionFrame frame, ContentOperation operation)
    {
        if (frame.Instance.Resources.Find("XObject", operation.Name(0)) is not PdfStream painted)
        {
            frame.Instance.Drop(operation.Index);
            return;
        }

        var hidden = frame.IsHidden || session.Layers.IsHidden(painted.Dictionary["OC"]);
        switch ((session.Source.Resolve(painted.Dictionary["Subtype"]) as PdfName)?.Value)
        {
            case "Image":
                AddImage(frame, operation, painted, hidden);
                break;
            case "Form" when frames.Count <= ContentLimits.FormDepth && !running.Contains(painted):
                frame.Instance.AddChild(operation.Index, instances.Count);
                BeginForm(painted, frame.Instance.Resources, frame.State.Copy(), hidden, placement: null);
                break;
            default:
                frame.Instance.Drop(operation.Index);
                break;
        }
    }

    private void BeginForm(
        PdfStream form, ResourceScope outer, GraphicsState state, bool hidden, PdfMatrix? placement, bool isField = false)
    {
        var content = instances.Count < ContentLimits.Forms ? session.Decode(form) : ReadOnlyMemory<byte>.Empty;
        problem ??= content is null ? ContentProblem.Undecodable : null;
        problem ??= instances.Count >= ContentLimits.Forms ? ContentProblem.TooManyForms : null;
        var geometry = FormGeometry.Of(form.Dictionary, session.Source);
        state.Transform = geometry.Matrix.Then(state.Transform);
        if (session.Source.Resolve(form.Dictionary["Group"]) is PdfDictionary)
        {
            Transparency.BeginGroup(state);
        }

        if (geometry.Box is { } box)
        {
            state.IsClipExact &= state.Transform is { B: 0, C: 0 } or { A: 0, D: 0 };
            state.Clip = PathBounds.Intersection(state.Clip, PathBounds.Around(state.Transform, box));
        }

        running.Add(form);
        var instance = new ContentInstance
        {
            Id = instances.Count,
            Form = form,
            Content = content ?? ReadOnlyMemory<byte>.Empty,
            Resources = outer.Of(form.Dictionary),
            Placement = placement,
            IsHidden = hidden,
            IsField = isField || (frames.TryPeek(out var around) && around.Instance.IsField),
            Parent = frames.TryPeek(out var parent) ? parent.Instance.Id : null,
        };
        Begin(instance, state);
    }

    private void AddImage(ExecutionFrame frame, ContentOperation operation, PdfStream image, bool hidden)
    {
        var unit = frame.State.Transform;
        var quad =
            new PdfQuad(unit.Apply(new(0, 0)), unit.Apply(new(1, 0)), unit.Apply(new(1, 1)), unit.Apply(new(0, 1)));
        var isTouched = areas.Any(area => area.Overlaps(frame.State.Clip) && QuadOverlap.Touches(quad, area));
        if (!hidden)
        {
            paints.AddImage(frame, image, quad, operation.Index, glyphs.Count, images.Count);
        }

        images.Add(new(
            images.Count,
            quad,
            operation.Operator == ContentOperator.InlineImage,
            Dimension(image, "Width"),
            Dimension(image, "Height"),
            hidden,
            !quad.Bounds.Overlaps(visiblePage))
        {
            Instance = frame.Instance.Id,
            Operation = operation.Index,
            TouchesArea = isTouched,
            Stream = image,
            Resources = frame.Instance.Resources,
        });
    }

    private int Dimension(PdfStream image, string key) =>
        (session.Source.Resolve(image.Dictionary[key]) as PdfNumber)?.ToInt32() ?? 0;
}
