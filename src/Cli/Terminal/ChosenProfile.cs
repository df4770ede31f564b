using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>What the option <c>--profile</c> names: a profile of the program, or a file of the office.</summary>
/// <param name="Id">Id of the profile.</param>
/// <param name="File">The file; null where the program's own profile is meant.</param>
/// <param name="Code">What the program has to end with; null where the profile is sound.</param>
internal readonly record struct ChosenProfile(string Id, ReadOnlyMemory<byte>? File, ExitCode? Code)
{
    private const string Extension = ".json";

    /// <summary>Whether <paramref name="value"/> means a file, not an id.</summary>
    public static bool IsFile(string value) => value.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads what <paramref name="value"/> names; what is wrong with a file goes to standard error.</summary>
    public static ChosenProfile Read(string value)
    {
        if (!IsFile(value))
        {
            return new ChosenProfile(value, null, null);
        }

        if (!System.IO.File.Exists(value))
        {
            return Refused(Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(value))));
        }

        ReadOnlyMemory<byte> content = System.IO.File.ReadAllBytes(value);
        var result = ProfileReader.Read(content);
        ListsFile.WriteErrors(result.Errors);
        return result.Profile is { } profile ? new ChosenProfile(profile.Id, content, null) : Refused(ExitCode.Refused);
    }

    private static ChosenProfile Refused(ExitCode code) => new(string.Empty, null, code);
}
