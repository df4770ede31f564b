using Clona.Web.Texts;

namespace Clona.Web.Documents;

/// <summary>Czech names of the checks of an output.</summary>
public static class CheckNames
{
    /// <summary>The name of the check called <paramref name="check"/> in reports; the id itself where there is none.</summary>
    public static string Of(string check, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Find($"check.{check}") ?? check;
    }
}
