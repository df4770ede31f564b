using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting;

/// <summary>
/// What stands in /Differences for codes that no text uses: readers guess from the shape of all names together whether
/// names with digits are codes, and from the first names of a Type 3 font how large its letters are.
/// </summary>
internal sealed class UnusedNames
{
    private static readonly PdfName Nothing = new(".notdef");

    private readonly PdfName? numbered;
    private readonly bool isProcedures;
    private bool hasLetter;

    /// <summary>Looks through the names of an encoding.</summary>
    /// <param name="all">All its names.</param>
    /// <param name="used">Those of codes that are shown.</param>
    /// <param name="isProcedures">Whether they are those of a Type 3 font.</param>
    public UnusedNames(IReadOnlyCollection<string> all, IEnumerable<string> used, bool isProcedures)
    {
        this.isProcedures = isProcedures;
        if (all.All(IsNumbered) && used.FirstOrDefault() is { } shown)
        {
            numbered = new(all.Any(IsHexadecimal) ? shown[0] + "AA" : shown);
        }
    }

    /// <summary>What stands for <paramref name="name"/>, which no shown code has.</summary>
    public PdfName For(PdfName name)
    {
        if (isProcedures && name.Value is [var letter] && char.IsAsciiLetter(letter) && (letter == 'm' || !hasLetter))
        {
            hasLetter = true;
            return name;
        }

        return numbered ?? Nothing;
    }

    private static bool IsNumbered(string name)
    {
        var digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return IsHexadecimal(name) || (name.Length - digits.Length <= 2 && digits.Length > 0 && digits.ContainsAnyExceptInRange('0', '9') is false);
    }

    private static bool IsHexadecimal(string name) =>
        name.Length == 3 && char.IsAsciiLetter(name[0]) && char.IsAsciiHexDigit(name[1]) && char.IsAsciiHexDigit(name[2])
        && !(char.IsAsciiDigit(name[1]) && char.IsAsciiDigit(name[2]));
}
