using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Tells whose an address is by what stands above it in the same column ("Obec Přítluky    Jan Novák" above "Přítluky 192    Kobylí
/// 340").</summary>
/// <remarks>Columns are divided by bars, tabs or wide blanks; a line without columns, or one that names somebody itself before the address, tells nothing; where
/// it names somebody behind it, only an office and a firm are bodies: the lines may be records with homes like "Domov Javor". A body is told by its
/// bare name; with a number it is a record of its own ("Obec Lhota, Lhota 12", "Hlavní 8"). What tells nothing may be a name that no lexicon
/// knows, so that nothing farther above counts.</remarks>
/// <param name="text">Text.</param>
/// <param name="persons">Persons found so far.</param>
internal sealed class ColumnOwner(TokenizedText text, PersonPlaces persons)
{
    private const int LongestLine = 300;
    private const int MostLines = 5;
    private const int HeadWords = 3;
    private const int Slack = 10;
    private const string Gap = "   ";
    private const WordRoles Bodies = WordRoles.PublicBody | WordRoles.PrivateBody | WordRoles.Institution;

    /// <summary>Whom the nearest of the lines above the address that begins at token <paramref name="first"/> names in its column.</summary>
    public AddressOwner Of(int first)
    {
        var view = text.View.AsSpan();
        var at = text.Tokens[first].Start;
        var start = LineStart(view, at);
        var lineEnd = LineEnd(view, at);
        var own = view[start..lineEnd].TrimEnd();
        var divider = own.Contains('|') ? '|' : own.Contains('\t') ? '\t' : ' ';
        var mayBeRecord = NamesSomebody(at, lineEnd);
        if ((start > 0 && view[start - 1] != '\n') || !BeginsCell(view[start..at], divider) || NamesSomebody(start, at) || (divider == ' ' ? !own.Contains(Gap, StringComparison.Ordinal) : mayBeRecord))
        {
            return AddressOwner.Unknown;
        }

        var column = divider == ' ' ? at - start : view[start..at].Count(divider);
        var found = AddressOwner.Unknown;
        var isPassed = false;
        for (var line = 0; line < MostLines && start > 0 && view[start - 1] == '\n'; line++)
        {
            var end = start - 1;
            start = LineStart(view, end);
            if (start > 0 && view[start - 1] != '\n')
            {
                // Of a line that is longer than it is read nobody knows the columns.
                break;
            }

            // A line that is no part of the columns may name whoever the address belongs to.
            if (view[start..end].Trim().IsEmpty || (divider == ' ' && column == 0 && !view[start..end].Contains(Gap, StringComparison.Ordinal)))
            {
                break;
            }

            if (CellOf(view[start..end], divider, column) is not { Length: > 0 } cell)
            {
                if (divider == ' ' && !IsEmptyAround(view[start..end], column))
                {
                    break;
                }

                continue;
            }

            var owner = Tell(start + cell.Start, start + cell.Start + cell.Length, mayBeRecord ? WordRoles.PublicBody : Bodies);
            var written = view.Slice(start + cell.Start, cell.Length);
            if (owner == AddressOwner.Person && ActsForAnother(start + cell.Start, start + cell.Start + cell.Length))
            {
                // The body that he acts for may stand farther above.
                found = owner;
                continue;
            }

            var isName = !written.Trim().IsEmpty && !written.ContainsAnyInRange('0', '9');
            if (owner == AddressOwner.Organisation && isPassed)
            {
                return found;
            }

            if (owner != AddressOwner.Unknown || (isName && HasName(written)))
            {
                return owner == AddressOwner.Unknown ? found : owner;
            }

            isPassed |= isName;
        }

        return found;
    }

    // "starosta Jan Novák", "zastoupená: Jan Novák"
    private bool ActsForAnother(int from, int to)
    {
        for (var index = text.IndexAt(from); index < text.Tokens.Length && text.Tokens[index].Start < to && !persons.StartsAt(index); index++)
        {
            if (text.HasRole(index, WordRoles.Represented | WordRoles.OfficialFunction))
            {
                return true;
            }
        }

        return false;
    }

    // "fotograf, OSVČ" names nobody.
    private static bool HasName(ReadOnlySpan<char> cell)
    {
        for (var at = 0; at + 1 < cell.Length; at++)
        {
            if (char.IsUpper(cell[at]) && char.IsLower(cell[at + 1]))
            {
                return true;
            }
        }

        return !char.IsLower(cell.TrimStart()[0]);
    }

    private static bool BeginsCell(ReadOnlySpan<char> before, char divider) => before.TrimEnd(' ').IsEmpty
        || (divider == ' ' ? before.EndsWith(Gap) : before.TrimEnd(' ')[^1] == divider);

    // Something that stands there without beginning in the column may be a name in it that is written a little beside.
    private static bool IsEmptyAround(ReadOnlySpan<char> line, int column) =>
        line[Math.Min(line.Length, Math.Max(0, column - Slack))..Math.Min(line.Length, column + Slack)].Trim().IsEmpty;

    private static int LineEnd(ReadOnlySpan<char> view, int at)
    {
        var to = Math.Min(view.Length, at + LongestLine);
        var length = view[at..to].IndexOf('\n');
        return length < 0 ? to : at + length;
    }

    // A record of a list ("5 | Jan Novák | Luční 5"): the lines above are other records.
    private bool NamesSomebody(int from, int to)
    {
        for (var index = text.IndexAt(from); index < text.Tokens.Length && text.Tokens[index].Start < to; index++)
        {
            if (persons.StartsAt(index))
            {
                return true;
            }
        }

        return false;
    }

    private static int LineStart(ReadOnlySpan<char> view, int at)
    {
        var from = Math.Max(0, at - LongestLine);
        var end = view[from..at].LastIndexOf('\n');
        return end < 0 ? from : from + end + 1;
    }

    // The part of a line in the column; nothing where the line has no columns.
    private static (int Start, int Length) CellOf(ReadOnlySpan<char> line, char divider, int column)
    {
        if (divider == ' ')
        {
            var isBegin = column < line.Length && line[column] != ' ' && (column == 0 || line[..column].EndsWith(Gap));
            var length = isBegin ? line[column..].IndexOf(Gap, StringComparison.Ordinal) : -1;
            return length > 0 ? (column, length) : isBegin && column > 0 ? (column, line.Length - column) : default;
        }

        var start = 0;
        for (var passed = 0; passed < column; passed++)
        {
            var next = line[start..].IndexOf(divider);
            if (next < 0)
            {
                return default;
            }

            start += next + 1;
        }

        var end = line[start..].IndexOf(divider);
        return (start, end < 0 ? line.Length - start : end);
    }

    private AddressOwner Tell(int from, int to, WordRoles bodies)
    {
        var begin = text.IndexAt(from);
        var (isFirm, hasBody, hasName, hasNumber) = (false, false, false, false);
        for (var index = begin; index < text.Tokens.Length && text.Tokens[index].Start < to; index++)
        {
            if (persons.StartsAt(index) || text.HasRole(index, WordRoles.Birth | WordRoles.Home | WordRoles.Courtesy))
            {
                return AddressOwner.Person;
            }

            hasNumber |= text.Tokens[index].Kind is TokenKind.Number or TokenKind.Code;
            hasName |= index > begin && text.Tokens[index].IsCapital;
            hasBody |= index - begin < HeadWords && text.Tokens[begin].IsCapital && text.HasRole(index, bodies);
            isFirm |= FirmForm.StartsAt(text, index);
        }

        return !hasNumber && (isFirm || (hasBody && hasName)) ? AddressOwner.Organisation : AddressOwner.Unknown;
    }
}
