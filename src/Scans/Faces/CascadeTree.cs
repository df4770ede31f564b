namespace Clona.Scans.Faces;

/// <summary>A small tree of questions.</summary>
/// <param name="Nodes">The questions, the first one first.</param>
/// <param name="Leaves">How much each answer speaks for a face.</param>
internal sealed record CascadeTree(CascadeNode[] Nodes, float[] Leaves);
