using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Slips;

/// <summary>Makes of words that were read with doubt behind a label what the label says, so that a person looks at them.</summary>
/// <remarks>What stands behind "Rodné číslo:" is a birth number, also where nothing was read that looks like one.</remarks>
internal static class DoubtfulValues
{
    // As likely as not: a person decides.
    private static readonly Evidence[] Doubt = [new("scan.doubtful", 0)];

    /// <summary>The values that no finding covers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doubtful">Words read with doubt, in original offsets, by start.</param>
    /// <param name="findings">What was found.</param>
    public static IEnumerable<Finding> In(DetectionText text, IReadOnlyList<TextSpan> doubtful, IReadOnlyList<Finding> findings)
    {
        foreach (var value in Joined(text.Original, doubtful))
        {
            if (!findings.Any(finding => finding.Span.Overlaps(value)) && TypeOf(text, value) is { } type)
            {
                yield return new Finding(type, value, EvidenceStrength.Labelled, Doubt, PersonRole.ThirdParty, "-", DocumentPlace.Body) { EntityInDoubt = true };
            }
        }
    }

    // "8O l2 12 / l238": doubtful words of one line are one value.
    private static IEnumerable<TextSpan> Joined(string text, IReadOnlyList<TextSpan> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var value = words[i];
            while (i + 1 < words.Count && IsGap(text, value.End, words[i + 1].Start))
            {
                value = value.Union(words[++i]);
            }

            yield return value;
        }
    }

    private static bool IsGap(string text, int start, int end) => start <= end && !text.AsSpan(start, end - start).ContainsAnyExcept(' ', '/', '-');

    private static FindingType? TypeOf(DetectionText text, TextSpan value) =>
        text.Labels.OtherBefore(text.ToView(value.Start)) is { } label ? TypeOf(label.Kind) ?? TypeOf(text.View.AsSpan()[label.Start..label.End]) : null;

    private static FindingType? TypeOf(LabelKind kind) => kind switch
    {
        LabelKind.BirthNumber => FindingType.BirthNumber,
        LabelKind.BirthDate => FindingType.BirthDate,
        LabelKind.BirthPlace => FindingType.BirthPlace,
        LabelKind.Account or LabelKind.Iban => FindingType.BankAccount,
        LabelKind.Phone => FindingType.Phone,
        LabelKind.Email => FindingType.Email,
        LabelKind.Databox => FindingType.Databox,
        LabelKind.IdDocument => FindingType.IdDocument,
        LabelKind.Plate => FindingType.VehiclePlate,
        LabelKind.Insurance or LabelKind.PersonalNumber or LabelKind.Card or LabelKind.UserName => FindingType.OtherId,
        LabelKind.NaturalPerson => FindingType.Address,
        _ => null,
    };

    private static FindingType? TypeOf(ReadOnlySpan<char> label) =>
        Starts(label, "jmeno") || Starts(label, "prijmeni") ? FindingType.Person
        : Starts(label, "bydlist") || Starts(label, "adres") || Starts(label, "bytem") || Starts(label, "trvale") ? FindingType.Address
        : null;

    private static bool Starts(ReadOnlySpan<char> label, ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (TextChars.Fold(TextChars.At(label, i)) != folded[i])
            {
                return false;
            }
        }

        return true;
    }
}
