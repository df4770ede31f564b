using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Reads the fields of a form that hold a home piece by piece, one in a line ("Ulice: Luční", "Č. p.: 5", "Obec: Polná"), near a
/// field that asks for the name of a person.</summary>
/// <param name="text">Text.</param>
internal sealed class AddressFields(TokenizedText text)
{
    private const int LongestLabel = 7;
    private const int LongestValue = 8;
    private const int BlockReach = 40;

    private static readonly Evidence[] Reasons = [new("address.prior", -2.5), new("address.in-column", 3.8)];

    /// <summary>Adds the value of the field whose label begins at token <paramref name="index"/>, and tells the token behind it, or -1 where
    /// no such field begins.</summary>
    public int TryRead(int index, ICollection<Candidate> sink)
    {
        if ((index > 0 && text.Tokens[index].LinesBefore == 0) || !MayBeLabel(index) || ColonBehind(index) is not (> 0 and var colon))
        {
            return -1;
        }

        var end = colon + 1;
        while (end < text.Tokens.Length && end - colon <= LongestValue && text.Tokens[end].LinesBefore == 0)
        {
            end++;
        }

        var isValue = end > colon + 1 && end - colon <= LongestValue
            && (text.Tokens[colon + 1].IsCapital || text.Tokens[colon + 1].Kind is TokenKind.Number or TokenKind.Code);
        if (!isValue || !IsHomeLabel(index, colon) || !IsOfPerson(index, end))
        {
            return -1;
        }

        sink.Add(new Candidate(FindingType.Address, new TextSpan(text.Tokens[colon + 1].Start, text.Tokens[end - 1].End), EvidenceStrength.Labelled, Reasons));
        return end;
    }

    private bool MayBeLabel(int index) => text.Tokens[index].IsCapital
        && text.FoldedOf(text.Tokens[index]) is "ulice" or "obec" or "mesto" or "psc" or "cp" or "c" or "cislo" or "cast";

    private int ColonBehind(int index)
    {
        for (var at = index + 1; at <= index + LongestLabel && at < text.Tokens.Length && text.Tokens[at].LinesBefore == 0; at++)
        {
            if (text.IsMark(at, ':'))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsHomeLabel(int index, int colon)
    {
        Span<char> folded = stackalloc char[ColumnLabel.Longest];
        return ColumnLabel.Fold(text.View.AsSpan(text.Tokens[index].Start, text.Tokens[colon].Start - text.Tokens[index].Start), folded)
            is "ulice" or "obec" or "mesto" or "psc" or "c. p." or "c.p." or "cp" or "cislo popisne" or "cislo domu" or "cislo popisne/orientacni"
            or "c. p./c. o." or "ulice a cislo" or "ulice, cislo" or "ulice a cislo domu" or "ulice, c. p." or "obec/mesto" or "mesto/obec" or "cast obce" or "psc, obec" or "psc a obec"
            or "cislo orientacni";
    }

    // The block of the form asks for a name, and not for that of a body.
    private bool IsOfPerson(int first, int end) => HasNameLabel(first, -1) || HasNameLabel(end, 1);

    private bool HasNameLabel(int from, int step)
    {
        for (var index = from; Math.Abs(index - from) <= BlockReach && (uint)index < (uint)text.Tokens.Length; index += step)
        {
            if (text.Tokens[index].LinesBefore > 1 && step > 0)
            {
                return false;
            }

            var isField = text.Tokens[index].LinesBefore > 0 || index == 0;
            if (isField && text.FoldedOf(text.Tokens[index]) is "nazev" or "firma" or "organizace")
            {
                return false;
            }

            if (isField && text.FoldedOf(text.Tokens[index]) is "jmeno" or "prijmeni" && ColonBehind(index) > 0)
            {
                return true;
            }

            if (text.Tokens[index].LinesBefore > 1)
            {
                return false;
            }
        }

        return false;
    }
}
