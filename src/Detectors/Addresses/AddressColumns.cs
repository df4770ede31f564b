using System.Buffers;
using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Text;

namespace Clona.Detectors.Addresses;

/// <summary>Reads the columns of a table of people that hold their homes ("Obec", "Č. p.", "Bydliště").</summary>
/// <remarks>Each cell is a finding of its own, so that none reaches over the border of its cell.</remarks>
internal static class AddressColumns
{
    private const int LongestCell = 70;

    private static readonly SearchValues<char> Blank = SearchValues.Create("-–—.… /x");
    private static readonly Evidence[] Reasons = [new("address.prior", -2.5), new("address.in-column", 3.8)];

    /// <summary>Adds the homes of all tables in <paramref name="text"/>.</summary>
    public static void Read(DetectionText text, ICollection<Candidate> sink) =>
        ColumnTable.Read(text.View, IsHead, (view, head, row) => AddCells(view, head, row, sink));

    private static void AddCells(ReadOnlySpan<char> view, ReadOnlySpan<TextSpan> head, ReadOnlySpan<TextSpan> row,
        ICollection<Candidate> sink)
    {
        if (IsBody(view[row[0].Start..row[^1].End]))
        {
            return;
        }

        for (var i = 0; i < Math.Min(head.Length, row.Length); i++)
        {
            var cell = view[row[i].Start..row[i].End];
            if (IsHomeLabel(view[head[i].Start..head[i].End]) && cell.Length is > 0 and <= LongestCell
                && cell.ContainsAnyExcept(Blank) && !cell.StartsWith("dtto", StringComparison.OrdinalIgnoreCase))
            {
                sink.Add(new Candidate(FindingType.Address, row[i], EvidenceStrength.Labelled, Reasons));
            }
        }
    }

    private static bool IsHead(ReadOnlySpan<char> view, ReadOnlySpan<TextSpan> head)
    {
        var homes = 0;
        var names = 0;
        foreach (var cell in head)
        {
            var label = view[cell.Start..cell.End];
            homes += IsHomeLabel(label) ? 1 : 0;
            names += IsNameLabel(label) ? 1 : 0;
        }

        return homes > 0 && names > 0;
    }

    private static bool IsHomeLabel(ReadOnlySpan<char> label)
    {
        Span<char> folded = stackalloc char[ColumnLabel.Longest];
        var text = ColumnLabel.Fold(label, folded);
        return text is "obec" or "mesto" or "ulice" or "ulice a cislo" or "ulice, cislo" or "ulice a c. p." or "c. p." or "c.p."
                or "cp" or "cislo popisne" or "cislo domu" or "c. domu" or "bytem" or "psc" or "misto pobytu"
                or "obec, c. p." or "obec a c. p." or "obec/mesto" or "ulice, c. p." or "ulice, c.p." or "psc a obec"
                or "psc, obec" or "adresa" or "adresa trvaleho pobytu" or "adresa bydliste" or "adresa trvaleho bydliste"
            || text.StartsWith("bydliste", StringComparison.Ordinal) || text.StartsWith("trvale b", StringComparison.Ordinal)
            || text.StartsWith("trvaly pobyt", StringComparison.Ordinal)
            || text.StartsWith("adresa (", StringComparison.Ordinal);
    }

    private static bool IsNameLabel(ReadOnlySpan<char> label)
    {
        Span<char> folded = stackalloc char[ColumnLabel.Longest];
        var name = ColumnLabel.Fold(label, folded);
        var word = name.IndexOf(' ') is >= 0 and var blank ? name[..blank] : name;
        return RoleNouns.Of(word) is not (RoleNounKind.None or RoleNounKind.Further or RoleNounKind.Official)
            || name.StartsWith("jmeno", StringComparison.Ordinal) || name.StartsWith("prijmeni", StringComparison.Ordinal)
            || name.StartsWith("najem", StringComparison.Ordinal) || name.StartsWith("zadatel", StringComparison.Ordinal)
            || name.StartsWith("uzivatel", StringComparison.Ordinal) || name.StartsWith("vlastnik", StringComparison.Ordinal)
            || name.StartsWith("pachtyr", StringComparison.Ordinal) || name.StartsWith("titul, jmeno", StringComparison.Ordinal)
            || name.StartsWith("osoba", StringComparison.Ordinal) || name.StartsWith("clen", StringComparison.Ordinal);
    }

    // The seat of a firm or an office in the same column is public.
    private static bool IsBody(ReadOnlySpan<char> row) => row.Contains("s. r. o.", StringComparison.Ordinal)
        || row.Contains("s.r.o.", StringComparison.Ordinal) || row.Contains("a. s.", StringComparison.Ordinal)
        || row.Contains("a.s.", StringComparison.Ordinal) || row.Contains("z. s.", StringComparison.Ordinal)
        || row.Contains("z.s.", StringComparison.Ordinal) || row.Contains("Obec ", StringComparison.Ordinal)
        || row.Contains("Město ", StringComparison.Ordinal) || row.Contains(" úřad", StringComparison.Ordinal);
}
