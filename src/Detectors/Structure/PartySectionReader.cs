using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>Finds the lines in which a contract names its parties.</summary>
/// <remarks>
/// A section begins with the name of a party ("Prodávající:"), with the heading "Smluvní strany", or with a line that
/// holds only
/// "a"; it ends with "dále jen", with the next section, or where the contract proper begins.
/// </remarks>
internal sealed class PartySectionReader(TokenizedText text, IReadOnlyList<TextLine> lines)
{
    private const int LongestSection = 16;
    private const int LongestHeading = 6;
    private const int LongestDescription = 14;

    /// <summary>All sections in order.</summary>
    public IReadOnlyList<PartySection> Read()
    {
        var sections = new List<PartySection>();
        var line = 0;
        while (line < lines.Count)
        {
            line = IsSectionStart(line, sections.Count > 0) ? ReadSection(line, sections) : line + 1;
        }

        return sections;
    }

    private int ReadSection(int start, List<PartySection> sections)
    {
        var end = start + 1;
        while (end < lines.Count && end - start < LongestSection && !IsSectionStart(end, true)
            && !IsBodyStart(end) && !EndsSection(end - 1))
        {
            end++;
        }

        var span = new TextSpan(text.Tokens[lines[start].First].Start, text.Tokens[lines[end - 1].End - 1].End);
        sections.Add(new PartySection(span, PartyKindReader.Of(text, lines[start].First, lines[end - 1].End)));
        return end;
    }

    private bool IsSectionStart(int line, bool afterFirst)
    {
        var (first, end, _) = lines[line];
        if (IsPartyHeading(first, end))
        {
            return true;
        }

        var isConjunction = afterFirst && end - first == 1 && text.HasWord(first, "a");
        return isConjunction && line + 1 < lines.Count;
    }

    // "Prodávající:", "1. Objednatel", "Smluvní strany"
    private bool IsPartyHeading(int first, int end)
    {
        var index = first;
        while (index < end && (text.Tokens[index].Kind != TokenKind.Word || text.Tokens[index].Length == 1))
        {
            index++;
        }

        if (index + 1 < end && text.HasWord(index, "smluvni") && text.HasWord(index + 1, "strany"))
        {
            return end - index <= LongestHeading;
        }

        // "Strana A:"
        if (text.HasWord(index, "strana") && index + 2 < end && text.Tokens[index + 1].Length == 1 && text.IsMark(index + 2, ':'))
        {
            return true;
        }

        if (!text.HasRole(index, WordRoles.PartyLabel) || (!text.Tokens[index].IsCapital
            && !text.IsMark(index + 1, ':')))
        {
            return false;
        }

        var next = index + 1;
        return next >= end || text.IsMark(next, ':') || text.IsMark(end - 1, ':') || (text.IsMark(next, '(')
            && end - first <= LongestHeading)
            || (end - next <= 2 && text.HasRole(next, WordRoles.PartyLabel));
    }

    // "I. Předmět smlouvy", "Článek 1", "uzavírají tuto smlouvu"
    private bool IsBodyStart(int line)
    {
        var (first, end, _) = lines[line];
        var isArticle = text.HasWord(first, "clanek") || text.HasWord(first, "cl") || text.HasWord(first, "preambule")
            || text.HasWord(first, "priloha");
        var isNumbered = end - first <= 8 && text.Tokens[first].Shape is WordShape.Upper or WordShape.Initial
            && text.FoldedOf(text.Tokens[first]).IndexOfAnyExcept("ivx") < 0 && (text.IsMark(first + 1, '.')
            || end - first == 1);
        var isSubject = text.HasWord(first, "predmet") || text.HasWord(first, "uzaviraji")
            || text.HasWord(first, "uzavreli") || text.HasWord(first, "uzavrely");
        return isArticle || isNumbered || isSubject || IsProse(line);
    }

    // A long sentence behind an empty line is no longer a party's description.
    private bool IsProse(int line)
    {
        var (first, end, blankLines) = lines[line];
        return blankLines > 0 && end - first >= LongestDescription && !text.IsMark(first + 1, ':')
            && !text.IsMark(first + 2, ':');
    }

    private bool EndsSection(int line)
    {
        for (var index = lines[line].First; index + 1 < lines[line].End; index++)
        {
            if (text.HasWord(index, "dale") && text.HasWord(index + 1, "jen"))
            {
                return true;
            }
        }

        return false;
    }
}
