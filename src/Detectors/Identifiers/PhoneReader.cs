using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads the telephone numbers and extensions that stand behind their labels, lists of them
/// included.</summary>
internal static class PhoneReader
{
    private const int FewestDigits = 6;
    private const int MostNumbers = 8;
    private const int NationalDigits = 9;
    private const int LongestMisread = 16;
    private const int MostSlips = 3;
    private const int ExtensionReach = 120;

    /// <summary>Adds every number behind a label.</summary>
    public static void ReadBesideLabels(DetectionText text, ICollection<Candidate> sink)
    {
        foreach (var place in text.Labels.PlacesOf(LabelKind.Phone))
        {
            ReadList(text.View.AsSpan(0, place.End), place.Start, place.Label.Rule.IsWeak && !place.IsCell, sink);
        }

        if (!text.Labels.Has(LabelKind.Phone))
        {
            return;
        }

        HashSet<int>? phones = null;
        foreach (var place in text.Labels.PlacesOf(LabelKind.Extension))
        {
            ReadExtension(text, place, ref phones, sink);
        }
    }

    private static void ReadList(ReadOnlySpan<char> view, int start, bool isWeak, ICollection<Candidate> sink)
    {
        var fewest = isWeak ? 9 : FewestDigits;
        start += TextChars.At(view, start) == '(' ? 1 : 0;
        for (var numbers = 0; numbers < MostNumbers; numbers++)
        {
            var end = ReadNumber(view, ref start, out var count);
            end = count < NationalDigits ? ReadMisread(view, start, end, ref count) : end;
            if (count < fewest || TextChars.IsWord(TextChars.At(view, end)) || NumberEdges.IsAmount(view, end))
            {
                return;
            }

            end = RangeEnd(view, end);
            if (IsPublicLine(view[start..end]))
            {
                return;
            }

            sink.Add(new Candidate(FindingType.Phone, new TextSpan(BracketStart(view, start, end), end), EvidenceStrength.Labelled, [
                isWeak ? PhoneWeakLabel : PhoneLabel]));
            start = NextInList(view, end);
            fewest = 9;
            if (start == 0)
            {
                return;
            }
        }
    }

    // "116 111", "116 006": lines of help of the whole Union; opatření ČTÚ č. VO-R/12.
    private static bool IsPublicLine(ReadOnlySpan<char> number) => (number.Length is 6 or 7 || number.Contains('\n')) && number.StartsWith("116");

    /// <summary>Offset of the bracket that opens before a prefix and closes within the number ("(+420) 601 …"), or
    /// <paramref name="start"/>.</summary>
    public static int BracketStart(ReadOnlySpan<char> view, int start, int end) =>
        TextChars.At(view, start - 1) == '(' && view[start..end].Contains(')') ? start - 1 : start;

    // Ends at nine national digits, so that two numbers in a row are not read as one.
    private static int ReadNumber(ReadOnlySpan<char> view, ref int start, out int count)
    {
        if (TextChars.At(view, start) == '+' || view[start..].StartsWith("00"))
        {
            var plus = view[start] == '+' ? 1 : 0;
            var isHome = view[(start + plus)..].StartsWith("420") || view[start..].StartsWith("00420");
            return DigitGroups.End(view, start + plus, (isHome ? 12 : 14) + (plus == 1 ? 0 : 2), out count);
        }

        if (TextChars.At(view, start) is 'O' or 'o' && TextChars.IsDigit(TextChars.At(view, start + 1)))
        {
            return DigitGroups.End(view, start + 1, 9, out count);
        }

        if (!TextChars.IsDigit(TextChars.At(view, start)))
        {
            count = 0;
            return start;
        }

        var hasPrefix = view[start..].StartsWith("420") && DigitGroups.End(view, start, 12, out var all) > 0
            && all == 12;
        return DigitGroups.End(view, start, hasPrefix ? 12 : view[start] == '0' ? 10 : 9, out count);
    }

    // "566 l23 456": letters that a scan puts in place of digits count where the whole is a national number then.
    private static int ReadMisread(ReadOnlySpan<char> view, int start, int end, ref int count)
    {
        if (count == 0 || OcrDigits.Of(TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0))) == '\0')
        {
            return end;
        }

        Span<char> read = stackalloc char[LongestMisread];
        var length = Math.Min(read.Length, view.Length - start);
        for (var i = 0; i < length; i++)
        {
            read[i] = OcrDigits.Of(view[start + i]) is var digit and not '\0' ? digit : view[start + i];
        }

        var whole = DigitGroups.End(read[..length], 0, NationalDigits, out var digits);
        var letters = 0;
        foreach (var c in view.Slice(start, whole))
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        if (digits < NationalDigits || TextChars.IsWord(TextChars.At(view, start + whole)) || letters > MostSlips)
        {
            return end;
        }

        count = digits;
        return start + whole;
    }

    // "566 123 456–8", "566 123 456/7": the lines of a switchboard.
    private static int RangeEnd(ReadOnlySpan<char> view, int end)
    {
        var dash = TextChars.IsDash(TextChars.At(view, end)) || TextChars.At(view, end) == '/' ? end + 1 : end;
        var last = TextChars.DigitsEnd(view, dash);
        var isNext = last - dash == 3 && TextChars.At(view, last) == ' ' && TextChars.IsDigit(TextChars.At(view, last + 1));
        return dash > end && last - dash is >= 1 and <= 3 && !isNext && NumberEdges.IsFreeEnd(view, last) ? last : end;
    }

    // "Vyřizuje: Jana Malá, linka 381", "(linka 21)"
    private static bool IsBehindName(ReadOnlySpan<char> view, int label)
    {
        var end = TextChars.SkipWhiteBack(view, label, lineBreaks: 0);
        return end > 1 && (view[end - 1] == '(' || (view[end - 1] == ',' && char.IsLetter(view[end - 2])));
    }

    // In the same sentence.
    private static bool IsBehindPhone(ReadOnlySpan<char> view, int label, HashSet<int> phones)
    {
        for (var at = label; at >= Math.Max(0, label - ExtensionReach) && !view[at..].StartsWith(". "); at--)
        {
            if (phones.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextInList(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, BehindExtension(view, end), lineBreaks: 0);
        if (TextChars.At(view, at) is ',' or ';' or '/' or '|')
        {
            at = TextChars.SkipWhite(view, at + 1, lineBreaks: 1);
        }
        else if (view[at..].StartsWith("a ") || view[at..].StartsWith("nebo "))
        {
            at = TextChars.SkipWhite(view, view[at] == 'a' ? at + 1 : at + 4, lineBreaks: 1);
        }

        at += TextChars.At(view, at) == '(' ? 1 : 0;
        var c = TextChars.At(view, at);
        return at > end && (TextChars.IsDigit(c) || c == '+') ? at : 0;
    }

    // "566 612 344 linka 21; 603 …": the list goes on behind the extension.
    private static int BehindExtension(ReadOnlySpan<char> view, int end)
    {
        var word = TextChars.SkipWhite(view, end, lineBreaks: 0);
        word = TextChars.At(view, word) == ',' ? TextChars.SkipWhite(view, word + 1, lineBreaks: 0) : word;
        foreach (var name in (ReadOnlySpan<string>)["linka ", "klapka ", "kl. "])
        {
            if (view[word..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && TextChars.DigitsEnd(view, word + name.Length) is var digits && digits > word + name.Length)
            {
                return digits;
            }
        }

        return end;
    }

    // "312\t602 123 456" and "116 111\n116 006" are two numbers, "300 000 000 Kč" is an amount.
    private static bool IsOneNumber(ReadOnlySpan<char> view, int start, int end) => NumberEdges.IsFreeEnd(view, end) && !NumberEdges.IsAmount(view, end)
        && !view[start..end].Contains('\t')
        && !((view[start..end].Contains('\n') || view[start..end].Contains(" / ", StringComparison.Ordinal)) && TextChars.IsDigit(TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0))));

    // "Úvěrová linka 300 000 000", "výrobní linka č. 912345678"
    private static bool IsOfOtherLine(ReadOnlySpan<char> view, int label)
    {
        var end = TextChars.SkipWhiteBack(view, label, lineBreaks: 0);
        var word = end;
        while (word > 0 && char.IsLetter(view[word - 1]))
        {
            word--;
        }

        var before = view[word..end];
        return before.StartsWith("úvěrov", StringComparison.OrdinalIgnoreCase) || before.StartsWith("uverov", StringComparison.OrdinalIgnoreCase)
            || before.StartsWith("výrobn", StringComparison.OrdinalIgnoreCase) || before.StartsWith("vyrobn", StringComparison.OrdinalIgnoreCase)
            || before.StartsWith("kontokorent", StringComparison.OrdinalIgnoreCase);
    }

    // "566 112 111, linka 21"; buses and other lines have numbers, too. Nine digits are the whole number.
    private static void ReadExtension(DetectionText text, LabelledPlace place, ref HashSet<int>? phones, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan(0, place.End);
        var start = place.Start;
        var whole = DigitGroups.End(place.IsCell ? view : text.View, start, NationalDigits, out var count);
        if (count == NationalDigits && IsOneNumber(text.View, start, whole) && !IsOfOtherLine(text.View, place.Label.Start))
        {
            sink.Add(new Candidate(FindingType.Phone, new TextSpan(start, whole), EvidenceStrength.Labelled, [PhoneLabel]));
            return;
        }

        var end = TextChars.DigitsEnd(view, Math.Min(start, view.Length));
        if (end - start is < 2 or > 6 || !NumberEdges.IsFreeEnd(view, end))
        {
            return;
        }

        phones ??= [.. sink.Where(candidate => candidate.Type == FindingType.Phone).Select(candidate => candidate.Span.End)];
        if (place.IsCell || IsBehindPhone(view, place.Label.Start, phones) || IsBehindName(view, place.Label.Start))
        {
            sink.Add(new Candidate(
                FindingType.Phone, new TextSpan(start, end), EvidenceStrength.Labelled, [PhoneExtension]));
        }
    }
}
