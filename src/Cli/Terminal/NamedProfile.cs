using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>A profile as people name it for comparing: <c>id</c>, <c>id@version</c>, or a file.</summary>
/// <param name="Profile">The profile; null where there is none.</param>
/// <param name="Code">What the program has to end with; null where there is one.</param>
internal readonly record struct NamedProfile(Profile? Profile, ExitCode? Code)
{
    private const char VersionSign = '@';

    /// <summary>Finds what <paramref name="name"/> means; what is wrong goes to standard error.</summary>
    public static NamedProfile Find(string name)
    {
        if (ChosenProfile.IsFile(name))
        {
            var chosen = ChosenProfile.Read(name);
            return chosen.File is { } file ? new NamedProfile(ProfileReader.Read(file).Profile, null) : new NamedProfile(null, chosen.Code);
        }

        var at = name.IndexOf(VersionSign, StringComparison.Ordinal);
        var found = at < 0 ? ProfileCatalog.Find(name) : ProfileCatalog.Find(name[..at], name[(at + 1)..]);
        return found is null
            ? new NamedProfile(null, Messages.WrongCall(CommandTexts.Get("unknown-profile", name)))
            : new NamedProfile(found, null);
    }
}
