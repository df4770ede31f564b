using Clona.Web.Texts;

namespace Clona.Web.Documents;

/// <summary>Czech names of the checks of an output.</summary>
public static class CheckNames
{
    // Checks of the PDF that was printed from a document of an office program.
    private const string Print = "pdf-";

    /// <summary>The name of the check called <paramref name="check"/> in reports; the id itself where there is none.</summary>
    public static string Of(string check, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return check.StartsWith(Print, StringComparison.Ordinal)
            ? texts.Of("check.of-print", NameOf(check[Print.Length..], texts))
            : NameOf(check, texts);
    }

    private static string NameOf(string check, WebTexts texts) => texts.Find($"check.{check}") ?? check;
}
