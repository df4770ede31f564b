using System.Diagnostics;
using System.Globalization;
using System.Text;
using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Reading.Content;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests;

/// <summary>Small files that ask for much work; each would take hours or all memory without a limit.</summary>
public sealed class BombTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("trailer [ ", 200_000)]
    [InlineData("trailer << /A ", 200_000)]
    [InlineData("1 0 obj [ ", 200_000)]
    [InlineData("1 0 obj << /Type /ObjStm ", 100_000)]
    [InlineData("1 0 obj << >> stream ", 100_000)]
    [InlineData("( ", 1_000_000)]
    [InlineData("startxref 9 ", 100_000)]
    public void Repeated_beginnings_without_an_end_are_read_in_bounded_time(string text, int times)
    {
        var file = Encoding.Latin1.GetBytes("%PDF-1.4\n" + string.Concat(Enumerable.Repeat(text, times)));

        InBoundedTime(() => OpenDocument.TryOpen(file));
    }

    [Fact]
    public void Numbered_beginnings_without_an_end_are_read_in_bounded_time()
    {
        var text = new StringBuilder("%PDF-1.4\n");
        for (var number = 1; number < 60_000; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj << /Type /ObjStm /Kids [ {number} 0 R ");
        }

        var file = Encoding.Latin1.GetBytes(text.ToString());

        InBoundedTime(() => OpenDocument.TryOpen(file));
    }

    [Fact]
    public void Page_tree_nodes_that_share_their_kids_are_read_in_bounded_time()
    {
        var writer = new PdfWriter();
        writer.Add("<< /Type /Catalog /Pages 2 0 R >>");
        writer.Add("<< /Type /Pages /Kids 3 0 R >>");
        writer.Add("[" + string.Join(' ', Enumerable.Range(4, 20_000).Select(number => $"{number} 0 R")) + "]");
        for (var number = 4; number < 20_004; number++)
        {
            writer.Add("<< /Type /Pages /Kids 3 0 R >>");
        }

        InBoundedTime(() => OpenDocument.TryOpen(writer.Build("/Root 1 0 R")));
    }

    [Fact]
    public void Fonts_that_share_wide_ranges_are_read_in_bounded_time()
    {
        const int Fonts = 2_000;
        var content = string.Concat(Enumerable.Range(0, Fonts).Select(number => $"/W{number} 1 Tf <0001> Tj "));

        InBoundedTime(() => PageReader.Read(content, writer =>
        {
            var widths = writer.Add("[" + string.Concat(Enumerable.Repeat("0 65535 500 ", 1_000)) + "]");
            var fonts = string.Concat(Enumerable.Range(0, Fonts).Select(number =>
                $"/W{number} << /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /W {widths} 0 R >>] >> "));
            return $"/Font << {fonts} >>";
        }));
    }

    [Fact]
    public void Arrays_that_name_one_another_are_judged_in_bounded_time()
    {
        InBoundedTime(() => SamplePair.With(pair => pair.Output.More = writer =>
        {
            var number = writer.Count + 1;
            for (var level = 0; level < 4; level++)
            {
                writer.Add("[" + string.Concat(Enumerable.Repeat($"{number + level + 1} 0 R ", 3_000)) + "]");
            }

            writer.Add("[1]");
            return $"/ExtGState << /G << /D {number} 0 R >> >>";
        }).Verify());
    }

    private static void InBoundedTime(Action action)
    {
        var watch = Stopwatch.StartNew();

        action();

        watch.Elapsed.ShouldBeLessThan(Limit);
    }
}
