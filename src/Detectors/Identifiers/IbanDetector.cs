using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds IBANs of any country, in blocks of four or joined, also over a line end.</summary>
/// <remarks>Twenty-two digits after CZ or SK are an account even when the check fails; other countries need check or
/// label.</remarks>
public sealed class IbanDetector : IDetector
{
    private const int FewestCharacters = 15;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("iban", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var digit = cursor.NextDigit(0); digit >= 0; digit = cursor.NextDigit(at))
        {
            at = TextChars.DigitsEnd(view, digit);
            var letters = digit > 0 && view[digit - 1] == ' ' ? digit - 1 : digit;
            if (letters >= 2 && char.IsAsciiLetter(view[letters - 1]) && char.IsAsciiLetter(view[letters - 2])
                && !TextChars.IsWord(TextChars.At(view, letters - 3)))
            {
                TryCountry(text, letters - 2, sink);
            }
        }

        ReadBesideLabels(text, sink);
        return Math.Min(cursor.ReadTo, text.Labels.ReadTo);
    }

    private static void TryCountry(DetectionText text, int start, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var length = Iban.LengthOf(view.Slice(start, 2));
        if (length == 0)
        {
            return;
        }

        Span<char> number = stackalloc char[Iban.LongestLength];
        var end = Collect(view, start, number[..length], canSlip: false, out var count);
        if (count != length || TextChars.IsWord(TextChars.At(view, end)))
        {
            return;
        }

        number = number[..length];
        var isHome = IsHome(number) && number[2..].IndexOfAnyExceptInRange('0', '9') < 0;
        var isLabelled = IsLabelled(text.Labels, start);
        // Wide gaps part the cells of a row: only a number that passes its check reaches over them.
        var isWide = view[start..end].IndexOf("  ", StringComparison.Ordinal) >= 0 || view[start..end].Contains('\t');
        var isForeign = !IsHome(number);
        if (isWide ? (isHome || isForeign) && Iban.HasValidCheck(number) : isHome || isLabelled || Iban.HasValidCheck(number))
        {
            sink.Add(ToCandidate(new TextSpan(start, end), number, isHome, isLabelled));
        }
    }

    private static void ReadBesideLabels(DetectionText text, ICollection<Candidate> sink)
    {
        foreach (var place in text.Labels.PlacesOf(LabelKind.Iban))
        {
            ReadValue(text.View.AsSpan(0, place.End), place.Start, sink);
        }
    }

    // Beside the label a lost or misread character must not save the number.
    private static void ReadValue(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        if (!char.IsAsciiLetter(TextChars.At(view, start)) || !char.IsAsciiLetter(TextChars.At(view, start + 1)))
        {
            return;
        }

        var length = Iban.LengthOf(view.Slice(start, 2));
        Span<char> number = stackalloc char[Iban.LongestLength];
        var isHome = IsHome(view[start..]);
        var end = Collect(view, start, number[..(length == 0 ? number.Length : length)], isHome, out var count);
        if (count >= FewestCharacters && OcrDigits.Of(number[2]) != '\0' && OcrDigits.Of(number[3]) != '\0')
        {
            sink.Add(ToCandidate(new TextSpan(start, end), number[..count], isHome, isLabelled: true));
        }
    }

    private static int Collect(ReadOnlySpan<char> view, int start, Span<char> number, bool canSlip, out int count)
    {
        count = 0;
        var end = start;
        for (var at = start; at < view.Length && count < number.Length; at++)
        {
            var c = view[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                number[count] = canSlip && count >= 2 && OcrDigits.Of(c) is var digit and not '\0' ? digit : c;
                count++;
                end = at + 1;
            }
            else if (at - end >= 3 || !(TextChars.IsWhite(c) || c == '-'))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsLabelled(LabelIndex labels, int start) =>
        labels.Announces(LabelKind.Iban, start) || labels.Announces(LabelKind.Account, start);

    private static bool IsHome(ReadOnlySpan<char> number) =>
        number.StartsWith("CZ", StringComparison.OrdinalIgnoreCase)
            || number.StartsWith("SK", StringComparison.OrdinalIgnoreCase);

    private static Candidate ToCandidate(TextSpan span, ReadOnlySpan<char> number, bool isHome, bool isLabelled)
    {
        var isValid = Iban.HasValidCheck(number) && Iban.LengthOf(number[..2]) == number.Length;
        var evidence = new List<Evidence>(4) { IbanShape, isValid ? IbanMod97 : IbanCheckFailed };
        if (isHome)
        {
            evidence.Add(IbanHome);
        }

        if (isLabelled)
        {
            evidence.Add(IbanLabel);
        }

        return new Candidate(
            FindingType.BankAccount, span, isValid ? EvidenceStrength.Validated : EvidenceStrength.Labelled, evidence);
    }
}
