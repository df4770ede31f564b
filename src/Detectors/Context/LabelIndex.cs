using System.Buffers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Labels of one view in order, with the questions detectors ask about them.</summary>
internal sealed class LabelIndex
{
    private const int LongestStrictGap = 40;
    private const int LongestOwner = 32;
    private const int MostJoined = 8;
    private const int LongestAbbreviation = 5;
    private static readonly SearchValues<char> NotInOwner = SearchValues.Create("0123456789\r\n\t,;|@");
    private static readonly SearchValues<char> LooseGap = SearchValues.Create(" \t\r\n(–-");
    private readonly ViewText view;
    private readonly LabelHits hits = new();
    private readonly TableReader tables;
    private bool hasCells;
    private ulong kinds;

    internal LabelIndex(ViewText view)
    {
        this.view = view;
        tables = new TableReader(view, hits);
    }

    /// <summary>Offset up to which the view has been searched for labels.</summary>
    public int ReadTo { get; private set; }

    /// <summary>All labels, ordered by start.</summary>
    public ReadOnlySpan<LabelHit> All => hits.All;

    /// <summary>Forgets the labels.</summary>
    public void Clear()
    {
        hits.Clear();
        tables.Clear();
        hasCells = false;
        kinds = 0;
        ReadTo = 0;
    }

    /// <summary>Appends the next label.</summary>
    public void Add(in LabelHit hit)
    {
        hits.Add(hit);
        kinds |= 1UL << (int)hit.Kind;
    }

    /// <summary>Says how far the scanner of labels has come.</summary>
    public void Finish(int readTo) => ReadTo = readTo;

    /// <summary>Whether any label of <paramref name="kind"/> stands in the text.</summary>
    public bool Has(LabelKind kind) => hits.Length > 0 && ((kinds | KindsOfCells) & TableCell.BitOf(kind)) != 0;

    /// <summary>Whether a label of <paramref name="kind"/> announces the value that begins at
    /// <paramref name="start"/>.</summary>
    /// <remarks>Labels joined into one ("RČ/IČO:") all count, and so does the head of the column of a table.</remarks>
    public bool Announces(LabelKind kind, int start) => Has(kind) && (FindBefore(kind, start) >= 0
        || HeadsCell(kind, start));

    /// <summary>The places at which the labels of <paramref name="kind"/> announce values.</summary>
    public LabelledPlaces PlacesOf(LabelKind kind) => new(this, kind);

    /// <summary>As <see cref="Announces"/>, or the label follows the value that ends at
    /// <paramref name="end"/>.</summary>
    public bool Names(LabelKind kind, int start, int end) => Has(kind) && (Announces(kind, start)
        || Follows(kind, start, end));

    /// <summary>The label right before a value at <paramref name="start"/>, fillers aside, or at the head of its
    /// column; or null.</summary>
    public LabelHit? OtherBefore(int start) => DirectBefore(start) ?? HeadOf(start);

    private LabelHit? DirectBefore(int start)
    {
        var i = LastBefore(start);
        while (i >= 0 && hits[i].Kind == LabelKind.Filler && IsClean(hits[i].End, start))
        {
            start = hits[i--].Start;
        }

        return i >= 0 && start - hits[i].End <= hits[i].Rule.Reach && IsClean(hits[i].End, start) && IsDirect(i)
            ? hits[i]
            : null;
    }

    /// <summary>Whether "číslo" or "č." stands right before the value, so that it is the number of something that the
    /// words before name.</summary>
    public bool FollowsFiller(int start)
    {
        var i = LastBefore(start);
        return i >= 0 && hits[i].Kind == LabelKind.Filler && start - hits[i].End <= 1
            && view.AsSpan(hits[i].Start, hits[i].End - hits[i].Start).StartsWith("č", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the label right before the value says that it is no personal datum.</summary>
    public bool AnnouncesDecoy(int start) => OtherBefore(start) is { Rule.IsDecoy: true };

    /// <summary>The label of an identifier that begins before <paramref name="position"/> and ends behind it, or
    /// null.</summary>
    public LabelHit? CrossingAt(int position)
    {
        var i = LastBefore(position) + 1;
        return i < hits.Length && hits[i].Start < position && hits[i].Kind is not (LabelKind.Filler or LabelKind.Other)
            ? hits[i]
            : null;
    }

    /// <summary>Whether the last label on the line, at most so many characters before, is the label of a
    /// reference.</summary>
    public bool IsInReference(int start)
    {
        var i = LastBefore(start);
        while (i >= 0 && hits[i].Kind == LabelKind.Filler)
        {
            i--;
        }

        return i >= 0 && hits[i].Kind == LabelKind.Reference && start - hits[i].End <= LongestStrictGap
            && !IsBroken(view.AsSpan(hits[i].End, start - hits[i].End));
    }

    // "č. j. JMK" at the end of a line, its number on the next.
    private static bool IsBroken(ReadOnlySpan<char> gap) => gap.Contains('\n')
        && (gap[^1] != '\n' || gap.Count('\n') > 1 || gap.ContainsAnyInRange('0', '9'));

    /// <summary>Index of the label of <paramref name="kind"/> that announces a value at <paramref name="start"/>, or
    /// -1.</summary>
    public int FindBefore(LabelKind kind, int start)
    {
        var isClean = true;
        var limit = start;
        for (var i = LastBefore(start); i >= 0; i--)
        {
            var hit = hits[i];
            isClean = isClean && IsClean(hit.End, limit) && (limit == start || !HasColon(hit.End, limit));
            if (hit.Kind == kind)
            {
                return IsDirect(i) && start - hit.End <= hit.Rule.Reach && (isClean || (hit.Rule.IsLoose
                    && IsOneParagraph(kind, hit.End, start)))
                    ? i
                    : -1;
            }

            if (!isClean && hit.Kind != LabelKind.Filler)
            {
                return -1;
            }

            limit = hit.Start;
            if (start - limit > 2 * LongestStrictGap)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Offset at which the value of the label with index <paramref name="index"/> begins.</summary>
    /// <remarks>Skips separators, fillers and labels joined to it; the value may stand on the next line.</remarks>
    public int ValueStart(int index)
    {
        var position = hits[index].End;
        for (var next = index + 1; ; next++)
        {
            var start = SkipSeparators(SkipOwner(position, Math.Min(view.Length, position + LongestOwner)));
            if (next >= hits.Length || next > index + MostJoined || hits[next].Start != start
                || (hits[next].Kind != LabelKind.Filler && HasColon(position, start))
                || (hits[next].Rule.IsDecoy && !hits[index].Rule.IsDecoy && !view.AsSpan(position, start - position).Contains('/')))
            {
                return start;
            }

            position = hits[next].End;
        }
    }

    private bool Follows(LabelKind kind, int start, int end)
    {
        var i = LastBefore(end) + 1;
        if (i >= hits.Length || hits[i].Kind != kind || hits[i].Start - end > 4 || hits[i].Start < end)
        {
            return false;
        }

        var gap = view.AsSpan(end, hits[i].Start - end);
        var behind = TextChars.At(view, SkipSeparators(hits[i].End));
        var standsAlone = gap.IndexOfAny('(', '–', '-') >= 0 || IsOwnLine(start, end);
        return !gap.ContainsAnyExcept(LooseGap) && standsAlone && !TextChars.IsDigit(behind);
    }

    private bool IsOwnLine(int start, int end)
    {
        var before = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var after = TextChars.SkipWhite(view, end, lineBreaks: 0);
        return (before == 0 || view[before - 1] == '\n') && TextChars.At(view, after) == '\n';
    }

    // The head of a column may be a label that no line holds as a whole.
    private ulong KindsOfCells => Cells.Count > 0 ? tables.Kinds : 0;

    /// <summary>The cells that labels head, ordered by start.</summary>
    internal List<TableCell> Cells
    {
        get
        {
            if (!hasCells)
            {
                tables.Read();
                hasCells = true;
            }

            return tables.Cells;
        }
    }

    /// <summary>Whether the label with index <paramref name="index"/> stands before its value, as most do: neither
    /// above a column nor behind the value.</summary>
    internal bool IsDirect(int index) => Cells is not null && tables.IsDirect(index);

    /// <summary>Offset of the first character from <paramref name="at"/> on that is no separator; the text is that of
    /// the view.</summary>
    internal int SkipMarks(int at) => SkipSeparators(at);

    /// <summary>The view that the labels stand in.</summary>
    internal ViewText View => view;

    private bool HeadsCell(LabelKind kind, int start)
    {
        for (var i = LastCell(start); i >= 0 && start < Cells[i].End; i--)
        {
            if (Cells[i].IsOf(kind))
            {
                return true;
            }
        }

        return false;
    }

    private LabelHit? HeadOf(int start)
    {
        var i = LastCell(start);
        return i >= 0 && start < Cells[i].End ? Cells[i].Label : null;
    }

    private int LastCell(int start)
    {
        var low = 0;
        var high = Cells.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Cells[middle].Start <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private int LastBefore(int position)
    {
        var low = 0;
        var high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private bool HasColon(int start, int end) => view.AsSpan(start, end - start).Contains(':');

    // Another number in between would be the value; only the words around an account hold numbers of branches and laws.
    private bool IsOneParagraph(LabelKind kind, int start, int end)
    {
        var gap = view.AsSpan(start, end - start);
        return gap.Count('\n') <= 1 && !gap.ContainsAny(';', '{', '}') && !EndsSentence(gap)
            && (kind == LabelKind.Account || !gap.ContainsAnyInRange('0', '9'));
    }

    // A full stop behind a word, not behind an abbreviation.
    private static bool EndsSentence(ReadOnlySpan<char> gap)
    {
        for (var i = LongestAbbreviation; i + 1 < gap.Length; i++)
        {
            if (gap[i] == '.' && TextChars.IsWhite(gap[i + 1])
                && gap[(i - LongestAbbreviation)..i].IndexOfAnyExceptInRange('a', 'ž') < 0)
            {
                return true;
            }
        }

        return false;
    }

    // Between a label and its value: blanks, one or two line ends, marks, and the shortest of words.
    private bool IsClean(int start, int end)
    {
        if (end - start > LongestStrictGap)
        {
            return false;
        }

        for (var i = SkipOwner(start, end); i < end; i++)
        {
            if (!IsSeparator(view[i]) && !IsShortWord(i, end))
            {
                return false;
            }
        }

        return view.AsSpan(start, end - start).Count('\n') <= 2;
    }

    // "RČ kupujícího:", "RČ žalovaného 1):", "telefon (nepovinné):": a few words up to the colon still belong to the label.
    private int SkipOwner(int start, int end)
    {
        var window = view.AsSpan(start, Math.Min(end - start, LongestOwner));
        var colon = window.IndexOfAny(':', '=');
        var owner = colon > 2 && window[colon - 1] == ')' && TextChars.IsDigit(window[colon - 2]) ? colon - 2 : colon;
        return colon > 0 && !window[..owner].ContainsAny(NotInOwner) && !EndsSentence(window[..owner])
            && !HasLabel(start, start + colon) ? start + colon : start;
    }

    private bool HasLabel(int start, int end)
    {
        var i = LastBefore(start) + 1;
        return i < hits.Length && hits[i].Start < end;
    }

    private bool IsShortWord(int at, int end)
    {
        var isFree = !TextChars.IsWord(TextChars.At(view, at - 1)) && (at + 1 >= end
            || !TextChars.IsWord(view[at + 1]));
        return isFree && view[at] is 'a' or 'i';
    }

    private int SkipSeparators(int at)
    {
        var breaks = 0;
        while (at < view.Length && (IsSeparator(view[at]) || IsShortWord(at, view.Length)))
        {
            if (view[at] == '\n' && ++breaks > 2)
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsSeparator(char c) =>
        TextChars.IsWhite(c) || TextChars.IsDash(c)
            || c is ':' or '.' or ',' or '/' or '(' or ')' or '=' or '#' or '|' or '"' or '?' or '„' or '“' or '_' or '[' or '*' or '>';
}
