using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads the numbers of certificates of inspectors of technical equipment: number, region, year, "R" and the kinds of equipment
/// ("4418/7/20/R-EZ-E2A").</summary>
/// <remarks>The form is that of the Technical Inspection of the Czech Republic; it needs a word for a certificate or "č." before it.</remarks>
internal static class InspectionNumber
{
    private const int LabelReach = 16;
    private const int MostKinds = 4;

    /// <summary>Adds all numbers in <paramref name="text"/>.</summary>
    public static void Add(DetectionText text, Evidence[] reasons, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        for (var mark = view.IndexOf("/R"); mark >= 0;)
        {
            var start = StartOf(view, mark);
            var end = EndOf(view, mark + 2);
            if (start < mark && end > 0 && IsLabelled(view, start))
            {
                sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, end), EvidenceStrength.Labelled, reasons));
            }

            var next = view[(mark + 2)..].IndexOf("/R");
            mark = next < 0 ? -1 : mark + 2 + next;
        }
    }

    // Two digits, one or two, two to five, with slashes between; the mark itself where that is not so.
    private static int StartOf(ReadOnlySpan<char> view, int mark)
    {
        var year = DigitsStart(view, mark);
        var region = mark - year == 2 && TextChars.At(view, year - 1) == '/' ? DigitsStart(view, year - 1) : mark;
        var number = year - 1 - region is 1 or 2 && TextChars.At(view, region - 1) == '/' ? DigitsStart(view, region - 1) : mark;
        return region - 1 - number is >= 2 and <= 5 && !TextChars.IsWord(TextChars.At(view, number - 1)) ? number : mark;
    }

    private static int DigitsStart(ReadOnlySpan<char> view, int end)
    {
        while (end > 0 && TextChars.IsDigit(view[end - 1]))
        {
            end--;
        }

        return end;
    }

    // "-EZ-E2A"; 0 where a word goes on.
    private static int EndOf(ReadOnlySpan<char> view, int end)
    {
        for (var kinds = 0; kinds < MostKinds && TextChars.At(view, end) is '-' or ',' && char.IsAsciiLetterUpper(TextChars.At(view, end + 1)); kinds++)
        {
            end++;
            while (char.IsAsciiLetterUpper(TextChars.At(view, end)) || TextChars.IsDigit(TextChars.At(view, end)))
            {
                end++;
            }
        }

        return TextChars.IsWord(TextChars.At(view, end)) ? 0 : end;
    }

    private static bool IsLabelled(ReadOnlySpan<char> view, int start)
    {
        var before = view[Math.Max(0, start - LabelReach)..start];
        return before.Contains("č.", StringComparison.OrdinalIgnoreCase) || before.Contains("číslo", StringComparison.OrdinalIgnoreCase)
            || before.Contains("opráv", StringComparison.OrdinalIgnoreCase) || before.Contains("osvěd", StringComparison.OrdinalIgnoreCase);
    }
}
