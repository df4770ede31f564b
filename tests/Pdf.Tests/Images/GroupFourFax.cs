using System.Globalization;
using System.Text;
using Clona.Pdf.Filters;

namespace Clona.Pdf.Tests.Images;

/// <summary>Writes fax data of group 4 (ITU-T T.6).</summary>
internal static class GroupFourFax
{
    private const int LongestMakeUp = 2560;
    private const int MakeUpStep = 64;

    private static readonly string[] Vertical = ["0000010", "000010", "010", "1", "011", "000011", "0000011"];
    private static readonly string[][] Runs = [CodesOf(FaxCodes.White), CodesOf(FaxCodes.Black)];

    /// <summary>The data of a picture.</summary>
    /// <param name="rows">Its rows, a pixel each; true is black.</param>
    public static byte[] Write(IReadOnlyList<bool[]> rows)
    {
        var bits = new StringBuilder();
        var above = new bool[rows[0].Length];
        foreach (var row in rows)
        {
            WriteRow(bits, row, above);
            above = row;
        }

        bits.Append("000000000001000000000001").Append('0', (8 - (bits.Length % 8)) % 8);
        return [.. bits.ToString().Chunk(8).Select(part => Convert.ToByte(new string(part), 2))];
    }

    private static void WriteRow(StringBuilder bits, bool[] row, bool[] above)
    {
        var (at, isBlack) = (-1, false);
        while (at < row.Length)
        {
            var start = Math.Max(at, 0);
            var change = Next(row, start, isBlack);
            var other = Other(above, at, isBlack);
            var afterOther = Next(above, other, !isBlack);
            if (afterOther < change)
            {
                bits.Append("0001");
                at = afterOther;
            }
            else if (Math.Abs(change - other) <= 3)
            {
                bits.Append(Vertical[change - other + 3]);
                (at, isBlack) = (change, !isBlack);
            }
            else
            {
                var end = Next(row, change, !isBlack);
                bits.Append("001");
                WriteRun(bits, change - start, isBlack);
                WriteRun(bits, end - change, !isBlack);
                at = end;
            }
        }
    }

    // Where the run of a colour ends.
    private static int Next(bool[] row, int from, bool color)
    {
        var at = from;
        while (at < row.Length && row[at] == color)
        {
            at++;
        }

        return at;
    }

    // The first place of the row above, right of here, at which the other colour begins.
    private static int Other(bool[] above, int at, bool color)
    {
        for (var place = at + 1; place < above.Length; place++)
        {
            if (above[place] != color && (place == 0 ? color == false : above[place - 1] == color))
            {
                return place;
            }
        }

        return above.Length;
    }

    private static void WriteRun(StringBuilder bits, int length, bool isBlack)
    {
        for (; length > LongestMakeUp + MakeUpStep; length -= LongestMakeUp)
        {
            bits.Append(Runs[1][LongestMakeUp]);
        }

        if (length >= MakeUpStep)
        {
            bits.Append(Runs[isBlack ? 1 : 0][length / MakeUpStep * MakeUpStep]);
        }

        bits.Append(Runs[isBlack ? 1 : 0][length % MakeUpStep]);
    }

    private static string[] CodesOf(ushort[] lookups)
    {
        var codes = new string[LongestMakeUp + 1];
        for (var bits = 0; bits < lookups.Length; bits++)
        {
            var (run, length) = (lookups[bits] >> 4, lookups[bits] & 15);
            if (lookups[bits] != 0)
            {
                codes[run] ??= Convert.ToString(bits, 2).PadLeft(FaxCodes.LookupBits, '0')[..length].ToString(CultureInfo.InvariantCulture);
            }
        }

        return codes;
    }
}
