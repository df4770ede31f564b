using System.Runtime.CompilerServices;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Compares objects by identity, not by value: two equal dictionaries are two objects.</summary>
internal sealed class InstanceAndRuleComparer : IEqualityComparer<(PdfObject Instance, CopyRule Rule)>
{
    /// <summary>The only instance.</summary>
    public static InstanceAndRuleComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals((PdfObject Instance, CopyRule Rule) x, (PdfObject Instance, CopyRule Rule) y) =>
        ReferenceEquals(x.Instance, y.Instance) && ReferenceEquals(x.Rule, y.Rule);

    /// <inheritdoc/>
    public int GetHashCode((PdfObject Instance, CopyRule Rule) obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Instance), RuntimeHelpers.GetHashCode(obj.Rule));
}
