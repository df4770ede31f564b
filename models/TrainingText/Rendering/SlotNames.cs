using Clona.Detectors.Declension;

namespace Clona.TrainingText.Rendering;

/// <summary>Reads the names and arguments of slots.</summary>
internal static class SlotNames
{
    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["party"] = "party",
        ["trader"] = "trader",
        ["rep"] = "representative",
        ["official"] = "official",
        ["speaker"] = "speaker",
        ["third"] = "third-party",
        ["contact"] = "contact",
        ["applicant"] = "applicant",
        ["child"] = "child",
        ["author"] = "author",
        ["other"] = "other",
    };

    /// <summary>The role that a variable's name tells (party1, third#2); null where it is no person.</summary>
    public static string? Role(string variable) => Roles.GetValueOrDefault(Stem(variable));

    /// <summary>The role of a couple's variable (partycouple1); null where it is none.</summary>
    public static string? CoupleRole(string variable)
    {
        var stem = Stem(variable);
        return stem.EndsWith("couple", StringComparison.Ordinal) ? Roles.GetValueOrDefault(stem[..^"couple".Length]) : null;
    }

    /// <summary>The variable without its number.</summary>
    public static string Stem(string variable) => variable.TrimEnd("0123456789#".ToCharArray());

    /// <summary>The case among the arguments; nominative where none stands.</summary>
    public static GrammaticalCase Case(IReadOnlyList<string> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is [>= '1' and <= '7'])
            {
                return (GrammaticalCase)(argument[0] - '0');
            }
        }

        return GrammaticalCase.Nominative;
    }

    /// <summary>The first argument that is no case, gender, kin or decision; null where none stands.</summary>
    public static string? Style(IReadOnlyList<string> arguments) =>
        arguments.FirstOrDefault(argument => argument.Length > 1 && !argument.Contains('=', StringComparison.Ordinal));

    /// <summary>The gender that an argument asks for (m, f).</summary>
    public static Gender? GenderOf(IReadOnlyList<string> arguments) =>
        arguments.Contains("m") ? Gender.Masculine : arguments.Contains("f") ? Gender.Feminine : null;

    /// <summary>The variable of the relative that an argument names (kin=party1).</summary>
    public static string? Kin(IReadOnlyList<string> arguments) =>
        arguments.FirstOrDefault(argument => argument.StartsWith("kin=", StringComparison.Ordinal))?["kin=".Length..];

    /// <summary>A decision that differs from the table (R, K, Q).</summary>
    public static char? Decision(IReadOnlyList<string> arguments) =>
        arguments.FirstOrDefault(argument => argument is "R" or "K" or "Q")?[0];
}
