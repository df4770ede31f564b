namespace Clona.Pdf.Images.Jbig2;

/// <summary>Numbers of symbols in the arithmetic coder (ITU-T T.88, A.3).</summary>
/// <param name="length">Bits of a number.</param>
internal sealed class ArithmeticNames(int length)
{
    private readonly byte[] contexts = new byte[1 << length];

    /// <summary>The next number.</summary>
    public int Read(ArithmeticDecoder decoder)
    {
        var path = 1;
        for (var i = 0; i < length; i++)
        {
            path = (path << 1) | decoder.Bit(ref contexts[path]);
        }

        return path - (1 << length);
    }
}
