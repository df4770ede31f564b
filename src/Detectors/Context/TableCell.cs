using System.Numerics;

namespace Clona.Detectors.Context;

/// <summary>A piece of text that labels elsewhere announce: a cell below the head of its column, an item of a list
/// below its heading.</summary>
/// <param name="Start">Offset of the first character that is no blank.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Label">The first label of the head.</param>
/// <param name="Kinds">All kinds that the head names, one bit each.</param>
internal readonly record struct TableCell(int Start, int End, LabelHit Label, ulong Kinds)
{
    /// <summary>Number of kinds that the head names.</summary>
    public int KindCount => BitOperations.PopCount(Kinds);

    /// <summary>The bit of <paramref name="kind"/>.</summary>
    public static ulong BitOf(LabelKind kind) => 1UL << (int)kind;

    /// <summary>Whether the head names <paramref name="kind"/>.</summary>
    public bool IsOf(LabelKind kind) => (Kinds & BitOf(kind)) != 0;
}
