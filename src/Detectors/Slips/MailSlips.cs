using System.Text.RegularExpressions;
using Clona.Detectors.Findings;

namespace Clona.Detectors.Slips;

/// <summary>Finds addresses of e-mail that lost their "@", or in which another sign was read for it.</summary>
/// <remarks>The Czech network of Tesseract does not know the sign.</remarks>
internal static partial class MailSlips
{
    // Only a stop for a machine that stands still: every pattern is bounded.
    private const int Milliseconds = 10_000;

    /// <summary>The signs that are wrong, and the blanks that are too many.</summary>
    public static IEnumerable<Slip> In(string text) =>
    [
        .. Signs(OtherSign().Matches(text)), .. Signs(SignOfProvider().Matches(text)), .. Signs(AnnouncedSign().Matches(text)),
        .. Blanks(BlankInDomain().Matches(text)), .. Blanks(BlankInName().Matches(text)),
    ];

    private static IEnumerable<Slip> Signs(MatchCollection matches) => matches.Select(match => Of(match.Groups["sign"], "@"));

    private static IEnumerable<Slip> Blanks(MatchCollection matches) => matches.Select(match => Of(match.Groups["gap"], string.Empty));

    private static Slip Of(Group group, string meant) => new(new TextSpan(group.Index, group.Index + group.Length), meant);

    // "jan.novak©seznam.cz", "jan.novak(Qseznam.cz"
    [GeneratedRegex(@"(?<=[a-z0-9])(?<sign>[©®]|\([QO@]\)?|[®©]\))(?=[a-z0-9-]{2,40}\.[a-z]{2,5}\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex OtherSign();

    // "jan.novakQseznam.cz", "jan.novakseznam.cz", "jan.novak seznam.cz"
    [GeneratedRegex(@"(?<=[a-z0-9]{3})(?<sign>[QOG]|(?<=[a-z0-9]\.[a-z0-9]{2,30}) |)(?=(seznam|centrum|email|post|atlas|volny|tiscali|quick|iol)\.cz\b|(gmail|hotmail|outlook|icloud|yahoo)\.com\b)(?<!https?://.{0,60})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex SignOfProvider();

    // "e-mail: jan.novak obec.cz", "e-mail: jan.novakQobec.cz"
    [GeneratedRegex(@"(?<=[Mm]ail[a-z]{0,3}[:.]? {0,2}[a-z0-9]{1,20}[._-][a-z0-9]{2,20})(?<sign>[QG©®]| )(?=[a-z0-9-]{2,40}\.(cz|com|eu|sk|net|org|info)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex AnnouncedSign();

    // "jan.novak@seznam. cz"
    [GeneratedRegex(@"(?<=@[a-z0-9-]{2,40}\.)(?<gap> )(?=(cz|com|eu|sk|net|org|info)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex BlankInDomain();

    // "e-mail: jan. novak@seznam.cz"
    [GeneratedRegex(@"(?<=[Mm]ail[a-z]{0,3}[:.]? {0,2}[a-z0-9]{1,20}[._-])(?<gap> )(?=[a-z0-9]{1,30}@)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex BlankInName();
}
