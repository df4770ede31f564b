using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>One document as the model sees it: rows of features of each token, and the labels it should get.</summary>
/// <param name="Rows">Rows of all tokens, one after another.</param>
/// <param name="Ends">Index behind the last row of each token.</param>
/// <param name="Gold">Right label of each token.</param>
/// <param name="Windows">Index behind the last token of each window.</param>
internal sealed record Example(int[] Rows, int[] Ends, TagLabel[] Gold, int[] Windows)
{
    /// <summary>Rows of the token <paramref name="index"/>.</summary>
    public ReadOnlySpan<int> RowsOf(int index)
    {
        var start = index == 0 ? 0 : Ends[index - 1];
        return Rows.AsSpan(start, Ends[index] - start);
    }
}
