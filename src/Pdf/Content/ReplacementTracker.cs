using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Finds the spans with replacement text in one stream; what is nested in one is part of it.</summary>
internal sealed class ReplacementTracker(ResourceScope scope, int instance)
{
    private const int MostSpans = 100_000;

    private readonly List<ReplacementText> found = [];
    private int depth;
    private int openAt = -1;
    private int begin;
    private int firstGlyph;
    private string text = string.Empty;

    /// <summary>The spans that have ended.</summary>
    public IReadOnlyList<ReplacementText> Found => found;

    /// <summary>Notes a marked-content operator.</summary>
    /// <param name="operation">The operation; others than those of marked content change nothing.</param>
    /// <param name="glyphs">How many glyphs the page has shown so far.</param>
    public void Apply(ContentOperation operation, int glyphs)
    {
        switch (operation.Operator)
        {
            case ContentOperator.BeginMarkedContent:
                depth++;
                break;
            case ContentOperator.BeginMarkedContentWithProperties:
                if (openAt < 0 && TextOf(operation) is { } replacement)
                {
                    (openAt, begin, firstGlyph, text) = (depth, operation.Index, glyphs, replacement);
                }

                depth++;
                break;
            case ContentOperator.EndMarkedContent when depth > 0:
                depth--;
                End(operation.Index, glyphs);
                break;
        }
    }

    private void End(int operation, int glyphs)
    {
        if (depth == openAt)
        {
            openAt = -1;
            if (found.Count < MostSpans)
            {
                found.Add(new(instance, begin, operation, firstGlyph, glyphs - firstGlyph, text));
            }
        }
    }

    // Readers take it from spans only.
    private string? TextOf(ContentOperation operation)
    {
        if (operation.Name(0) != "Span")
        {
            return null;
        }

        var properties = operation.Operands[1] is PdfName name ? scope.Find("Properties", name.Value) : operation.Operands[1];
        return properties is PdfDictionary dictionary && scope.Source.Resolve(dictionary["ActualText"]) is PdfString value
            ? TextString.Decode(value)
            : null;
    }
}
