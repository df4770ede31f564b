using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads digits that a scan may have turned into letters; only to be used beside a label.</summary>
internal static class OcrDigits
{
    /// <summary>The digit meant by <paramref name="c"/>, or U+0000 when it is neither a digit nor a usual
    /// misreading.</summary>
    public static char Of(char c) => c switch
    {
        >= '0' and <= '9' => c,
        'O' or 'o' or 'Q' or 'D' => '0',
        'l' or 'I' or 'i' or '|' => '1',
        'Z' or 'z' => '2',
        'S' or 's' => '5',
        'G' => '6',
        'B' => '8',
        _ => '\0',
    };

    /// <summary>Reads up to the capacity of <paramref name="digits"/> from <paramref name="at"/>.</summary>
    /// <param name="view">Text.</param>
    /// <param name="at">Offset to begin at; moved behind the last digit.</param>
    /// <param name="digits">Receives the digits.</param>
    /// <param name="slips">Rises by the number of letters read as digits.</param>
    /// <returns>Number of digits.</returns>
    public static int Read(ReadOnlySpan<char> view, ref int at, Span<char> digits, ref int slips)
    {
        var count = 0;
        while (count < digits.Length && at < view.Length && Of(view[at]) is var digit and not '\0')
        {
            slips += TextChars.IsDigit(view[at]) ? 0 : 1;
            digits[count++] = digit;
            at++;
        }

        return count;
    }
}
