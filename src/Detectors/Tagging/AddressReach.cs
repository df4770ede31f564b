using Clona.Detectors.Addresses;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Lets addresses reach as far as the tagger sees them, over words that may belong to one: what stands behind a house or before a
/// street in a form that the grammar does not know.</summary>
/// <param name="text">Text.</param>
/// <param name="persons">Persons found so far: no address reaches over one.</param>
internal sealed class AddressReach(TokenizedText text, SpanSet persons)
{
    private const int WideGap = 3;
    private const int LongestLink = 5;

    /// <summary>Widens each candidate over the mentions that it touches.</summary>
    /// <param name="candidates">Addresses; those of bodies stay as they are.</param>
    /// <param name="mentions">What the tagger takes for addresses, in order.</param>
    public void Widen(List<Candidate> candidates, IReadOnlyList<TagMention> mentions)
    {
        candidates.Sort((left, right) => left.Span.CompareTo(right.Span));
        var first = 0;
        for (var index = 0; index < candidates.Count; index++)
        {
            while (first < mentions.Count && mentions[first].Span.End <= candidates[index].Span.Start)
            {
                first++;
            }

            for (var next = first; !candidates[index].IsDecoy && next < mentions.Count && mentions[next].Span.Start < candidates[index].Span.End; next++)
            {
                var old = candidates[index].Span;
                var span = new TextSpan(Earlier(old.Start, mentions[next]), Later(old.End, mentions[next]));
                candidates[index] = span == old ? candidates[index] : candidates[index] with { Span = span };
            }
        }
    }

    private int Later(int end, in TagMention mention)
    {
        for (var index = text.IndexAt(end); index <= mention.Last && IsJoined(index) && MayBelong(index) && !BeginsAnother(index); index++)
        {
            end = IsSolid(index) ? text.Tokens[index].End : end;
        }

        return end;
    }

    private int Earlier(int start, in TagMention mention)
    {
        for (var index = text.IndexAt(start) - 1; index >= mention.First && IsJoined(index + 1) && text.Tokens[index + 1].LinesBefore == 0 && MayBelong(index) && !IsDivider(index); index--)
        {
            start = IsSolid(index) || text.HasRole(index, WordRoles.Street) ? text.Tokens[index].Start : start;
        }

        return start;
    }

    // "61 b. – Roháčova 87": the cell before; not "Praha 4 – Krč".
    private bool IsDivider(int dash) => (text.IsMark(dash, '–') || text.IsMark(dash, '-')) && text.Tokens[dash].BlanksBefore > 0 && dash > 2
        && text.IsMark(dash - 1, '.') && text.FoldedOf(text.Tokens[dash - 2]) is "b" or "bod" or "bodu" && text.Tokens[dash - 3].Kind == TokenKind.Number;

    // In one line, or over the end of a long line or one that ends with a comma.
    private bool IsJoined(int index) => text.Tokens[index].BlanksBefore < WideGap
        && (text.Tokens[index].LinesBefore == 0 || (text.Tokens[index].LinesBefore == 1 && (text.IsMark(index - 1, ',') || text.IsWrapped(index))));

    // "Korytná 63, za 15 tis. Kč", "z Mostu. O zahrádku č. 17"; "Lidická 12. Brno" and "Masaryk. Náměstí 5" go on.
    private bool BeginsAnother(int index)
    {
        if (text.IsMark(index - 1, ',') && text.Tokens[index].Shape == WordShape.Lower)
        {
            return IsSum(index) || text.FoldedOf(text.Tokens[index]) is "od" or "do" or "za" or "o" or "a" or "zast" or "tel" or "nar" or "ktery" or "ktera";
        }

        return text.IsMark(index - 1, '.') && text.Tokens[index] is { Kind: TokenKind.Word, IsCapital: true, BlanksBefore: > 0 } && index >= 2
            && !text.HasRole(index, WordRoles.Street) && index + 1 < text.Tokens.Length && text.Tokens[index + 1].Shape == WordShape.Lower
            && (text.Tokens[index - 2].Kind is TokenKind.Number or TokenKind.Code || text.Tokens[index - 2].Length > LongestLink);
    }

    // "Nádražní 20, ve výši 11 860 Kč"
    private bool IsSum(int index) => text.HasWord(index, "vysi") || (text.HasWord(index, "ve") && text.HasWord(index + 1, "vysi"));

    private bool MayBelong(int index)
    {
        var token = text.Tokens[index];
        return !persons.Touches(new TextSpan(token.Start, token.End)) && token.Kind switch
        {
            TokenKind.Mark => text.View[token.Start] is ',' or '.' or '-' or '–' or '/',
            TokenKind.Word => token.IsCapital ? (token.Roles & StreetNames.NoStreetBegins) == WordRoles.None && !IsCountry(index)
                : token.Length <= LongestLink || (token.Roles & WordRoles.Street) != WordRoles.None,
            _ => true,
        };
    }

    private bool IsSolid(int index) => text.Tokens[index].Kind is TokenKind.Number or TokenKind.Code || text.Tokens[index].IsCapital;

    private bool IsCountry(int index) => text.HasWord(index + 1, "republika") || text.HasWord(index + 1, "republiky")
        || text.FoldedOf(text.Tokens[index]) is "slovensko" or "nemecko" or "rakousko" or "polsko" or "ukrajina" or "vietnam" or "cr" or "sr" or "srn" or "republika" or "irsko" or "anglie" or "skotsko"
            or "francie" or "italie" or "kanada" or "usa" or "svycarsko" or "nizozemsko" or "belgie" or "madarsko" or "rumunsko" or "spanelsko";
}
