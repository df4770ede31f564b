using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds telephone and fax numbers: with a country prefix, by the usual grouping, or beside a label.</summary>
public sealed class PhoneDetector : IDetector
{
    private const int NationalDigits = 9;

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("phone", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var start = cursor.NextDigit(0); start >= 0; start = cursor.NextDigit(at))
        {
            var runEnd = TextChars.DigitsEnd(view, start);
            var end = start > 0 && view[start - 1] == '+' ? TryInternational(view, start, sink)
                : view[start] == '0' && view[start..].StartsWith("00420") ? TryZeroes(view, start, sink)
                : IsBarePrefix(view, start, runEnd) ? TryBarePrefix(text, start, sink)
                : TryNational(text, start, runEnd, sink);
            at = Math.Max(runEnd, end);
        }

        PhoneReader.ReadBesideLabels(text, sink);
        return Math.Min(cursor.ReadTo, text.Labels.ReadTo);
    }

    private static int TryInternational(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        var isHome = view[start..].StartsWith("420") || view[start..].StartsWith("421");
        var most = isHome ? NationalDigits + 3 : 14;
        var end = DigitGroups.End(view, start, most, out var count);
        var isFree = !TextChars.IsWord(TextChars.At(view, end)) && !TextChars.IsWord(TextChars.At(view, start - 2));
        if (!isFree || count < (isHome ? most : NationalDigits) || NumberEdges.IsAmount(view, end))
        {
            return 0;
        }

        sink.Add(new Candidate(
            FindingType.Phone,
            new TextSpan(PhoneReader.BracketStart(view, start - 1, end), end),
            EvidenceStrength.Validated,
            [isHome ? PhoneHomePrefix : PhoneForeignPrefix]));
        return end;
    }

    private static int TryZeroes(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        var end = DigitGroups.End(view, start, NationalDigits + 5, out var count);
        if (count != NationalDigits + 5 || !NumberEdges.IsFreeStart(view, start) || !NumberEdges.IsFreeEnd(view, end))
        {
            return 0;
        }

        sink.Add(new Candidate(FindingType.Phone, new TextSpan(start, end), EvidenceStrength.Validated,
            [PhoneHomePrefix]));
        return end;
    }

    // "420 601 234 567": the plus was lost.
    private static bool IsBarePrefix(ReadOnlySpan<char> view, int start, int end) => end - start == 3
        && view[start..].StartsWith("420 ") && NumberEdges.IsFreeStart(view, start) && TextChars.DigitsEnd(view, end + 1) - end == 4
        && PhonePlan.IsMobile(view[(end + 1)..]);

    private static int TryBarePrefix(DetectionText text, int start, ICollection<Candidate> sink)
    {
        var end = DigitGroups.EndOfThrees(text.View, start + 4, allowsPairs: true);
        if (end == 0 || !IsFree(text, start, end))
        {
            return 0;
        }

        sink.Add(new Candidate(FindingType.Phone, new TextSpan(start, end), EvidenceStrength.Statistical,
            [PhoneGrouping, PhoneMobilePlan]));
        return end;
    }

    private static int TryNational(DetectionText text, int start, int runEnd, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var length = runEnd - start;
        if (length is not (3 or 9) || !NumberEdges.IsFreeStart(view, start))
        {
            return 0;
        }

        var isMobile = PhonePlan.IsMobile(view[start..]);
        var isDotted = TextChars.At(view, start + 3) == '.';
        if (!isMobile && (isDotted || !PhonePlan.IsLand(view[start..])))
        {
            return 0;
        }

        var end = length == NationalDigits ? runEnd : DigitGroups.EndOfThrees(view, start, isMobile);
        end = end == 0 && isMobile ? BrokenEnd(view, start) : end;
        if (end == 0 || !IsFree(text, start, end))
        {
            return 0;
        }

        var grouping = end == runEnd ? PhoneJoined : PhoneGrouping;
        var plan = isMobile ? PhoneMobilePlan : PhoneLandPlan;
        var isLabelled = text.Labels.Announces(LabelKind.Phone, start);
        sink.Add(new Candidate(
            FindingType.Phone,
            new TextSpan(start, end),
            isLabelled ? EvidenceStrength.Labelled : EvidenceStrength.Statistical,
            isLabelled ? [grouping, plan, PhoneLabel] : [grouping, plan]));
        return end;
    }

    // "tel. domů, 730" above "546 334;", "608/577881": in a sentence one line may end within the number, and a slash may part it.
    private static int BrokenEnd(ReadOnlySpan<char> view, int start)
    {
        var isSlash = TextChars.At(view, start + 3) == '/';
        var second = start + 4;
        var third = isSlash ? second + 3 : second + 4;
        var end = third + 3;
        if (end > view.Length || TextChars.DigitsEnd(view, second) != (isSlash ? end : second + 3) || TextChars.DigitsEnd(view, third) != end)
        {
            return 0;
        }

        var before = TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1);
        var after = TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0));
        var isParted = isSlash || (view[second - 1], view[third - 1]) is (' ', '\n') or ('\n', ' ');
        return isParted && before is not ('\n' or '\0') && !TextChars.IsDigit(before)
            && (after is '.' or ',' or ';' or ')' || (isSlash ? !TextChars.IsDigit(after) : char.IsLetter(after))) ? end : 0;
    }

    // "Y=602123", "č. 606070123": a thing has numbers too.
    private static bool IsOfThing(DetectionText text, int start, int end)
    {
        var view = text.View.AsSpan();
        var isJoined = end - start == NationalDigits;
        var before = TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1);
        return before == '=' || (text.Labels.FollowsFiller(start) && (isJoined || before == '.'));
    }

    // "rozpočet 724 580 335"
    private static bool FollowsSum(ReadOnlySpan<char> view, int start)
    {
        var before = view[..TextChars.SkipWhiteBack(view, start, lineBreaks: 0)];
        foreach (var word in (ReadOnlySpan<string>)["rozpočet", "celkem", "částka", "částku", "cena", "cenu", "výdaje", "příjmy", "náklady", "dotace", "DPH"])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Nine digits in threes may be an amount, the end of a longer number, or what a label of another kind announces. A tab
    // parts two cells of a table, so digits beyond it belong to another value.
    private static bool IsFree(DetectionText text, int start, int end)
    {
        var view = text.View.AsSpan();
        var next = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var isFollowed = next < view.Length && !view[end..next].Contains('\t') && (TextChars.IsDigit(view[next])
            || (view[next] == '/' && TextChars.IsDigit(TextChars.At(view, next + 1))));
        var before = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var isLed = before < start && before > 0 && TextChars.IsDigit(view[before - 1]) && start - before == 1
            && view[before] != '\t';
        return !isFollowed && !isLed && NumberEdges.IsFreeEnd(view, end) && !NumberEdges.IsAmount(view, end)
            && !IsOfThing(text, start, end) && !NumberEdges.FollowsUnit(view, start) && !FollowsSum(view, start)
            && text.Labels.OtherBefore(start) is not { Kind: not (LabelKind.Phone or LabelKind.Other or LabelKind.Extension) };
    }
}
