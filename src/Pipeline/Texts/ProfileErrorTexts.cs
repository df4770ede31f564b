using System.Collections.Frozen;
using System.Globalization;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Texts;

/// <summary>What <c>redact profiles --check</c> says about an error.</summary>
public static class ProfileErrorTexts
{
    private static readonly FrozenDictionary<ProfileErrorKind, string> All =
        TextResources.Section<ProfileErrorKind, string>(
            "profileErrors",
            (_, entry) => $"{TextResources.Part(entry, "what")} {TextResources.Part(entry, "remedy")}");

    /// <summary>
    /// One line: the place in the file, what is wrong, and what to do. Keys of a foreign file cannot steer a terminal.
    /// </summary>
    public static string Line(ProfileError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var line = $"{error.Path}: {string.Format(CultureInfo.InvariantCulture, All[error.Kind], error.Detail)}";
        return string.Concat(line.Select(character => char.IsControl(character) ? ' ' : character));
    }
}
