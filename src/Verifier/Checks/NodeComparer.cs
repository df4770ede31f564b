using System.Runtime.CompilerServices;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Nodes are the same when the very object is checked by the same rule.</summary>
internal sealed class NodeComparer : IEqualityComparer<(PdfValue Value, string Rule, bool IsSilent)>
{
    public bool Equals((PdfValue Value, string Rule, bool IsSilent) x, (PdfValue Value, string Rule, bool IsSilent) y) =>
        ReferenceEquals(x.Value, y.Value) && x.Rule == y.Rule && x.IsSilent == y.IsSilent;

    public int GetHashCode((PdfValue Value, string Rule, bool IsSilent) obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Value), obj.Rule, obj.IsSilent);
}
