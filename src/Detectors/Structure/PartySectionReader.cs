using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>Finds the lines in which a contract names its parties.</summary>
/// <remarks>
/// A section begins with the name of a party ("Prodávající:"), with the heading "Smluvní strany", or with a line that holds only
/// "a"; it ends with "dále jen", with the next section, or where the contract proper begins.
/// </remarks>
internal sealed class PartySectionReader(TokenizedText text, IReadOnlyList<TextLine> lines)
{
    private const int LongestSection = 16;
    private const int LongestHeading = 6;
    private const int LongestDescription = 14;
    private const int FirmReach = 12;

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
        sections.Add(new PartySection(span, KindOf(lines[start].First, lines[end - 1].End)));
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

        if (!text.HasRole(index, WordRoles.PartyLabel) || !text.Tokens[index].IsCapital)
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
        var isArticle = text.HasWord(first, "clanek") || text.HasWord(first, "cl") || text.HasWord(first, "preambule");
        var isNumbered = end - first <= 8 && text.Tokens[first].Shape is WordShape.Upper or WordShape.Initial
            && text.FoldedOf(text.Tokens[first]).IndexOfAnyExcept("ivx") < 0 && (text.IsMark(first + 1, '.') || end - first == 1);
        var isSubject = text.HasWord(first, "predmet") || text.HasWord(first, "uzaviraji") || text.HasWord(first, "uzavreli") || text.HasWord(first, "uzavrely");
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

    private bool IsAssociation(int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "farnost" or "cirkev" or "spolek" or "sdruzeni" or "druzstvo" or "spolecenstvi";

    // "Galerie Lípa, s. r. o.": the name of an institution may be the name of a firm.
    private bool IsFirmOnLine(int index, int end)
    {
        for (var next = index + 1; next < Math.Min(end, index + FirmReach) && text.Tokens[next].LinesBefore == 0; next++)
        {
            if (FirmForm.StartsAt(text, next))
            {
                return !FirmForm.IsPublicAt(text, next);
            }
        }

        return false;
    }

    private PartySectionKind KindOf(int first, int end)
    {
        var hasCompanyNumber = false;
        var hasPersonMark = false;
        for (var index = first; index < end; index++)
        {
            if (FirmForm.StartsAt(text, index))
            {
                return FirmForm.IsPublicAt(text, index) ? PartySectionKind.PublicBody : PartySectionKind.LegalPerson;
            }

            var roles = text.Tokens[index].Roles;
            if (!hasPersonMark && IsAssociation(index))
            {
                return PartySectionKind.LegalPerson;
            }

            if (!hasPersonMark && text.Tokens[index].IsCapital
                && (roles & (WordRoles.PublicBody | WordRoles.Institution)) != WordRoles.None)
            {
                return IsFirmOnLine(index, end) ? PartySectionKind.LegalPerson : PartySectionKind.PublicBody;
            }

            hasCompanyNumber |= text.HasWord(index, "ic") || text.HasWord(index, "ico");
            hasPersonMark |= (roles & (WordRoles.Birth | WordRoles.Home | WordRoles.TitleBefore | WordRoles.Seat)) != WordRoles.None;
        }

        return hasCompanyNumber ? PartySectionKind.Trader : hasPersonMark ? PartySectionKind.NaturalPerson : PartySectionKind.Unknown;
    }
}
