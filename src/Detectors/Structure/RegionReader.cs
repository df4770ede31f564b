using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>Finds the parts of a document by the first words and the shape of its lines.</summary>
internal sealed class RegionReader(TokenizedText text, IReadOnlyList<TextLine> lines)
{
    private const int HeadLines = 30;
    private const int LongestList = 20;

    /// <summary>All regions; where two overlap the first counts.</summary>
    public IReadOnlyList<DocumentRegion> Read(IReadOnlyList<PartySection> parties)
    {
        var regions = parties.Select(party => new DocumentRegion(party.Span, DocumentPlace.PartyBlock)).ToList();
        AddMemberLists(regions);
        AddSignatures(regions);
        AddLetterHead(regions);
        return regions;
    }

    private void AddMemberLists(List<DocumentRegion> regions)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (!IsListHead(line))
            {
                continue;
            }

            var end = line + 1;
            while (end < lines.Count && end - line < LongestList && lines[end].BlankLinesBefore == 0 && !IsLabel(end))
            {
                end++;
            }

            regions.Add(new DocumentRegion(SpanOf(line, end), DocumentPlace.MemberList));
            line = end - 1;
        }
    }

    // "Přítomni:", "Omluveni: …", "Pro: 5 (Novák, …)"; a colon or a number has to follow soon.
    private bool IsListHead(int line)
    {
        var (first, end, _) = lines[line];
        if (!text.HasRole(first, WordRoles.MemberList) || !text.Tokens[first].IsCapital)
        {
            return false;
        }

        for (var index = first + 1; index < Math.Min(end, first + 6); index++)
        {
            if (text.IsMark(index, ':') || text.Tokens[index].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return end - first <= 2;
    }

    private bool IsLabel(int line)
    {
        var (first, end, _) = lines[line];
        return (end > first + 1 && text.IsMark(first + 1, ':')) || (end > first + 2 && text.IsMark(first + 2, ':'));
    }

    // Signatures are what follows a ruled line or "V … dne …" in the last third.
    private void AddSignatures(List<DocumentRegion> regions)
    {
        for (var line = lines.Count * 2 / 3; line < lines.Count; line++)
        {
            if (IsRule(line) || IsPlaceAndDate(line))
            {
                regions.Add(new DocumentRegion(SpanOf(Math.Max(0, line - 2), lines.Count), DocumentPlace.SignatureBlock));
                return;
            }
        }
    }

    private bool IsRule(int line)
    {
        var (first, end, _) = lines[line];
        var marks = 0;
        for (var index = first; index < end; index++)
        {
            marks += text.IsMark(index, '.') || text.IsMark(index, '_') || text.IsMark(index, '…') ? 1 : 0;
        }

        return marks >= 5 && marks * 2 > end - first;
    }

    private bool IsPlaceAndDate(int line)
    {
        var (first, end, _) = lines[line];
        if (!text.HasWord(first, "v") || end - first > 14)
        {
            return false;
        }

        for (var index = first + 1; index < end; index++)
        {
            if (text.HasWord(index, "dne"))
            {
                return true;
            }
        }

        return false;
    }

    private void AddLetterHead(List<DocumentRegion> regions)
    {
        var last = -1;
        for (var line = 0; line < Math.Min(HeadLines, lines.Count); line++)
        {
            var first = lines[line].First;
            if (text.HasWord(first, "vase") || text.HasWord(first, "nase") || text.HasWord(first, "vyrizuje") || text.HasWord(first, "vec"))
            {
                last = line;
            }
        }

        if (last > 0)
        {
            regions.Add(new DocumentRegion(SpanOf(0, last + 1), DocumentPlace.LetterHead));
        }
    }

    private TextSpan SpanOf(int firstLine, int endLine) =>
        new(text.Tokens[lines[firstLine].First].Start, text.Tokens[lines[endLine - 1].End - 1].End);
}
