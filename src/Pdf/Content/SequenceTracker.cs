using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Finds numbered sequences and artifacts in one stream; of sequences within one another the outer one counts.</summary>
internal sealed class SequenceTracker(ResourceScope scope, int instance)
{
    private const int MostSequences = 1_000_000;
    private const int None = -2;
    private const int Artifact = -1;

    private readonly List<MarkedSequence> found = [];
    private readonly Stack<(int Begin, int FirstGlyph, int Id)> open = new();
    private int excess;
    private bool isNumbered;

    /// <summary>Notes a marked-content operator.</summary>
    /// <param name="operation">The operation; others than those of marked content change nothing.</param>
    /// <param name="glyphs">How many glyphs the page has shown so far.</param>
    public void Apply(ContentOperation operation, int glyphs)
    {
        switch (operation.Operator)
        {
            case ContentOperator.BeginMarkedContent or ContentOperator.BeginMarkedContentWithProperties:
                Begin(operation, glyphs);
                break;
            case ContentOperator.EndMarkedContent when excess > 0:
                excess--;
                break;
            case ContentOperator.EndMarkedContent when open.Count > 0:
                End(operation.Index, glyphs);
                break;
        }
    }

    /// <summary>All sequences of the stream; what it left open ends with it.</summary>
    /// <param name="glyphs">How many glyphs the page has shown so far.</param>
    public IReadOnlyList<MarkedSequence> All(int glyphs)
    {
        while (open.Count > 0)
        {
            End(int.MaxValue, glyphs);
        }

        return found;
    }

    private void Begin(ContentOperation operation, int glyphs)
    {
        if (open.Count >= ContentLimits.MarkedContentDepth)
        {
            excess++;
            return;
        }

        var id = operation.Name(0) == "Artifact" ? Artifact : isNumbered ? None : IdOf(operation);
        isNumbered |= id >= 0;
        open.Push((operation.Index, glyphs, id));
    }

    private void End(int operation, int glyphs)
    {
        var (begin, first, id) = open.Pop();
        isNumbered &= id < 0;
        if (id != None && found.Count < MostSequences)
        {
            found.Add(new(instance, begin, operation, first, glyphs - first, id < 0 ? null : id));
        }
    }

    private int IdOf(ContentOperation operation)
    {
        if (operation.Operator != ContentOperator.BeginMarkedContentWithProperties)
        {
            return None;
        }

        var properties = operation.Operands[1] is PdfName name ? scope.Find("Properties", name.Value) : operation.Operands[1];
        return properties is PdfDictionary dictionary && scope.Source.Resolve(dictionary["MCID"]) is PdfNumber { Value: >= 0 } id
            ? id.ToInt32()
            : None;
    }
}
