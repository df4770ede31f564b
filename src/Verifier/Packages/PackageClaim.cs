namespace Clona.Verifier.Packages;

/// <summary>What a writer says that it took out of a document of an office program.</summary>
/// <param name="Values">Removed values as they stood in the original's text.</param>
/// <param name="Kept">The original's text without them.</param>
/// <param name="Cuts">Each removed piece, and the label that stands in its place; empty where the label stands elsewhere.</param>
public sealed record PackageClaim(IReadOnlyList<string> Values, string Kept, IReadOnlyList<(string Removed, string Label)> Cuts)
{
    /// <summary>How much there is of it; never what.</summary>
    public override string ToString() => $"{Values.Count} values";
}
