using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>Finds words whose letters stand apart ("S M L O U V A") and numbers written into boxes
/// ("8 0 1 2 1 2 / 1 2 3 8").</summary>
/// <remarks>
/// Single characters of one kind, one blank between them: at least four capitals, six small letters or six digits. A row
/// that only counts up (a heading of columns, a scale) or that is longer than any value stays as it is.
/// </remarks>
internal static class SpacedWords
{
    private const int FewestCapitals = 4;
    private const int FewestOthers = 6;
    private const int MostCharacters = 40;
    private const int WidestGap = 4;

    private enum Kind
    {
        None,
        Capital,
        Small,
        Digit,
    }

    /// <summary>Adds the blanks that have to go from <paramref name="view"/>, in order.</summary>
    public static void Find(ReadOnlySpan<char> view, List<TextSpan> dropped)
    {
        var wordEnd = -1;
        for (var at = NextCandidate(view, 0); at >= 0; at = NextCandidate(view, at))
        {
            var end = End(view, at, out var count);
            if (!IsSpaced(view, at, end, count))
            {
                at = Math.Max(at + 1, end - 1);
                continue;
            }

            DropGap(view, wordEnd, at, dropped);
            for (var i = at + 1; i < end; i += 2)
            {
                dropped.Add(new TextSpan(i, i + 1));
            }

            wordEnd = end;
            at = end;
        }
    }

    // Between two spaced-out words stand several blanks; one of them divides the words.
    private static void DropGap(ReadOnlySpan<char> view, int wordEnd, int start, List<TextSpan> dropped)
    {
        if (wordEnd > 0 && start - wordEnd is > 1 and <= WidestGap && view[wordEnd..start].Trim(' ').IsEmpty)
        {
            dropped.Add(new TextSpan(wordEnd + 1, start));
        }
    }

    private static bool IsSpaced(ReadOnlySpan<char> view, int start, int end, int count)
    {
        var kind = KindOf(view[start]);
        return count >= (kind == Kind.Capital ? FewestCapitals : FewestOthers) && count <= MostCharacters
            && kind != Kind.None && !TextChars.IsWord(TextChars.At(view, start - 1)) && !CountsUp(view[start..end]);
    }

    private static bool CountsUp(ReadOnlySpan<char> row)
    {
        for (var i = 2; i < row.Length; i += 2)
        {
            if (row[i] - row[i - 2] is not (0 or 1))
            {
                return false;
            }
        }

        return true;
    }

    // Behind the last single character of the row that begins at the offset.
    private static int End(ReadOnlySpan<char> view, int start, out int count)
    {
        var kind = KindOf(view[start]);
        var end = start + 1;
        count = 1;
        while (TextChars.At(view, end) == ' ' && IsNext(view, end + 1, ref kind, count))
        {
            end += 2;
            count++;
        }

        return view[end - 1] == '/' ? end - 2 : end;
    }

    // "S m l o u v a" is a row of small letters behind its first; a slash may divide digits.
    private static bool IsNext(ReadOnlySpan<char> view, int at, ref Kind kind, int count)
    {
        var next = KindOf(TextChars.At(view, at));
        if (kind == Kind.Capital && next == Kind.Small && count == 1)
        {
            kind = next;
        }

        var fits = next == kind || (kind == Kind.Digit && TextChars.At(view, at) == '/');
        return fits && !TextChars.IsWord(TextChars.At(view, at + 1));
    }

    private static Kind KindOf(char c) => TextChars.IsDigit(c) ? Kind.Digit
        : char.IsUpper(c) ? Kind.Capital
        : char.IsLower(c) ? Kind.Small : Kind.None;

    // The next offset from which single characters stand at the even places and blanks at the three odd ones.
    private static int NextCandidate(ReadOnlySpan<char> view, int from)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(view));
        var blank = Vector128.Create((ushort)' ');
        var at = from;
        for (; at + Vector128<ushort>.Count + 5 <= view.Length; at += Vector128<ushort>.Count)
        {
            var blanks = Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)(at + 1)), blank)
                & Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)(at + 3)), blank)
                & Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)(at + 5)), blank);
            var hits = Vector128.AndNot(blanks, Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)at), blank)
                | Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)(at + 2)), blank));
            if (hits != Vector128<ushort>.Zero)
            {
                return at + BitOperations.TrailingZeroCount(hits.ExtractMostSignificantBits());
            }
        }

        for (; at + 6 < view.Length; at++)
        {
            if (view[at + 1] == ' ' && view[at + 3] == ' ' && view[at + 5] == ' ' && view[at] != ' ' && view[at + 2] != ' ')
            {
                return at;
            }
        }

        return -1;
    }
}
