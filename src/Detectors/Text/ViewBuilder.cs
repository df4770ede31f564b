using System.Buffers;
using System.Globalization;
using System.Text;

namespace Clona.Detectors.Text;

/// <summary>Writes a text's characters in their plain forms, together with the way back.</summary>
/// <remarks>Stretches without anything to replace are copied as they are. Its buffer is used again.</remarks>
internal sealed class ViewBuilder
{
    private const int WidestIndent = 8;

    private static readonly SearchValues<char> PlainChars = SearchValues.Create(
        [.. Enumerable.Range(0, 0x250).Select(c => (char)c).Except("\f\v\u0085\u00A0\u00A6\u00AD"), .. "„“”‚‘’‹›«»–…•·€‰™→−"]);

    private readonly List<int> pageBreaks = [];
    private char[] view = [];
    private bool hasForeignLetters;

    /// <summary>Number of characters written.</summary>
    public int Length { get; private set; }

    /// <summary>The buffer; its first <see cref="Length"/> characters are the view.</summary>
    public char[] Buffer => view;

    /// <summary>Offsets in the view of the line breaks that end pages.</summary>
    public List<int> PageBreaks => pageBreaks;

    /// <summary>Whether nothing in <paramref name="original"/> has to be replaced.</summary>
    public static bool IsPlain(ReadOnlySpan<char> original) => !original.ContainsAnyExcept(PlainChars);

    /// <summary>Forgets the last text.</summary>
    public void Clear()
    {
        pageBreaks.Clear();
        view.AsSpan(0, Length).Clear();
        Length = 0;
        hasForeignLetters = false;
    }

    /// <summary>Writes <paramref name="original"/> as it is.</summary>
    public void Copy(ReadOnlySpan<char> original)
    {
        Reserve(original.Length);
        original.CopyTo(view);
        Length = original.Length;
    }

    /// <summary>Writes the plain form of <paramref name="original"/>.</summary>
    public void Build(ReadOnlySpan<char> original, OffsetMap map)
    {
        Reserve(original.Length);
        for (var at = 0; at < original.Length;)
        {
            var run = original[at..].IndexOfAnyExcept(PlainChars);
            run = run < 0 ? original.Length - at : run;
            if (run == 0)
            {
                at = Take(original, at, map);
                continue;
            }

            Reserve(run);
            original.Slice(at, run).CopyTo(view.AsSpan(Length));
            map.Add(Length, at, at + 1);
            Length += run;
            at += run;
        }

        if (hasForeignLetters)
        {
            LookAlikes.Replace(view.AsSpan(0, Length));
        }
    }

    /// <summary>Takes the characters of <paramref name="dropped"/> (ordered, apart) out.</summary>
    public void Drop(ReadOnlySpan<Findings.TextSpan> dropped)
    {
        var kept = dropped[0].Start;
        for (var i = 0; i < dropped.Length; i++)
        {
            var end = i + 1 < dropped.Length ? dropped[i + 1].Start : Length;
            view.AsSpan(dropped[i].End, end - dropped[i].End).CopyTo(view.AsSpan(kept));
            kept += end - dropped[i].End;
        }

        view.AsSpan(kept, Length - kept).Clear();
        Length = kept;
    }

    private int Take(ReadOnlySpan<char> original, int at, OffsetMap map)
    {
        var c = original[at];
        if (Glyphs.IsLeftOut(c))
        {
            return c == '\u00AD' ? SkipHyphenation(original, at + 1) : at + 1;
        }

        if (char.IsHighSurrogate(c) && at + 1 < original.Length && char.IsLowSurrogate(original[at + 1]))
        {
            return TakePair(original, at, map);
        }

        if (Glyphs.IsMark(c) && TryCompose(c, at + 1, map))
        {
            return at + 1;
        }

        if (c == '\f')
        {
            pageBreaks.Add(Length);
        }

        hasForeignLetters |= Glyphs.IsForeign(c);
        Append(c, at, map);
        return at + 1;
    }

    // A soft hyphen before a line end is a word broken there: both go, so that the word is whole again.
    private static int SkipHyphenation(ReadOnlySpan<char> original, int at)
    {
        var next = TextChars.At(original, at) == '\r' ? at + 1 : at;
        if (TextChars.At(original, next) != '\n')
        {
            return at;
        }

        var word = next + 1;
        while (word < original.Length && word - next <= WidestIndent && TextChars.IsBlank(original[word]))
        {
            word++;
        }

        return char.IsLetter(TextChars.At(original, word)) ? word : at;
    }

    private int TakePair(ReadOnlySpan<char> original, int at, OffsetMap map)
    {
        var pair = new Rune(original[at], original[at + 1]);
        var digit = Rune.GetUnicodeCategory(pair) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(pair) : -1;
        if (digit >= 0)
        {
            Push((char)('0' + digit), at, at + 2, map);
            return at + 2;
        }

        Push(original[at], at, at + 1, map);
        Push(original[at + 1], at + 1, at + 2, map);
        return at + 2;
    }

    private bool TryCompose(char mark, int end, OffsetMap map)
    {
        var composed = Length == 0 ? '\0' : Glyphs.Compose(view[Length - 1], mark);
        if (composed == '\0')
        {
            return false;
        }

        view[Length - 1] = composed;
        map.Extend(Length - 1, end);
        return true;
    }

    private void Append(char c, int at, OffsetMap map)
    {
        if (Glyphs.Ligature(c) is not { } letters)
        {
            Push(Glyphs.Plain(c), at, at + 1, map);
            return;
        }

        foreach (var letter in letters)
        {
            Push(letter, at, at + 1, map);
        }
    }

    private void Push(char c, int start, int end, OffsetMap map)
    {
        Reserve(1);
        view[Length] = c;
        map.Add(Length++, start, end);
    }

    private void Reserve(int more)
    {
        if (Length + more > view.Length)
        {
            Array.Resize(ref view, Math.Max(2 * view.Length, Length + more + 16));
        }
    }
}
