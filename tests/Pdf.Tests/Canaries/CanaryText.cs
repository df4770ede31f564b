using System.Globalization;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>The values of canaries: nothing else in a file reads like them.</summary>
internal static class CanaryText
{
    /// <summary>The part of a value that tells it from all others.</summary>
    public static string Word(int number) => string.Create(CultureInfo.InvariantCulture, $"Kanarek{number:D4}");

    /// <summary>Decimals of a number that tell a canary; the last is no nought, which writers leave out.</summary>
    public static string Figure(int number) => string.Create(CultureInfo.InvariantCulture, $".{(number * 20) + 10001}");

    /// <summary>The name at the end of a value, of the letters that the spelling has.</summary>
    public static string NameIn(Spelling spelling) => spelling switch
    {
        Spelling.Utf16Big or Spelling.Utf16Little or Spelling.Utf8 or Spelling.Shifted or Spelling.Composite => "Ďáblíková",
        Spelling.PdfDoc => "Šípková",
        _ => "Novak",
    };
}
