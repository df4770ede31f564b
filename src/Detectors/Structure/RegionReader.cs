using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>Finds the parts of a document by the first words and the shape of its lines.</summary>
internal sealed class RegionReader(TokenizedText text, IReadOnlyList<TextLine> lines)
{
    private const int HeadLines = 30;
    private const int LongestList = 20;

    /// <summary>The parts; where two of different kinds overlap the first counts.</summary>
    public IReadOnlyList<PlaceRegions> Read(IReadOnlyList<PartySection> parties) =>
    [
        new PlaceRegions(DocumentPlace.PartyBlock, parties.Select(party => party.Span).ToArray()),
        new PlaceRegions(DocumentPlace.MemberList, MemberLists()),
        new PlaceRegions(DocumentPlace.SignatureBlock, Signatures()),
        new PlaceRegions(DocumentPlace.LetterHead, LetterHead()),
    ];

    private List<TextSpan> MemberLists()
    {
        var regions = new List<TextSpan>();
        for (var line = 0; line < lines.Count; line++)
        {
            var head = ListHead(line);
            if (head < 0)
            {
                continue;
            }

            var end = line + 1;
            while (end < lines.Count && end - line < LongestList && lines[end].BlankLinesBefore == 0
                && !IsLabel(end) && ListHead(end) < 0)
            {
                end++;
            }

            regions.Add(new TextSpan(text.Tokens[head].Start, text.Tokens[lines[end - 1].End - 1].End));
            line = end - 1;
        }

        return regions;
    }

    // "Přítomni:", "Omluveni: …", "Hlasování: Pro: 5 (Novák, …)"; a colon or a number has to follow soon.
    private int ListHead(int line)
    {
        var (first, end, _) = lines[line];
        for (var head = first; head < end; head++)
        {
            var isHead = text.HasRole(head, WordRoles.MemberList) && (text.Tokens[head].IsCapital
                || (head == first + 1 && text.Tokens[first].IsCapital && text.IsMark(head + 1, ':')));
            if (isHead && (HasColon(head, end) || (head == first && end - first <= 2)))
            {
                return head;
            }
        }

        return -1;
    }

    private bool HasColon(int head, int end)
    {
        for (var index = head + 1; index < Math.Min(end, head + 6); index++)
        {
            if (text.IsMark(index, ':') || (index == head + 1 && text.Tokens[index].Kind == TokenKind.Number))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLabel(int line)
    {
        var (first, end, _) = lines[line];
        // "za zřizovatele: Jan Novák" goes on with the list.
        return !text.HasWord(first, "za") && ((end > first + 1 && text.IsMark(first + 1, ':')) || (end > first + 2 && text.IsMark(first + 2, ':')));
    }

    // Signatures are what follows a ruled line or "V … dne …" in the last third.
    private TextSpan[] Signatures()
    {
        for (var line = lines.Count * 2 / 3; line < lines.Count; line++)
        {
            if (IsRule(line) || IsPlaceAndDate(line))
            {
                return [SpanOf(line, lines.Count)];
            }
        }

        return [];
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

    private TextSpan[] LetterHead()
    {
        var last = -1;
        for (var line = 0; line < Math.Min(HeadLines, lines.Count); line++)
        {
            var first = lines[line].First;
            if (text.HasWord(first, "vase") || text.HasWord(first, "nase") || text.HasWord(first, "vyrizuje")
                || text.HasWord(first, "vec"))
            {
                last = line;
            }
        }

        return last > 0 ? [SpanOf(0, last + 1)] : [];
    }

    private TextSpan SpanOf(int firstLine, int endLine) =>
        new(text.Tokens[lines[firstLine].First].Start, text.Tokens[lines[endLine - 1].End - 1].End);
}
