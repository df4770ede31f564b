using System.Buffers;
using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Addresses;

/// <summary>Reads the columns of a table of people that hold their homes ("Obec", "Č. p.", "Bydliště").</summary>
/// <remarks>Each cell is a finding of its own, so that none reaches over the border of its cell.</remarks>
internal static class AddressColumns
{
    private const int LongestHead = 300;
    private const int LongestLabel = 30;
    private const int LongestCell = 70;
    private const int MostRows = 400;

    private static readonly SearchValues<char> Blank = SearchValues.Create("-–—.… /x");
    private static readonly Evidence[] Reasons = [new("address.prior", -2.5), new("address.in-column", 3.8)];

    /// <summary>Adds the homes of all tables in <paramref name="text"/>.</summary>
    public static void Read(DetectionText text, ICollection<Candidate> sink)
    {
        ReadOnlySpan<char> view = text.View;
        Span<TextSpan> head = new TextSpan[TableRow.MostCells];
        Span<TextSpan> row = new TextSpan[TableRow.MostCells];
        for (var start = 0; start < view.Length;)
        {
            var end = EndOfLine(view, start);
            start = IsHead(view, start, end, head, out var cells, out var divider)
                ? ReadRows(view, end + 1, head[..cells], divider, row, sink) : end + 1;
        }
    }

    private static int ReadRows(ReadOnlySpan<char> view, int start, ReadOnlySpan<TextSpan> head, char divider,
        Span<TextSpan> row, ICollection<Candidate> sink)
    {
        for (var rows = 0; rows < MostRows && start < view.Length; rows++)
        {
            var end = EndOfLine(view, start);
            if (TableRow.IsRule(view, start, end))
            {
                start = end + 1;
                continue;
            }

            if (end - start > LongestHead || TableRow.DividerOf(view, start, end) != divider)
            {
                break;
            }

            var cells = TableRow.Split(view, start, end, divider, row);
            if (cells > 1 && (divider != ' ' || cells == head.Length) && !IsBody(view[start..end]))
            {
                AddCells(view, head, row[..cells], sink);
            }

            start = end + 1;
        }

        return start;
    }

    private static void AddCells(ReadOnlySpan<char> view, ReadOnlySpan<TextSpan> head, ReadOnlySpan<TextSpan> row,
        ICollection<Candidate> sink)
    {
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

    private static bool IsHead(ReadOnlySpan<char> view, int start, int end, Span<TextSpan> head, out int cells,
        out char divider)
    {
        (cells, divider) = (0, '\0');
        if (end - start is < 12 or > LongestHead || view[start..end].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        divider = TableRow.DividerOf(view, start, end);
        if (divider == '\0')
        {
            return false;
        }

        cells = TableRow.Split(view, start, end, divider, head);
        var homes = 0;
        var names = 0;
        for (var i = 0; i < cells; i++)
        {
            var label = view[head[i].Start..head[i].End];
            homes += IsHomeLabel(label) ? 1 : 0;
            names += IsNameLabel(label) ? 1 : 0;
        }

        return homes > 0 && names > 0;
    }

    private static bool IsHomeLabel(ReadOnlySpan<char> label)
    {
        Span<char> folded = stackalloc char[LongestLabel];
        return Fold(label, folded) switch
        {
            "obec" or "mesto" or "ulice" or "ulice a cislo" or "ulice, cislo" or "ulice a c. p." or "c. p." or "c.p."
                or "cp" or "cislo popisne" or "cislo domu" or "c. domu" or "bydliste" or "trvale bydliste" or "bytem"
                or "trvaly pobyt" or "misto pobytu" or "adresa bydliste" or "adresa trvaleho pobytu" or "psc"
                or "obec, c. p." or "obec a c. p." or "bydliste (obec)" or "adresa" or "trvale bytem" => true,
            _ => false,
        };
    }

    private static bool IsNameLabel(ReadOnlySpan<char> label)
    {
        Span<char> folded = stackalloc char[LongestLabel];
        var name = Fold(label, folded).AsSpan();
        return name.StartsWith("jmeno", StringComparison.Ordinal) || name.StartsWith("prijmeni", StringComparison.Ordinal)
            || name.StartsWith("najem", StringComparison.Ordinal) || name.StartsWith("zadatel", StringComparison.Ordinal)
            || name.StartsWith("uzivatel", StringComparison.Ordinal) || name.StartsWith("vlastnik", StringComparison.Ordinal)
            || name.StartsWith("pachtyr", StringComparison.Ordinal) || name.StartsWith("titul, jmeno", StringComparison.Ordinal)
            || name.StartsWith("osoba", StringComparison.Ordinal) || name.StartsWith("clen", StringComparison.Ordinal);
    }

    private static string Fold(ReadOnlySpan<char> label, Span<char> folded)
    {
        label = label.TrimEnd(':');
        if (label.IsEmpty || label.Length > LongestLabel)
        {
            return string.Empty;
        }

        for (var i = 0; i < label.Length; i++)
        {
            folded[i] = LetterFolding.Fold(label[i]);
        }

        return new string(folded[..label.Length]);
    }

    // The seat of a firm or an office in the same column is public.
    private static bool IsBody(ReadOnlySpan<char> row) => row.Contains("s. r. o.", StringComparison.Ordinal)
        || row.Contains("s.r.o.", StringComparison.Ordinal) || row.Contains("a. s.", StringComparison.Ordinal)
        || row.Contains("a.s.", StringComparison.Ordinal) || row.Contains("z. s.", StringComparison.Ordinal)
        || row.Contains("z.s.", StringComparison.Ordinal) || row.Contains("Obec ", StringComparison.Ordinal)
        || row.Contains("Město ", StringComparison.Ordinal) || row.Contains(" úřad", StringComparison.Ordinal);

    private static int EndOfLine(ReadOnlySpan<char> view, int start)
    {
        var end = view[start..].IndexOf('\n');
        return end < 0 ? view.Length : start + end;
    }
}
