using System.Globalization;
using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Gives each identifier and address one surrogate, which is invalid by construction.</summary>
internal sealed class ValueBook(PseudonymStyle style, IEnumerable<KnownValue> known)
{
    private static readonly HashSet<FindingType> Unnumbered =
        [FindingType.Person, FindingType.Signature, FindingType.Photo, FindingType.QrCode, FindingType.Special, FindingType.Security];

    private readonly List<KnownValue> values = [.. known];

    /// <summary>The values of the case file and of this document.</summary>
    public IReadOnlyList<KnownValue> Values => values;

    /// <summary>What stands for <paramref name="value"/>; null where the label of its kind does.</summary>
    public string? For(FindingType type, string value)
    {
        if (Unnumbered.Contains(type))
        {
            return null;
        }

        var key = Normal(value);
        if (values.Find(item => item.Type == type && Normal(item.Original) == key) is { } old)
        {
            return old.Pseudonym;
        }

        var number = values.Count(item => item.Type == type) + 1;
        var made = new KnownValue(type, number, Make(type, number, value), value);
        values.Add(made);
        return made.Pseudonym;
    }

    private string Make(FindingType type, int number, string value) =>
        (style == PseudonymStyle.Names ? InvalidIdentifier.Of(type, number, value) : null) ?? Numbered(type, number);

    private static string Numbered(FindingType type, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{MarkLabels.For(type).TrimEnd(']')} {number}]");

    // Blanks, slashes and line ends do not make another number of it.
    private static string Normal(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
