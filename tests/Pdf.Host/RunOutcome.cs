using System.Globalization;

namespace Clona.Pdf.Host;

/// <summary>What became of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Verdict"><c>written</c>, or a refusal's name.</param>
/// <param name="Milliseconds">Processor time of the thread to open, rewrite and write it.</param>
/// <param name="PeakBytes">The process's largest resident size so far, as the kernel counts it.</param>
/// <param name="Pages">Number of pages; 0 where it was not opened.</param>
/// <param name="Notes">What was dropped, what was removed although nothing was planned, and checks that failed.</param>
internal sealed record RunOutcome(string Path, string Verdict, long Milliseconds, long PeakBytes, int Pages, string Notes)
{
    /// <summary>The fields in their order, between tabs.</summary>
    public string ToLine() => string.Join('\t', Path, Verdict, Number(Milliseconds), Number(PeakBytes), Number(Pages), Notes);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
