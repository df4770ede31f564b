namespace Clona.Scans.Signatures;

/// <summary>Takes up the pixels of a blob one by one.</summary>
/// <param name="tone">Their tone.</param>
internal sealed class BlobShape(InkTone tone)
{
    private int left = int.MaxValue;
    private int top = int.MaxValue;
    private int right = -1;
    private int bottom = -1;
    private long sumX;
    private long sumY;
    private long squareX;
    private long squareY;
    private long product;

    /// <summary>How many pixels there are.</summary>
    public int Area { get; private set; }

    /// <summary>Their tone.</summary>
    public InkTone Tone { get; } = tone;

    /// <summary>The box around them.</summary>
    public ScanBox Box => new(left, top, right + 1, bottom + 1);

    /// <summary>How far they lie from the straight line through them: the root of the smaller eigenvalue of their covariance.</summary>
    public double Spread
    {
        get
        {
            var (meanX, meanY) = ((double)sumX / Area, (double)sumY / Area);
            var (xx, yy) = (((double)squareX / Area) - (meanX * meanX), ((double)squareY / Area) - (meanY * meanY));
            var xy = ((double)product / Area) - (meanX * meanY);
            var smaller = ((xx + yy) / 2) - Math.Sqrt(Math.Pow((xx - yy) / 2, 2) + (xy * xy));
            return Math.Sqrt(Math.Max(0, smaller));
        }
    }

    /// <summary>Takes up a pixel.</summary>
    public void Add(int x, int y)
    {
        Area++;
        (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
        (sumX, sumY) = (sumX + x, sumY + y);
        (squareX, squareY, product) = (squareX + ((long)x * x), squareY + ((long)y * y), product + ((long)x * y));
    }
}
