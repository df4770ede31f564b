namespace Clona.Detectors.Context;

/// <summary>A label found in a view.</summary>
/// <param name="Rule">The rule it satisfies.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
internal readonly record struct LabelHit(LabelRule Rule, int Start, int End)
{
    /// <summary>What the label announces.</summary>
    public LabelKind Kind => Rule.Kind;
}
