using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds numbers of identity cards, passports, driving and gun licences and other cards beside their
/// labels.</summary>
/// <remarks>
/// Nine digits, or one or two letters (a series may be more) with six to eight digits, blanks between; nothing but
/// the label
/// tells them from other numbers.
/// </remarks>
public sealed class IdDocumentDetector : IDetector
{
    private const int FewestDigits = 5;
    private const int MostDigits = 10;
    private const int MostLetters = 3;
    private const int CardDigits = 8;
    private const int SeriesDigits = 6;
    private static readonly Evidence[] Reasons = [IdDocumentLabel, IdDocumentShape];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("id-document", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        LabelledValues.Add(text, LabelKind.IdDocument, FindingType.IdDocument, Reasons, Read, sink);
        return text.Labels.ReadTo;
    }

    // Words such as "vydaný Magistrátem" may stand between the label and the number.
    private static TextSpan? Read(ReadOnlySpan<char> view, LabelledPlace place)
    {
        if (ReadAt(view, place.Start) is { } direct)
        {
            return !place.IsCell || (IsCard(view[direct.Start..direct.End]) && !IsVoucher(view, place)) ? direct : null;
        }

        var label = place.Label;
        var limit = Math.Min(view.Length, label.End + label.Rule.Reach);
        var lines = 0;
        for (var at = label.End; label.Rule.IsLoose && !place.IsCell && at < limit && view[at] != ';' && lines <= 1; at++)
        {
            lines += view[at] == '\n' ? 1 : 0;
            if (TextChars.IsDigit(view[at]) && SeriesStart(view, at) is var series && (series < at || NumberEdges.IsFreeStart(view, at)))
            {
                return lines == 0 || (series < at && IsCalledNumber(view, series)) ? ReadAt(view, series) : null;
            }
        }

        return null;
    }

    // "Řidičský průkaz" at the end of a line, "pana Nováka č. EK410982" in the next. A form may have any other number there, so it has to have letters.
    private static bool IsCalledNumber(ReadOnlySpan<char> view, int start) =>
        view[..TextChars.SkipWhiteBack(view, start, lineBreaks: 0)] is var before && (before.EndsWith(" č.") || before.EndsWith(" číslo"));

    // Numbers of vouchers stand in a column "č. dokladu" too: without letters only eight or nine digits are a card.
    private static bool IsCard(ReadOnlySpan<char> value)
    {
        var digits = 0;
        var letters = 0;
        foreach (var c in value)
        {
            digits += TextChars.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 0 || digits is 8 or 9;
    }

    // "číslo dokladu" beside "částka" heads numbers of vouchers.
    private static bool IsVoucher(ReadOnlySpan<char> view, LabelledPlace place)
    {
        if (place.Label.Start < 0 || place.Label.End > view.Length || char.IsLetter(view[place.Start]))
        {
            return false;
        }

        var isMere = view[..place.Label.End].EndsWith("dokladu", StringComparison.OrdinalIgnoreCase)
            || view[..place.Label.End].EndsWith("doklad", StringComparison.OrdinalIgnoreCase);
        var head = view[TableRow.LineStart(view, place.Label.Start)..TableRow.LineEnd(view, place.Label.Start)];
        return isMere && (head.Contains("částka", StringComparison.OrdinalIgnoreCase) || head.Contains("cena", StringComparison.OrdinalIgnoreCase)
            || head.Contains("Kč", StringComparison.Ordinal) || head.Contains("úhrad", StringComparison.OrdinalIgnoreCase));
    }

    private static int SeriesStart(ReadOnlySpan<char> view, int digit)
    {
        var end = TextChars.SkipWhiteBack(view, digit, lineBreaks: 0);
        var start = end;
        while (start > 0 && char.IsAsciiLetterUpper(view[start - 1]))
        {
            start--;
        }

        return end - start is 1 or 2 && !TextChars.IsWord(TextChars.At(view, start - 1)) ? start : digit;
    }

    private static TextSpan? ReadAt(ReadOnlySpan<char> view, int start)
    {
        start = SkipName(view, start);
        var at = start;
        while (at < view.Length && at - start < MostLetters && char.IsAsciiLetterUpper(view[at]))
        {
            at++;
        }

        at += at > start && (TextChars.At(view, at) is ' ' or '-' || IsWrappedSeries(view, start, at)) ? 1 : 0;
        var count = 0;
        if (at < view.Length && OcrDigits.Of(view[at]) != '\0' && TextChars.DigitsEnd(view, at + 1) - at >= CardDigits)
        {
            count = 1;
            at++;
        }

        at = NumberOfSeries(view, at);
        var end = at;
        for (; at < view.Length && count <= MostDigits; at++)
        {
            if (TextChars.IsDigit(view[at]))
            {
                count++;
                end = at + 1;
            }
            else if (at != end || view[at] != ' ')
            {
                break;
            }
        }

        var isSymbol = view[start..].StartsWith("VS ") || view[start..].StartsWith("KS ") || view[start..].StartsWith("SS ");
        // "odvody ZP 69 166": an amount.
        var isDate = isSymbol || (count < 6 && (TextChars.At(view, end) == '.' || (end - start == count + 1 && view[start..end].Contains(' '))));
        return count is >= FewestDigits and <= MostDigits && !isDate
            && IsEnd(view, end) ? new TextSpan(start, SuffixEnd(view, end)) : null;
    }

    // "č. VR" at the end of a line, "3318027" in the next.
    private static bool IsWrappedSeries(ReadOnlySpan<char> view, int start, int end) => end - start == 2 && TextChars.At(view, end) == '\n'
        && TextChars.DigitsEnd(view, end + 1) - end > SeriesDigits;

    private static bool IsEnd(ReadOnlySpan<char> view, int end) =>
        !TextChars.IsDigit(TextChars.At(view, end)) && !(TextChars.At(view, end) == '/'
            && TextChars.IsDigit(TextChars.At(view, end + 1)));

    // "OP 204935972" in a cell headed "druh a číslo dokladu".
    private static int SkipName(ReadOnlySpan<char> view, int start)
    {
        var rest = view[start..];
        var isName = rest.StartsWith("OP ") || rest.StartsWith("CP ") || rest.StartsWith("ŘP ") || rest.StartsWith("ZP ");
        return isName ? start + 3 : start;
    }

    // "AB 12 č. 123456": the series of old cards has a number of its own.
    private static int NumberOfSeries(ReadOnlySpan<char> view, int at)
    {
        var series = TextChars.DigitsEnd(view, at);
        if (series - at is not (1 or 2))
        {
            return at;
        }

        var mark = TextChars.SkipWhite(view, series, lineBreaks: 0);
        var number = view[mark..].StartsWith("č.") ? TextChars.SkipWhite(view, mark + 2, lineBreaks: 0) : at;
        return number > at && TextChars.DigitsEnd(view, number) - number >= FewestDigits ? number : at;
    }

    // Old series stand behind the number: "123456 AB 12".
    private static int SuffixEnd(ReadOnlySpan<char> view, int end)
    {
        var letters = TextChars.At(view, end) == ' ' ? end + 1 : end;
        if (char.IsAsciiLetterUpper(TextChars.At(view, letters)) && char.IsAsciiLetterUpper(TextChars.At(view, letters + 1))
            && TextChars.At(view, letters + 2) == ' ' && TextChars.DigitsEnd(view, letters + 3) - letters - 3 is 1 or 2)
        {
            return TextChars.DigitsEnd(view, letters + 3);
        }

        var at = end;
        while (at < view.Length && char.IsAsciiLetterUpper(view[at]) && at - end < 3)
        {
            at++;
        }

        return TextChars.IsWord(TextChars.At(view, at)) ? end : at;
    }
}
