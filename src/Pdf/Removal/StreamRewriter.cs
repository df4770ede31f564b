using System.Collections.Frozen;
using Clona.Pdf.Content;
using Clona.Pdf.Objects;
using Clona.Pdf.Spacing;

namespace Clona.Pdf.Removal;

/// <summary>
/// Writes one content stream anew: only known operators, only used resources, without what was removed.
/// </summary>
/// <remarks>
/// Compatibility sections, comments and unknown operators are never written, marked content only where it is made anew. Serves one stream.
/// </remarks>
internal sealed class StreamRewriter
{
    private static readonly FrozenSet<string> DeviceSpaces =
        FrozenSet.ToFrozenSet(["DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern"]);

    private static readonly FrozenSet<string> Intents =
        FrozenSet.ToFrozenSet(["AbsoluteColorimetric", "RelativeColorimetric", "Saturation", "Perceptual"]);

    private readonly ContentWriter writer = new();
    private readonly ResourceScope scope;
    private readonly StreamEdits edits;
    private readonly OutputResources resources;
    private readonly ResourceTranslator translator;
    private readonly MarkedContentStack marks;
    private readonly TextRewriter text;
    private readonly TagRewriter tags;
    private readonly SpacedText? spaced;
    private readonly PendingPatterns patterns = new();
    private int savedStates;
    private bool inText;
    private bool hasPath;
    private int? pathStart;

    /// <summary>A writer of one stream.</summary>
    /// <param name="scope">What names in the input stream mean.</param>
    /// <param name="edits">What goes.</param>
    /// <param name="resources">Where used resources are noted.</param>
    /// <param name="translator">What becomes of resources.</param>
    public StreamRewriter(
        ResourceScope scope, StreamEdits edits, OutputResources resources, ResourceTranslator translator)
    {
        this.scope = scope;
        this.edits = edits;
        this.resources = resources;
        this.translator = translator;
        marks = new(translator.Layers, scope);
        text = new(writer, edits);
        tags = new(writer, edits);
        spaced = edits.Spaced(writer);
    }

    /// <summary>The new bytes of the stream whose decoded bytes are <paramref name="content"/>.</summary>
    public CodedContent Rewrite(ReadOnlyMemory<byte> content)
    {
        writer.Expect(content.Length);
        var parser = new ContentParser(content);
        foreach (var name in new[] { "DefaultGray", "DefaultRGB", "DefaultCMYK" })
        {
            if (scope.Entry("ColorSpace", name) is { } space)
            {
                resources.Add("ColorSpace", name, space);
            }
        }

        while (parser.TryRead(out var operation))
        {
            if (edits.PathAt(operation.Index) is { } path)
            {
                WritePatterns(patterns.Take(path.Strokes, path.Fills));
                PathCutter.Write(writer, path);
                translator.Census.PathsCut++;
            }
            else if (edits.Skips(operation.Index))
            {
                translator.Census.ShadingsDropped += operation.Operator == ContentOperator.Shading ? 1 : 0;
            }
            else if (IsOfUse(operation.Operator))
            {
                WritePatterns(patterns.TakeBefore(operation.Operator));
                FollowPath(operation.Operator);
                Rewrite(operation);
            }
        }

        translator.Census.UnknownOperators += parser.UnknownOperators;
        Close();
        return writer.Content;
    }

    // Closing a path that was never begun does nothing, and readers call it an error.
    private bool IsOfUse(ContentOperator value)
    {
        hasPath = value switch
        {
            ContentOperator.ClosePath => hasPath,
            >= ContentOperator.MoveTo and <= ContentOperator.Rectangle => true,
            >= ContentOperator.Stroke and <= ContentOperator.EndPath => false,
            _ => hasPath,
        };
        return value != ContentOperator.ClosePath || hasPath;
    }

    // A colour must not stand within a path: a pattern that turns out to be needed is written before it.
    private void FollowPath(ContentOperator value) => pathStart = value switch
    {
        >= ContentOperator.MoveTo and <= ContentOperator.Rectangle => pathStart ?? writer.Length,
        ContentOperator.Clip or ContentOperator.ClipEvenOdd => pathStart,
        _ => null,
    };

    private void Close()
    {
        tags.Close();
        if (inText)
        {
            writer.Operator(ContentOperator.EndText);
            text.End();
        }

        for (; savedStates > 0; savedStates--)
        {
            writer.Operator(ContentOperator.RestoreState);
        }
    }

    private void Rewrite(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.Unknown
                or (>= ContentOperator.BeginCompatibility and <= ContentOperator.EndCompatibility):
                break;
            case >= ContentOperator.MarkPoint and <= ContentOperator.EndMarkedContent:
                marks.Apply(operation);
                translator.Census.MarkedContent += tags.Rewrite(operation) ? 0 : 1;
                break;
            case >= ContentOperator.BeginText and <= ContentOperator.NextLineShowSpaced:
                RewriteText(operation);
                break;
            case >= ContentOperator.Stroke and <= ContentOperator.CloseFillStrokeEvenOdd when marks.IsHidden:
                writer.Operator(ContentOperator.EndPath);
                break;
            case ContentOperator.SaveState or ContentOperator.RestoreState:
                RewriteNesting(operation.Operator);
                break;
            default:
                RewriteResourceUse(operation);
                break;
        }
    }

    private void RewriteNesting(ContentOperator value)
    {
        var saves = value == ContentOperator.SaveState;
        if (saves ? savedStates < ContentLimits.SavedStates : savedStates > 0)
        {
            savedStates += saves ? 1 : -1;
            writer.Operator(value);
            spaced?.Observe(new(0, value, []));
        }
    }

    private void RewriteText(ContentOperation operation)
    {
        if (!edits.KeepsText)
        {
            translator.Census.TextOperatorsDropped += IsShow(operation.Operator) ? 1 : 0;
            return;
        }

        switch (operation.Operator)
        {
            case ContentOperator.SelectFont:
                SelectFont(operation);
                break;
            case var show when IsShow(show) && spaced is not null:
                spaced.Show(operation, text);
                break;
            case var show when IsShow(show):
                text.Show(operation);
                break;
            case var _ when spaced?.Moves(operation) == true:
                break;
            default:
                Copy(operation);
                break;
        }

        spaced?.Observe(operation);
        TrackTextObject(operation.Operator);
    }

    private static bool IsShow(ContentOperator value) =>
        value is >= ContentOperator.ShowText and <= ContentOperator.NextLineShowSpaced;

    private void TrackTextObject(ContentOperator value)
    {
        if (value == ContentOperator.BeginText)
        {
            inText = true;
            text.Begin();
        }
        else if (value == ContentOperator.EndText)
        {
            inText = false;
            text.End();
        }
    }

    private void SelectFont(ContentOperation operation)
    {
        var name = translator.Font(scope.Entry("Font", operation.Name(0)), scope) is { } font
            ? resources.NameOf("Font", font)
            : OutputResources.NameOfNothing("Font");
        writer.Name(name).Operand(operation.Operands[1]).Operator(ContentOperator.SelectFont);
    }

    private void RewriteResourceUse(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.PaintObject:
                spaced?.Settle();
                Paint(operation);
                break;
            case ContentOperator.InlineImage:
                PaintInline(operation);
                break;
            case ContentOperator.ExtendedState:
                Use("ExtGState",
                    translator.ExtendedState(scope.Entry("ExtGState", operation.Name(0)), scope, edits.MaskAt(operation.Index)),
                    operation);
                ObserveSize(operation.Name(0));
                break;
            case ContentOperator.Shading when !marks.IsHidden:
                Use("Shading", Existing("Shading", operation.Name(0)), operation);
                break;
            case ContentOperator.Shading:
                break;
            case ContentOperator.RenderingIntent when !Intents.Contains(operation.Name(0)):
                break;
            case >= ContentOperator.StrokeColorSpace and <= ContentOperator.FillColorExtended:
                RewriteColor(operation);
                break;
            default:
                Copy(operation);
                spaced?.Observe(operation);
                break;
        }
    }

    private void ObserveSize(string name)
    {
        if (spaced is not null
            && scope.Find("ExtGState", name) is PdfDictionary state
            && scope.Source.Resolve(state["Font"]) is PdfArray { Count: > 1 } font
            && scope.Source.Resolve(font[1]) is PdfNumber size)
        {
            spaced.SetSize(size.Value);
        }
    }

    private void RewriteColor(ContentOperation operation)
    {
        if (operation.Operator is ContentOperator.StrokeColorSpace or ContentOperator.FillColorSpace)
        {
            if (DeviceSpaces.Contains(operation.Name(0)))
            {
                Copy(operation);
            }
            else
            {
                Use("ColorSpace", Existing("ColorSpace", operation.Name(0)), operation);
            }

            return;
        }

        if (operation.Operands is [.., PdfName])
        {
            patterns.Add(operation);
            return;
        }

        Copy(operation with { Operands = [.. operation.Operands.OfType<PdfNumber>()] });
    }

    private void WritePatterns(IEnumerable<ContentOperation> chosen)
    {
        var start = writer.Length;
        foreach (var operation in chosen)
        {
            if (translator.Pattern(scope.Entry("Pattern", operation.Name(operation.Operands.Count - 1)), scope) is { } pattern)
            {
                var name = new PdfName(resources.NameOf("Pattern", pattern));
                Copy(operation with { Operands = [.. operation.Operands.OfType<PdfNumber>(), name] });
            }
        }

        if (pathStart is { } path && writer.Length > start)
        {
            writer.MoveBefore(start, path);
        }
    }

    private void Paint(ContentOperation operation)
    {
        if (marks.IsHidden
            || scope.Find("XObject", operation.Name(0)) is not PdfStream painted
            || translator.Layers.IsHidden(painted.Dictionary["OC"]))
        {
            return;
        }

        var output = (scope.Source.Resolve(painted.Dictionary["Subtype"]) as PdfName)?.Value switch
        {
            "Form" => edits.FormAt(operation.Index, painted, scope),
            "Image" when !edits.RemovesImageAt(operation.Index) => PaintedImage(painted),
            _ => null,
        };
        Use("XObject", output, operation);
    }

    private PdfReference PaintedImage(PdfStream image)
    {
        translator.PaintedImages.Add(image);
        return translator.Images.OutputOf(image);
    }

    private void PaintInline(ContentOperation operation)
    {
        if (!marks.IsHidden && !edits.RemovesImageAt(operation.Index))
        {
            var image = translator.InlineImage(operation.Image!, scope, edits.BlankedPartsAt(operation.Index));
            writer.Name(resources.NameOf("XObject", image)).Operator(ContentOperator.PaintObject);
        }
    }

    private PdfObject? Existing(string category, string name) =>
        scope.Find(category, name) is PdfNull ? null : scope.Entry(category, name);

    private void Use(string category, PdfObject? output, ContentOperation operation)
    {
        if (output is not null)
        {
            writer.Name(resources.NameOf(category, output)).Operator(operation.Operator);
        }
    }

    private void Copy(ContentOperation operation)
    {
        foreach (var operand in operation.Operands)
        {
            writer.Operand(operand);
        }

        writer.Operator(operation.Operator);
    }
}
