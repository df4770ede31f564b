using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>The file of the option <c>--lists</c>, read and checked before a document is touched.</summary>
/// <param name="Content">The file; null where the option is absent.</param>
/// <param name="Code">What the program has to end with; null where the file is sound.</param>
internal readonly record struct ListsFile(ReadOnlyMemory<byte>? Content, ExitCode? Code)
{
    /// <summary>Reads the file at <paramref name="path"/>; what is wrong with it goes to standard error.</summary>
    public static ListsFile Read(string? path)
    {
        if (path is null)
        {
            return default;
        }

        if (!File.Exists(path))
        {
            return new ListsFile(null, Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(path))));
        }

        ReadOnlyMemory<byte> content = File.ReadAllBytes(path);
        var result = OwnListReader.Read(content, Today());
        WriteErrors(result.Errors);
        return result.Lists is null ? new ListsFile(null, ExitCode.Refused) : new ListsFile(content, null);
    }

    /// <summary>Writes each error with its place.</summary>
    public static void WriteErrors(IEnumerable<ProfileError> errors)
    {
        foreach (var error in errors)
        {
            Messages.Error(ProfileErrorTexts.Line(error));
        }
    }

    /// <summary>The day whose entries hold.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
