namespace Clona.Verifier.Reading.Pages;

/// <summary>A rectangle in default user space, lower left and upper right corner.</summary>
internal readonly record struct PageBox(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public static PageBox FromNumbers(double[] numbers) => new(
        Math.Min(numbers[0], numbers[2]),
        Math.Min(numbers[1], numbers[3]),
        Math.Max(numbers[0], numbers[2]),
        Math.Max(numbers[1], numbers[3]));

    public PageBox Intersect(PageBox other) => new(
        Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
}
