using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the nouns that head a list: first the cell above the column of the mention, then the lines of the
/// heading from the nearest up.</summary>
internal sealed class ListHeadReader(TokenizedText text, IReadOnlyList<TextLine> lines)
{
    /// <summary>The sides of the contract.</summary>
    public ContractSides Sides { get; } = new(text);

    /// <summary>The noun that heads the column of the mention; <see cref="RoleNounKind.None"/> where there is no head of
    /// columns or its cell says nothing.</summary>
    public RoleNounKind ColumnOf(ListPlace place, TextSpan person)
    {
        for (var line = place.EndHead - 1; line >= place.FirstHead; line--)
        {
            var (first, end) = CellAbove(lines[line], place.Line, person);
            var kind = Strongest(first, end, RoleNounKind.None);
            if (kind is not (RoleNounKind.None or RoleNounKind.Name))
            {
                return kind == RoleNounKind.Child || HeadsGuardian(lines[line], first, end) ? RoleNounKind.Child : kind;
            }

            if (first < end && HeadsGuardian(lines[line], first, end))
            {
                return RoleNounKind.Child;
            }
        }

        return RoleNounKind.None;
    }

    /// <summary>The strongest noun in the heading, the nearest line first.</summary>
    public RoleNounKind HeadingOf(ListPlace place)
    {
        for (var line = place.EndHead - 1; line >= place.FirstHead; line--)
        {
            // Other cells of a row of column heads speak of other people.
            var kind = Strongest(lines[line].First, lines[line].End, RoleNounKind.None);
            var isOther = kind is RoleNounKind.Contact or RoleNounKind.Guardian or RoleNounKind.Child or RoleNounKind.Official
                && RowDivider.Of(text, lines[line]) is not (RowDivider.None or '–');
            if (!isOther && kind is not (RoleNounKind.None or RoleNounKind.Name or RoleNounKind.Further))
            {
                return kind;
            }
        }

        return RoleNounKind.None;
    }

    /// <summary>Whether the head of the column, or the heading, names a side of this contract: its opposite is named before,
    /// and nobody yet as this side.</summary>
    public bool IsOwnSide(ListPlace place, TextSpan person)
    {
        for (var line = place.EndHead - 1; line >= place.FirstHead; line--)
        {
            var (first, end) = CellAbove(lines[line], place.Line, person);
            (first, end) = first < end ? (first, end) : (lines[line].First, lines[line].End);
            for (var index = first; index < end; index++)
            {
                if (text.Tokens[index].Kind == TokenKind.Word && RoleNouns.Of(text.FoldedOf(text.Tokens[index])) == RoleNounKind.Party)
                {
                    return Sides.IsOpen(index, lines[place.FirstHead].First);
                }
            }
        }

        return false;
    }

    /// <summary>Whether a row of column heads stands above the mention.</summary>
    public bool HasColumns(ListPlace place)
    {
        var line = place.EndHead - 1;
        return line >= place.FirstHead && RowDivider.Of(text, lines[line]) != RowDivider.None
            && RowDivider.Of(text, place.Line) != RowDivider.None;
    }

    /// <summary>Whether the heading speaks of further people like the parties.</summary>
    public bool IsOfFurther(ListPlace place)
    {
        for (var line = place.EndHead - 1; line >= place.FirstHead; line--)
        {
            for (var index = lines[line].First; index < lines[line].End; index++)
            {
                if (text.Tokens[index].Kind == TokenKind.Word
                    && RoleNouns.Of(text.FoldedOf(text.Tokens[index])) == RoleNounKind.Further)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the heading speaks of a deal that the people of the list are given ("Výkup pozemků:", "schvaluje
    /// uzavření smluv:"), and refuses none.</summary>
    public bool IsOfDeal(ListPlace place)
    {
        var isDeal = false;
        for (var line = place.EndHead - 1; line >= place.FirstHead; line--)
        {
            for (var index = lines[line].First; index < lines[line].End; index++)
            {
                var word = text.FoldedOf(text.Tokens[index]);
                if (word.StartsWith("ne", StringComparison.Ordinal) && (word is "neschvaluje" or "nesouhlasi" or "neposkytuje"
                    or "neuspesni" or "nedoplatky"))
                {
                    return false;
                }

                isDeal |= IsDeal(word);
            }
        }

        return isDeal;
    }

    private static bool IsDeal(ReadOnlySpan<char> word) => word.StartsWith("prispev", StringComparison.Ordinal)
        || word.StartsWith("dotac", StringComparison.Ordinal) || word.StartsWith("smluv", StringComparison.Ordinal)
        || word.StartsWith("smlouv", StringComparison.Ordinal) || word.StartsWith("dohod", StringComparison.Ordinal)
        || word.StartsWith("odmen", StringComparison.Ordinal) || word.StartsWith("sluzebnost", StringComparison.Ordinal)
        || word is "vykup" or "vykupu" or "prodej" or "prodeje" or "smena" or "pronajem" or "pacht" or "dary" or "daru";

    // Of several nouns the one that takes people furthest from the contract decides: "kontaktní osoby dodavatelů".
    private RoleNounKind Strongest(int first, int end, RoleNounKind found)
    {
        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                continue;
            }

            var kind = RoleNouns.Of(text.FoldedOf(text.Tokens[index]));
            found = Rank(kind) > Rank(found) ? kind : found;
        }

        return found;
    }

    private static int Rank(RoleNounKind kind) => kind switch
    {
        RoleNounKind.Contact => 8,
        RoleNounKind.Guardian => 7,
        RoleNounKind.Child => 6,
        RoleNounKind.ThirdParty => 5,
        RoleNounKind.Trader => 4,
        RoleNounKind.Official => 3,
        RoleNounKind.Party => 3,
        RoleNounKind.Side => 3,
        RoleNounKind.Occupation => 2,
        RoleNounKind.Name => 1,
        _ => 0,
    };

    // A column of guardians beside the column of names: the names are children's.
    private bool HeadsGuardian(TextLine head, int cellFirst, int cellEnd)
    {
        var isGuardian = false;
        for (var index = head.First; index < head.End; index++)
        {
            var isOutside = index < cellFirst || index >= cellEnd;
            isGuardian |= isOutside && text.Tokens[index].Kind == TokenKind.Word
                && RoleNouns.Of(text.FoldedOf(text.Tokens[index])) == RoleNounKind.Guardian;
        }

        return isGuardian && cellFirst < cellEnd && Strongest(cellFirst, cellEnd, RoleNounKind.None)
            is RoleNounKind.Name or RoleNounKind.None or RoleNounKind.Child;
    }

    /// <summary>The tokens of the cell of <paramref name="head"/> that stands above the person in <paramref name="row"/>; none where
    /// the head has no such cells.</summary>
    public (int First, int End) CellAbove(TextLine head, TextLine row, TextSpan person)
    {
        var divider = RowDivider.Of(text, head);
        var rowDivider = RowDivider.Of(text, row);
        if (divider == RowDivider.None || (divider != rowDivider && rowDivider != RowDivider.None))
        {
            return (0, 0);
        }

        if (divider == RowDivider.Gap)
        {
            var cells = GapsIn(row, int.MaxValue);
            return cells == GapsIn(head, int.MaxValue) ? GapCellAt(head, GapsIn(row, person.Start))
                : GapCell(head, person.Start - text.Tokens[row.First].Start + ColumnOf(row.First) - ColumnOf(head.First));
        }

        var column = RowDivider.ColumnOf(text, row.First, person.Start, divider);
        var first = -1;
        var end = -1;
        for (var index = head.First; index < head.End; index++)
        {
            if (RowDivider.ColumnOf(text, head.First, text.Tokens[index].Start, divider) == column && !IsDivider(index, divider))
            {
                first = first < 0 ? index : first;
                end = index + 1;
            }
        }

        return first < 0 ? (0, 0) : (first, end);
    }

    private bool IsDivider(int index, char divider) => divider != '\t' && text.IsMark(index, divider);

    private int ColumnOf(int token) => Math.Min(text.Tokens[token].BlanksBefore, 200);

    private int GapsIn(TextLine line, int offset)
    {
        var gaps = 0;
        for (var index = line.First + 1; index < line.End && text.Tokens[index].Start <= offset; index++)
        {
            gaps += text.Tokens[index].BlanksBefore >= 2 ? 1 : 0;
        }

        return gaps;
    }

    private (int First, int End) GapCellAt(TextLine head, int column)
    {
        var first = head.First;
        for (var index = head.First + 1; index <= head.End; index++)
        {
            if (index < head.End && text.Tokens[index].BlanksBefore < 2)
            {
                continue;
            }

            if (column-- == 0)
            {
                return (first, index);
            }

            first = index;
        }

        return (head.First, head.First);
    }

    // The cell whose beginning is nearest to the offset in the line.
    private (int First, int End) GapCell(TextLine head, int offset)
    {
        var best = (First: head.First, End: head.First);
        var distance = int.MaxValue;
        var start = head.First;
        for (var index = head.First + 1; index <= head.End; index++)
        {
            if (index < head.End && text.Tokens[index].BlanksBefore < 2)
            {
                continue;
            }

            var away = Math.Abs(text.Tokens[start].Start - text.Tokens[head.First].Start - offset);
            if (away < distance)
            {
                (best, distance) = ((start, index), away);
            }

            start = index;
        }

        return best;
    }
}
