using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Names that a document may choose freely, and that could therefore say something: of resources and of inks.</summary>
internal static class ResourceNames
{
    private static readonly HashSet<string> Fixed =
        new(StringComparer.Ordinal) { "ClonaMark", "DefaultGray", "DefaultRGB", "DefaultCMYK" };

    private static readonly HashSet<string> Inks = new(StringComparer.Ordinal)
    {
        "All", "None", "Cyan", "Magenta", "Yellow", "Black", "Red", "Green", "Blue", "Gray",
    };

    /// <summary>Whether a resource's name is at most two letters and a number.</summary>
    public static bool IsNeutral(string name) => Fixed.Contains(name) || IsNumbered(name, name.TakeWhile(char.IsAsciiLetter).Count(), 2);

    /// <summary>Whether the colour space names no inks but those of the standard and numbered ones.</summary>
    public static bool HasNeutralInks(IReadOnlyList<PdfValue> space) => space is not [PdfName { Value: "Separation" or "DeviceN" }, { } inks, ..]
        || (inks is PdfArray array ? array.Items : [inks]).All(ink => ink is PdfName { Value: var name } && (Inks.Contains(name) || IsSpot(name)));

    private static bool IsSpot(string name) => name.StartsWith("Spot", StringComparison.Ordinal) && IsNumbered(name, 4, 4);

    private static bool IsNumbered(string name, int letters, int most) => letters <= most && name.Skip(letters).All(char.IsAsciiDigit);
}
