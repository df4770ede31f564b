using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Tells labels that stand behind their values: "801212/1238 (rodné číslo)", "204935972 – číslo OP" on a
/// line.</summary>
/// <remarks>
/// In brackets right behind a value, or behind a value that begins its line when nothing follows on it, or at the end of a
/// cell whose value it follows where the next cell is made so too. Extraction of tables and forms turns the order round.
/// </remarks>
internal static class TrailingLabel
{
    private const int LongestGap = 4;
    private const int LongestValue = 40;
    private const int FewestDigits = 3;
    private const int ShortestCell = 5;
    private const int LongestCell = 200;
    private const int MostLines = 24;

    /// <summary>Offset at which the value before the label begins, or -1 when the label does not stand behind
    /// one.</summary>
    public static int ValueStart(ReadOnlySpan<char> view, LabelHit label)
    {
        var end = label.Start;
        var isBracketed = false;
        var leaders = 0;
        while (end > 0 && label.Start - end - leaders < LongestGap && (TextChars.IsBlank(view[end - 1]) || TextChars.IsDash(view[end - 1])
            || view[end - 1] is '(' or '.' or '…' or '|' || IsCaptionBreak(view, end - 1, label)))
        {
            leaders += view[end - 1] is '.' or '…' ? 1 : 0;
            isBracketed |= view[end - 1] == '(';
            end--;
        }

        var isTwoCells = view[end..label.Start].Contains('|');
        if (end == label.Start || end == 0 || leaders is 1 or 2 || !TextChars.IsWord(view[end - 1]))
        {
            return -1;
        }

        var behind = TextChars.SkipWhite(view, label.End, lineBreaks: 0);
        var isClosed = isBracketed ? TextChars.At(view, behind) == ')' : EndsLine(view, behind);
        var start = isClosed ? StartOf(view, end, isBracketed, label.Kind) : -1;
        return start < 0 && !isBracketed && !isTwoCells && leaders == 0 && IsAtCellEnd(view, label.End) ? StartOfCell(view, end, label.Kind) : start;
    }

    // "Kolín, 12. 2. 1991" above "(místo a datum narození)" as the whole of its line.
    private static bool IsCaptionBreak(ReadOnlySpan<char> view, int at, LabelHit label)
    {
        if (view[at] != '\n' || label.Kind is LabelKind.Filler or LabelKind.Other || at + 2 != label.Start || view[at + 1] != '('
            || TextChars.At(view, label.End) != ')')
        {
            return false;
        }

        var line = view[..at].LastIndexOf('\n') + 1;
        var isBirth = label.Kind is LabelKind.BirthPlace or LabelKind.BirthDate && TextChars.IsDigit(TextChars.At(view, at - 1)) && view[line..at].Contains('.');
        return isBirth || (EndsLine(view, label.End + 1) && ParagraphBeginsWithValue(view, line));
    }

    // Captions stand either above all values of a paragraph or below all of them; its first line tells.
    private static bool ParagraphBeginsWithValue(ReadOnlySpan<char> view, int line)
    {
        for (var lines = 0; lines < MostLines && line > 1 && view[line - 2] != '\n'; lines++)
        {
            line = view[..(line - 1)].LastIndexOf('\n') + 1;
        }

        return TextChars.At(view, line) != '(';
    }

    // "PBM 36-54 RZ   800101/1234 r. č.": in every cell of the line the label stands behind its value.
    private static bool IsAtCellEnd(ReadOnlySpan<char> view, int at)
    {
        var divider = TextChars.SkipWhite(view, at, lineBreaks: 0);
        var isComma = TextChars.At(view, divider) == ',';
        var isBorder = isComma || divider - at > 1 || TextChars.At(view, at) == '\t' || TextChars.At(view, divider) is '|' or ';';
        if (!isBorder)
        {
            return false;
        }

        var next = TextChars.SkipWhite(view, divider + (isComma || TextChars.At(view, divider) is '|' or ';' ? 1 : 0), lineBreaks: 0);
        var end = CellEnd(view, next);
        end = isComma && view[next..end].IndexOf(',') is var comma and >= 0 ? next + comma : end;
        return next < end && HasLabelWord(view[next..end]) && (!isComma || IsValue(view[next..end]));
    }

    private static int CellEnd(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Min(view.Length, at + LongestCell);
        while (at < limit && !TextChars.IsLineBreak(view[at]) && view[at] is not ('|' or ';' or '\t') && !view[at..].StartsWith("  "))
        {
            at++;
        }

        return at;
    }

    // The last word of the cell has no digit, and something stands before it.
    private static bool HasLabelWord(ReadOnlySpan<char> cell)
    {
        cell = cell.TrimEnd();
        var word = cell.LastIndexOf(' ');
        return word > 0 && !cell[word..].ContainsAnyInRange('0', '9');
    }

    private static int StartOfCell(ReadOnlySpan<char> view, int end, LabelKind kind)
    {
        var start = end;
        while (start > 0 && end - start < LongestValue && !TextChars.IsLineBreak(view[start - 1]) && view[start - 1] is not (';' or '|' or '\t' or ':' or '(' or ',')
            && !view[..start].EndsWith("  "))
        {
            start--;
        }

        var isBounded = start == 0 || view[start - 1] is '\n' or ';' or '|' or '\t' or ' ' or ',';
        start = TextChars.SkipWhite(view, start, lineBreaks: 0);
        return isBounded && end - start >= ShortestCell && (IsValue(view[start..end]) || IsBoxId(view[start..end], kind)) ? start : -1;
    }

    private static bool EndsLine(ReadOnlySpan<char> view, int at) => TextChars.At(view, at) is '\0' or '\n' or '\r'
        || (TextChars.At(view, at) is ',' or '.' or ';' && TextChars.At(view, at + 1) is '\0' or '\n' or '\r');

    // Back to the beginning of the line; in brackets to a mark that parts values.
    private static int StartOf(ReadOnlySpan<char> view, int end, bool isBracketed, LabelKind kind)
    {
        var start = end;
        while (start > 0 && end - start < LongestValue && view[start - 1] is not ('\n' or ';' or '|' or '\t' or ':' or '(')
            && !(isBracketed && (view[start - 1] is ')' || (view[start - 1] == ',' && kind != LabelKind.BirthPlace))))
        {
            start--;
        }

        var isBounded = start == 0 || view[start - 1] == '\n' || (isBracketed && view[start - 1] is ',' or ';' or '|' or '\t' or ')');
        start = TextChars.SkipWhite(view, start, lineBreaks: 0);
        return isBounded && start < end && (IsValue(view[start..end]) || IsBoxId(view[start..end], kind) || IsBirth(view[start..end], kind)) ? start : -1;
    }

    // "Kolín, 12. 2. 1991"
    private static bool IsBirth(ReadOnlySpan<char> value, LabelKind kind)
    {
        var comma = kind == LabelKind.BirthPlace ? value.IndexOf(", ") : -1;
        return comma > 0 && CzechDate.End(value, comma + 2) == value.Length;
    }

    // Identifiers of data boxes need no digits.
    private static bool IsBoxId(ReadOnlySpan<char> value, LabelKind kind) =>
        kind == LabelKind.Databox && value.Length == 7 && !value.ContainsAnyExceptInRange('a', 'z');

    // Mostly digits, or one token with a digit: words before a label are the sentence that leads to it.
    private static bool IsValue(ReadOnlySpan<char> value)
    {
        var digits = 0;
        var letters = 0;
        foreach (var c in value)
        {
            digits += TextChars.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return digits > 0 && (!value.Contains(' ') || (digits >= FewestDigits && letters <= digits + 1));
    }
}
