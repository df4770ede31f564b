namespace Clona.Accuracy.Scoring;

/// <summary>Rounds to two digits exactly as the reference scorer does: by the true value of the double, ties to even.</summary>
internal static class Rounding
{
    /// <summary>100 × <paramref name="hits"/> / <paramref name="cases"/>; null where there is no case.</summary>
    public static double? Percent(int hits, int cases) => cases == 0 ? null : Hundredths(100.0 * hits / cases);

    /// <summary>1,000 × <paramref name="count"/> / <paramref name="words"/>; null where there is no word.</summary>
    public static double? PerThousand(int count, int words) => words == 0 ? null : Hundredths(1000.0 * count / words);

    /// <summary><paramref name="value"/> rounded to two digits behind the point.</summary>
    /// <remarks>
    /// 100 × value is itself rounded and may land on a tie that the true product only lies close to; the fused
    /// multiplication tells on which side.
    /// </remarks>
    public static double Hundredths(double value)
    {
        var scaled = value * 100;
        var error = Math.FusedMultiplyAdd(value, 100, -scaled);
        var floor = Math.Floor(scaled);
        var onTie = scaled - floor == 0.5 && error != 0;
        var whole = onTie ? floor + (error > 0 ? 1 : 0) : Math.Round(scaled, MidpointRounding.ToEven);
        return whole / 100;
    }
}
