namespace Clona.Pipeline.Reading;

/// <summary>Tells pictures that may show something from bullets, rules and icons.</summary>
internal static class PictureSizes
{
    private const double SmallestSide = 16;

    /// <summary>Whether a picture of that width and height in points may show something; 0 where the document does not say it.</summary>
    public static bool CanShowSomething(double width, double height) =>
        (width is 0 or >= SmallestSide) && (height is 0 or >= SmallestSide);
}
