namespace Clona.Pdf.Filters;

/// <summary>
/// CCITTFaxDecode: ITU-T T.4 (Group 3, one- and two-dimensional) and T.6 (Group 4), into rows of one bit per pixel.
/// </summary>
internal static class CcittFax
{
    private const int EndOfLineBits = 12;
    private const int EndOfLine = 1;
    private const int LongestFill = 1 << 16;

    /// <summary>Undoes the encoding up to the end mark, the last row or the end of the data.</summary>
    /// <returns>False where damage ended a Group 4 image early or the limit is reached.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, FaxParameters parameters, DecodeOutput output)
    {
        var bits = new FaxBits(input);
        var coding = new FaxRow(parameters.Columns);
        var reference = new FaxRow(parameters.Columns);
        var rows = 0;
        while (!bits.IsAtEnd && (parameters.HasEndOfBlock || parameters.Rows == 0 || rows < parameters.Rows))
        {
            if (!BeginRow(ref bits, parameters, out var isTwoDimensional))
            {
                return true;
            }

            coding.Clear();
            var isSound = isTwoDimensional
                ? FaxRowReader.ReadTwoDimensional(ref bits, coding, reference)
                : FaxRowReader.ReadOneDimensional(ref bits, coding);
            if (!isSound && bits.IsAtEnd && coding.IsEmpty)
            {
                return true;
            }

            coding.Finish();
            if (!Write(coding, parameters, output) || (!isSound && parameters.K < 0))
            {
                return false;
            }

            rows++;
            (coding, reference) = (reference, coding);
            if (!isSound)
            {
                SkipToEndOfLine(ref bits);
            }
        }

        return true;
    }

    /// <returns>False where the end mark stands instead of a row.</returns>
    private static bool BeginRow(ref FaxBits bits, FaxParameters parameters, out bool isTwoDimensional)
    {
        isTwoDimensional = parameters.K < 0;
        if (parameters.IsByteAligned)
        {
            bits.Align();
        }

        if (parameters.K < 0)
        {
            return bits.Peek(EndOfLineBits) != EndOfLine;
        }

        var marks = 0;
        while (TakeEndOfLine(ref bits))
        {
            marks++;
            if (parameters.K > 0)
            {
                isTwoDimensional = bits.Peek(1) == 0;
                bits.Skip(1);
            }
        }

        if (marks == 0 && parameters.K > 0)
        {
            isTwoDimensional = bits.Peek(1) == 0;
            bits.Skip(1);
        }

        // A row is never empty: two marks in a row are the beginning of the end mark.
        return marks < 2 && !bits.IsAtEnd;
    }

    private static bool TakeEndOfLine(ref FaxBits bits)
    {
        if (bits.Peek(EndOfLineBits - 1) != 0)
        {
            return false;
        }

        for (var fill = 0; fill < LongestFill && !bits.IsAtEnd; fill++)
        {
            if (bits.Peek(EndOfLineBits) == EndOfLine)
            {
                bits.Skip(EndOfLineBits);
                return true;
            }

            bits.Skip(1);
        }

        return false;
    }

    private static void SkipToEndOfLine(ref FaxBits bits)
    {
        while (!bits.IsAtEnd && bits.Peek(EndOfLineBits) != EndOfLine)
        {
            bits.Skip(1);
        }
    }

    private static bool Write(FaxRow row, FaxParameters parameters, DecodeOutput output)
    {
        var length = (parameters.Columns + 7) / 8;
        var room = output.Room(length);
        if (room.IsEmpty)
        {
            return false;
        }

        row.Paint(room[..length], parameters.BlackIsOne);
        output.Advance(length);
        return true;
    }
}
