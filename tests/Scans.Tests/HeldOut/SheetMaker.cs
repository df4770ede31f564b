using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.HeldOut;

/// <summary>Makes the pages on which the finder of signatures is measured: contracts with signatures, and pages on which nobody signed but other ink stands.</summary>
/// <param name="texts">Lines of invented documents.</param>
internal sealed class SheetMaker(IReadOnlyList<string> texts)
{
    private static readonly string[] Signers =
    [
        "Ing. Radovan Hlubuček", "Mgr. Ivana Třešňáková", "Bohumil Vrzal", "Květuše Pastyříková", "MUDr. Otakar Šebesta", "Lubomír Jedlička",
    ];

    private static readonly string[] Functions = ["starosta", "jednatel", "prodávající", "kupující", "předsedkyně spolku", "vedoucí odboru"];

    /// <summary>The page with number <paramref name="number"/> at <paramref name="dpi"/>; the same page each time. Two in three are signed.</summary>
    public SignedSheet Make(int number, int dpi)
    {
        var random = new Random(7919 + (number * 31));
        var page = new PlainPdf();
        var top = SetText(page, random, number);
        var isSigned = number % 3 != 2;
        var places = isSigned ? SetSigners(page, random, top + 32) : [];
        var sheet = new InkedSheet(SheetPrinter.Print(page, dpi), dpi);
        DrawRules(sheet, random, places);
        var signatures = new List<HashSet<int>>();
        foreach (var (left, line) in places)
        {
            if (random.Next(4) == 0)
            {
                RoundStamp(sheet, random, left + 28 + random.Next(10), line - 4, dpi);
            }

            var width = 24 + (random.NextDouble() * 38);
            var hand = LognormalPen.Sign(random, width);
            var height = hand.Max(point => point.Y);
            sheet.Write(hand, left + random.Next(12), line - (height * (0.55 + (random.NextDouble() * 0.4))), PenColor.Pens[Drawn(random)], 0.35 + (random.NextDouble() * 0.4));
            signatures.Add([.. sheet.LastInk]);
        }

        if (!isSigned)
        {
            OtherInk(sheet, random, top, dpi);
        }

        var isGray = random.Next(10) < 3;
        sheet.Wear(random, isGray, 6 + (random.NextDouble() * 26));
        return new(sheet.Picture, signatures, isGray);
    }

    // Blue and black are what people write with; violet and green are rare.
    private static int Drawn(Random random) => random.Next(12) switch { < 4 => 0, < 6 => 1, < 8 => 2, < 9 => 3, < 10 => 4, < 11 => 5, _ => 6 };

    private double SetText(PlainPdf page, Random random, int number)
    {
        var (font, size) = (random.Next(2), 10 + random.Next(3));
        page.Set(texts[number * 7 % texts.Count][..30], 25, 24, size + 3, 2);
        var lines = random.Next(14, 30);
        var top = 34.0;
        for (var i = 0; i < lines; i++, top += size * 0.5)
        {
            page.Set(texts[((number * 61) + i) % texts.Count], 25, top, size, font);
        }

        return top;
    }

    private static List<(double Left, double Line)> SetSigners(PlainPdf page, Random random, double line)
    {
        var places = new List<(double, double)>();
        var count = random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            var (left, at) = (25 + (i % 2 * 90.0), line + (i / 2 * 42));
            page.Set($"V Hrádku dne {random.Next(1, 28)}. {random.Next(1, 12)}. 2026", left, at - 22, 10, 0);
            if (random.Next(3) > 0)
            {
                page.Set("........................................................", left, at, 10, 0);
            }

            page.Set(Signers[random.Next(Signers.Length)], left + 6, at + 6, 10, 0);
            page.Set(Functions[random.Next(Functions.Length)], left + 10, at + 11, 10, 0);
            places.Add((left, at));
        }

        return places;
    }

    private static void DrawRules(InkedSheet sheet, Random random, List<(double Left, double Line)> places)
    {
        foreach (var (left, line) in places.Where(_ => random.Next(3) == 0))
        {
            sheet.Line(left, line + 1, left + 62, line + 1, 0.25, PenColor.Toner);
        }

        if (random.Next(3) == 0)
        {
            sheet.Line(25, 27.5, 185, 27.5, 0.6, PenColor.Toner);
        }
    }

    private static void RoundStamp(InkedSheet sheet, Random random, double x, double y, int dpi)
    {
        var color = PenColor.Cushions[random.Next(PenColor.Cushions.Count)];
        sheet.Ring(x, y, 17, 0.7, color);
        sheet.Ring(x, y, 11, 0.3, color);
        sheet.Stamp(Words("MĚSTO HRÁDEK", 30, 8, dpi), x, y - 1, random.Next(-12, 12), color);
        sheet.Stamp(Words("* 2 *", 12, 8, dpi), x, y + 5, random.Next(-12, 12), color);
    }

    private static void OtherInk(InkedSheet sheet, Random random, double top, int dpi)
    {
        var color = PenColor.Cushions[random.Next(PenColor.Cushions.Count)];
        switch (random.Next(5))
        {
            case 0:
                RoundStamp(sheet, random, 130 + random.Next(30), Math.Min(250, top + 30), dpi);
                break;
            case 1:
                sheet.Stamp(Words("DOŠLO  3. 4. 2026", 44, 12, dpi), 150, 30, random.Next(-6, 6), color);
                Frame(sheet, 126, 22, 48, 16, color);
                break;
            case 2:
                Shield(sheet, 165, 16, new(30, 80, 160));
                break;
            case 3:
                Frame(sheet, 25, top + 6, 160, 24, PenColor.Toner);
                sheet.Line(25, top + 18, 185, top + 18, 0.3, PenColor.Toner);
                sheet.Line(90, top + 6, 90, top + 30, 0.3, PenColor.Toner);
                break;
            default:
                sheet.Ring(6, 105, 2.8, 2.2, new(70, 70, 70));
                sheet.Ring(6, 185, 2.8, 2.2, new(70, 70, 70));
                break;
        }
    }

    private static void Frame(InkedSheet sheet, double left, double top, double width, double height, PenColor color)
    {
        sheet.Line(left, top, left + width, top, 0.4, color);
        sheet.Line(left, top + height, left + width, top + height, 0.4, color);
        sheet.Line(left, top, left, top + height, 0.4, color);
        sheet.Line(left + width, top, left + width, top + height, 0.4, color);
    }

    private static void Shield(InkedSheet sheet, double left, double top, PenColor color)
    {
        for (var row = 0; row < 22; row++)
        {
            var half = row < 12 ? 9 : 9 * Math.Sqrt(Math.Max(0, 1 - ((row - 12) * (row - 12) / 100.0)));
            sheet.Line(left + 9 - half, top + row, left + 9 + (row % 5 == 2 ? -2 : half), top + row, 0.9, color);
        }
    }

    private static ColorPicture Words(string text, double width, double size, int dpi)
    {
        var page = new PlainPdf();
        page.Set(text, 2, 6, size, 2);
        var whole = SheetPrinter.Print(page, dpi);
        var (columns, rows) = ((int)((width + 4) * dpi / 25.4), (int)(9 * dpi / 25.4));
        var samples = new byte[columns * rows * 3];
        for (var row = 0; row < rows; row++)
        {
            whole.Samples.AsSpan(row * whole.Width * 3, columns * 3).CopyTo(samples.AsSpan(row * columns * 3));
        }

        return new(columns, rows, samples);
    }
}
