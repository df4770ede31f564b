using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>
/// The marked-content sequences that are open in one stream, and whether one of them is a hidden layer.
/// </summary>
internal sealed class MarkedContentStack(OptionalContent layers, ResourceScope resources)
{
    private readonly Stack<bool> open = new();
    private int hiddenLevels;

    /// <summary>Whether what is painted now belongs to a hidden layer.</summary>
    public bool IsHidden => hiddenLevels > 0;

    /// <summary>Executes a marked-content operator; others change nothing.</summary>
    public void Apply(ContentOperation operation)
    {
        switch (operation.Operator)
        {
            case ContentOperator.BeginMarkedContent:
                Begin(hides: false);
                break;
            case ContentOperator.BeginMarkedContentWithProperties:
                Begin(Hides(operation));
                break;
            case ContentOperator.EndMarkedContent:
                hiddenLevels -= open.TryPop(out var hid) && hid ? 1 : 0;
                break;
        }
    }

    private void Begin(bool hides)
    {
        if (open.Count < ContentLimits.MarkedContentDepth)
        {
            open.Push(hides);
            hiddenLevels += hides ? 1 : 0;
        }
    }

    private bool Hides(ContentOperation operation) =>
        operation.Name(0) == "OC" && operation.Operands[1] is PdfName name
        && layers.IsHidden(resources.Entry("Properties", name.Value));
}
