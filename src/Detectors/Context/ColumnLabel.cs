using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Context;

/// <summary>The text of a column's head in the form in which it is compared.</summary>
internal static class ColumnLabel
{
    /// <summary>Longest label that is read.</summary>
    public const int Longest = 40;

    /// <summary>The label in small letters without diacritics and without a closing colon; empty if it is none.</summary>
    /// <param name="label">Label as written.</param>
    /// <param name="folded">Room for it, at least <see cref="Longest"/> characters.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> label, Span<char> folded)
    {
        label = label.TrimEnd(':');
        if (label.Length > Longest)
        {
            return [];
        }

        LetterFolding.Fold(label, folded);
        return folded[..label.Length];
    }
}
