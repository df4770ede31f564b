using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Reads the values that stand one below the other under a label that ends its line ("Číslo OP", then a number on every
/// line), with bullets or without.</summary>
/// <remarks>Only lines that are nothing but a value of the kind; a dash may stand for a missing one.</remarks>
internal static class LabelColumn
{
    private const int MostLines = 400;
    private const int LongestLine = 48;
    private const int BoxLength = 7;
    private const int MostLetters = 3;

    /// <summary>Adds the lines below <paramref name="label"/> where at least two are values of its kind.</summary>
    public static void Read(ReadOnlySpan<char> view, LabelHit label, List<TableCell> cells)
    {
        var end = TableRow.LineEnd(view, label.End);
        if (!HasShape(label.Kind) || !view[label.End..end].Trim(" :\t\r").IsEmpty)
        {
            return;
        }

        var before = cells.Count;
        for (var lines = 0; lines < MostLines && end < view.Length; lines++)
        {
            var value = ValueOf(view, end + 1, end = TableRow.LineEnd(view, end + 1));
            var text = view[value.Start..value.End];
            var isMissing = text is "-" or "–" or "nemá" or "neuvedeno" or "neuveden";
            if (!isMissing && (value.Length is 0 or > LongestLine || !IsValue(label.Kind, text)))
            {
                break;
            }

            if (!isMissing)
            {
                cells.Add(new TableCell(value.Start, value.End, label, TableCell.BitOf(label.Kind)));
            }
        }

        if (cells.Count - before < 2)
        {
            cells.RemoveRange(before, cells.Count - before);
        }
    }

    private static bool HasShape(LabelKind kind) => kind is LabelKind.BirthNumber or LabelKind.IdDocument or LabelKind.Phone or LabelKind.Databox
        or LabelKind.Parcel or LabelKind.OwnershipList or LabelKind.Plate or LabelKind.CompanyId or LabelKind.PersonalNumber or LabelKind.Insurance;

    // Without the blanks around it and a bullet before it.
    private static TextSpan ValueOf(ReadOnlySpan<char> view, int start, int end)
    {
        start = TextChars.SkipWhite(view, start, lineBreaks: 0);
        if (start + 1 < end && (view[start] is '•' or '*' or '·' || TextChars.IsDash(view[start])) && view[start + 1] == ' ')
        {
            start = TextChars.SkipWhite(view, start + 2, lineBreaks: 0);
        }

        while (end > start && (TextChars.IsWhite(view[end - 1]) || view[end - 1] is ',' or ';'))
        {
            end--;
        }

        return new TextSpan(Math.Min(start, end), end);
    }

    private static bool IsValue(LabelKind kind, ReadOnlySpan<char> line)
    {
        var (digits, letters, others) = (0, 0, 0);
        foreach (var c in line)
        {
            digits += TextChars.IsDigit(c) ? 1 : 0;
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            others += TextChars.IsWord(c) || c == ' ' ? 0 : 1;
        }

        return kind switch
        {
            LabelKind.BirthNumber => letters == 0 && digits is 9 or 10 && others <= 1,
            LabelKind.IdDocument => letters <= MostLetters && digits is >= 6 and <= 9 && others == 0,
            LabelKind.Phone => letters == 0 && digits is >= 9 and <= 14 && (others == 0 || line[0] is '+' or '('),
            LabelKind.Databox => line.Length == BoxLength && letters + digits == BoxLength && (digits > 0 || LetterPairs.OddnessOf(line) > 0),
            LabelKind.Parcel => IsParcel(line),
            LabelKind.OwnershipList => letters == 0 && others == 0 && digits == line.Length && digits <= 5,
            LabelKind.Plate => letters >= 1 && digits >= 3 && letters + digits is >= 5 and <= 8 && others <= 1 && !line.ContainsAnyInRange('a', 'z'),
            LabelKind.CompanyId => letters == 0 && digits == CompanyNumber.Digits && others == 0,
            _ => digits >= 4 && letters <= MostLetters && !line.Contains(' ') && others <= 1,
        };
    }

    // "112/4", "st. 7", "12, 13/1"
    private static bool IsParcel(ReadOnlySpan<char> line)
    {
        line = line.StartsWith("st. ", StringComparison.OrdinalIgnoreCase) ? line[4..] : line;
        var digits = 0;
        for (var i = 0; i < line.Length; i++)
        {
            digits = TextChars.IsDigit(line[i]) ? digits + 1 : 0;
            var isMark = line[i] is '/' or ',' || (line[i] == ' ' && i > 0 && line[i - 1] == ',');
            if (digits > 5 || (digits == 0 && !isMark))
            {
                return false;
            }
        }

        return line.Length > 0 && TextChars.IsDigit(line[0]);
    }
}
