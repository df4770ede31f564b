using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Finds the mentions that stand in rows of lists and tables, and what heads each list.</summary>
/// <remarks>
/// One pass over the lines. Short lines without people head what follows; rows begin with a name or hold one in a cell of
/// its own; a sentence ends the list, and so does an empty line behind rows unless a row like them follows.
/// </remarks>
internal sealed class PersonLists
{
    private const int LongestHeading = 18;
    private const int LongestValue = 30;
    private const int MostHeadLines = 6;

    private readonly TokenizedText text;
    private readonly Dictionary<int, ListPlace> places = [];
    private int firstHead;
    private int endHead;
    private int rows;
    private char divider;

    /// <summary>Reads the lists of <paramref name="structure"/> that hold <paramref name="persons"/>.</summary>
    public PersonLists(DocumentStructure structure, IReadOnlyList<TextSpan> persons)
    {
        text = structure.Tokens;
        Lines = structure.Lines;
        var person = 0;
        for (var line = 0; line < Lines.Count; line++)
        {
            var end = text.Tokens[Lines[line].End - 1].End;
            var first = person;
            while (person < persons.Count && persons[person].Start < end)
            {
                person++;
            }

            if (person > first)
            {
                ReadRow(line, persons, first, person);
            }
            else
            {
                ReadOther(line);
            }
        }
    }

    /// <summary>The lines of the document.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The place of the mention with this index, if it stands in a list.</summary>
    public ListPlace? PlaceOf(int mention) => places.TryGetValue(mention, out var place) ? place : null;

    private void ReadRow(int line, IReadOnlyList<TextSpan> persons, int first, int end)
    {
        var isRow = false;
        var rowDivider = RowDivider.Of(text, Lines[line]);
        if (Lines[line].BlankLinesBefore > 0 && rows > 0 && (rowDivider == RowDivider.None || rowDivider != divider))
        {
            Forget(line);
        }

        for (var index = first; index < end; index++)
        {
            if (IsCell(Lines[line], persons[index]))
            {
                places[index] = new ListPlace(Lines[line], firstHead, endHead);
                isRow = true;
            }
        }

        if (!isRow)
        {
            Forget(line);
            Introduce(line);
            return;
        }

        rows++;
        divider = rowDivider;
    }

    private void ReadOther(int line)
    {
        var (first, end, blanks) = Lines[line];
        var isIntroduction = text.IsMark(end - 1, ':');
        if (HasValue(first, end) && !isIntroduction)
        {
            // A line with a value goes on with the record above it; a long one is a sentence.
            if (end - first > LongestValue || (blanks > 0 && rows > 0))
            {
                Forget(line);
            }

            return;
        }

        if (!isIntroduction && end - first > LongestHeading && RowDivider.Of(text, Lines[line]) == RowDivider.None)
        {
            Forget(line);
            return;
        }

        // Several short lines may head one list: its title, its introduction, two lines of column heads.
        var goesOn = rows == 0 && endHead == line && firstHead < endHead && endHead - firstHead < MostHeadLines;
        firstHead = goesOn ? firstHead : line;
        rows = 0;
        endHead = line + 1;
    }

    // "Rada schvaluje smlouvy, které připravil Jan Novák, s těmito nájemci:"
    private void Introduce(int line)
    {
        if (text.IsMark(Lines[line].End - 1, ':'))
        {
            (firstHead, endHead) = (line, line + 1);
        }
    }

    private void Forget(int line) => (firstHead, endHead, rows, divider) = (line, line, 0, RowDivider.None);

    // Dates, amounts and numbers of a record; the number of an item or of an appendix is none.
    private bool HasValue(int first, int end)
    {
        for (var index = first + 2; index < end; index++)
        {
            if ((text.Tokens[index].Kind is TokenKind.Number or TokenKind.Code) && text.Tokens[index].Length > 2
                && !text.IsMark(index - 1, '/'))
            {
                return true;
            }
        }

        return text.Tokens[first].Kind != TokenKind.Word && text.Tokens[first].Length > 2;
    }

    private bool IsCell(TextLine line, TextSpan person)
    {
        var first = text.IndexAt(person.Start);
        var next = text.IndexAt(person.End);
        return BeginsCell(line, first) && EndsCell(line, next);
    }

    private bool BeginsCell(TextLine line, int first)
    {
        var before = first - 1;
        if (first == line.First || text.Tokens[first].BlanksBefore >= 2)
        {
            return true;
        }

        if (IsDivider(before) || text.IsMark(before, '•') || text.IsMark(before, '*'))
        {
            return true;
        }

        // "1) pozemek p. č. 61, Jan Novák", "2) pozemek p. č. 62, spoluvlastníci Jan Novák a Eva Malá"
        if (IsItem(line) && (text.IsMark(before, ',') || (text.IsMark(before - 1, ',') && text.Tokens[before].Kind == TokenKind.Word
            && RoleNouns.Of(text.FoldedOf(text.Tokens[before])) is RoleNounKind.Party or RoleNounKind.Occupation)))
        {
            return true;
        }

        // "1. Jan Novák", "a) Jan Novák", "p. č. 12: Jan Novák"
        var isNumber = (text.IsMark(before, '.') || text.IsMark(before, ')')) && before - 1 == line.First
            && text.Tokens[line.First].Length <= 3;
        return isNumber || (text.IsMark(before, ':') && text.Tokens[line.First].Kind == TokenKind.Number)
            || (text.HasRole(before, WordRoles.Couple | WordRoles.Courtesy) && before > line.First - 1
                && (before == line.First || IsDivider(before - 1) || text.IsMark(before - 1, ':')));
    }

    private bool IsItem(TextLine line) => text.Tokens[line.First] is { Kind: TokenKind.Number, Length: <= 2 }
        && text.IsMark(line.First + 1, ')');

    private bool EndsCell(TextLine line, int next) => next >= line.End || text.Tokens[next].BlanksBefore >= 2
        || IsDivider(next) || text.IsMark(next, ',') || text.IsMark(next, '(') || text.IsMark(next, '*') || text.IsMark(next, '†')
        || text.Tokens[next].Kind is TokenKind.Number or TokenKind.Code
        || text.HasRole(next, WordRoles.Birth) || (text.HasWord(next, "a") && next + 1 < line.End);

    private bool IsDivider(int index) => text.IsMark(index, ';') || text.IsMark(index, '|') || text.IsMark(index, '–')
        || text.IsMark(index, '/') || text.IsMark(index, '·') || text.IsMark(index, '-') || text.IsMark(index, '…');
}
