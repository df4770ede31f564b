using System.CommandLine;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    /// <summary><c>--profile</c>, a profile of the program or a file; the default profile where it is absent; an unknown one is an error of the call.</summary>
    public static Option<string> Profile()
    {
        var option = new Option<string>("--profile")
        {
            Description = CommandTexts.Get("opt-profile"),
            DefaultValueFactory = _ => ProfileCatalog.DefaultId,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } id && !ChosenProfile.IsFile(id) && ProfileCatalog.Find(id) is null)
            {
                result.AddError(CommandTexts.Get("unknown-profile", id));
            }
        });
        return option;
    }

    /// <summary><c>--lists</c>: the office's own patterns and lists.</summary>
    public static Option<string?> Lists() => new("--lists") { Description = CommandTexts.Get("opt-lists") };

    /// <summary>An option that knows only <paramref name="values"/>, the first being its default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && !values.Contains(value, StringComparer.Ordinal))
            {
                result.AddError(CommandTexts.Get("unknown-value", value, name, string.Join(", ", values)));
            }
        });
        return option;
    }
}
