using Clona.Cli.Terminal;
using Clona.Pipeline.Policy.Comparison;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact profiles --compare A B</c>: what two profiles, or two versions of one, say differently.</summary>
internal static class ProfileCompare
{
    public static ExitCode Run(string[] names)
    {
        if (names.Length != 2)
        {
            return Messages.WrongCall(CommandTexts.Get("compare-two"));
        }

        var (left, right) = (NamedProfile.Find(names[0]), NamedProfile.Find(names[1]));
        if (left.Profile is not { } one || right.Profile is not { } other)
        {
            return left.Code ?? right.Code ?? ExitCode.WrongCall;
        }

        var differences = ProfileComparison.Of(one, other);
        Console.Out.WriteLine(CommandTexts.Get("compare-head", one.Id, one.Version, other.Id, other.Version, differences.Count));
        foreach (var difference in differences)
        {
            Console.Out.WriteLine(difference.Place);
            Console.Out.WriteLine($"  - {Shown(difference.Left)}");
            Console.Out.WriteLine($"  + {Shown(difference.Right)}");
        }

        return ExitCode.Done;
    }

    private static string Shown(string text) => text.Length == 0 ? CommandTexts.Get("compare-missing") : text;
}
