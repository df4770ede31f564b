using System.Globalization;
using System.Text.RegularExpressions;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>Compiles and checks the pattern of an entry.</summary>
/// <remarks>
/// .NET regular expressions without backtracking: their time is linear in the text, so no pattern of an office can stop
/// the program. Look-arounds and back-references do not exist there. The case of letters does not matter.
/// </remarks>
internal static partial class OwnPattern
{
    /// <summary>Most characters of a pattern.</summary>
    internal const int MaxLength = 200;

    // Repetitions multiply the size of the compiled pattern.
    private const int MaxRepetitions = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A pattern that takes one of these as a whole takes nearly everything.
    private static readonly string[] TooWide = ["0123456789", "abcdeghi", "   "];

    /// <summary>The compiled pattern, or null with what is wrong.</summary>
    internal static Regex? Compile(string pattern, out ProfileErrorKind fault, out string detail)
    {
        (fault, detail) = (ProfileErrorKind.BadPattern, string.Empty);
        if (pattern.Length > MaxLength || Repetitions(pattern) > MaxRepetitions)
        {
            (fault, detail) = (ProfileErrorKind.TooLong, MaxLength.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        try
        {
            var regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);
            return IsSharp(regex, out fault) ? regex : null;
        }
        catch (RegexParseException exception)
        {
            detail = (exception.Offset + 1).ToString(CultureInfo.InvariantCulture);
        }
        catch (NotSupportedException)
        {
            fault = ProfileErrorKind.UnsupportedPattern;
        }

        return null;
    }

    private static bool IsSharp(Regex regex, out ProfileErrorKind fault)
    {
        fault = regex.IsMatch(string.Empty) ? ProfileErrorKind.MatchesEmpty : ProfileErrorKind.MatchesEverything;
        return !regex.IsMatch(string.Empty) && !Array.Exists(TooWide, sample => MatchesEvery(regex, sample));
    }

    private static bool MatchesEvery(Regex regex, string characters) => characters.All(c => regex.IsMatch([c]));

    private static long Repetitions(string pattern)
    {
        var product = 1L;
        foreach (Match count in Counts.Matches(pattern))
        {
            product *= Math.Max(1, long.Parse(count.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            if (product > MaxRepetitions)
            {
                break;
            }
        }

        return product;
    }

    [GeneratedRegex(@"([0-9]{1,9})\}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Counts { get; }
}
