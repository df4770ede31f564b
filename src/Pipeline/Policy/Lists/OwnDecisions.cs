using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>Lets the office's own entries speak before the profile does.</summary>
/// <remarks>
/// An always-entry removes; a pattern's hint decides about what it has found; a never-entry keeps a finding that it covers
/// whole. In doubt the more careful one wins: always over never, and no never-entry keeps a validated birth number or
/// account, a special category, or a child.
/// </remarks>
internal sealed class OwnDecisions
{
    private static readonly FindingType[] Protected = [FindingType.BirthNumber, FindingType.BankAccount, FindingType.TaxId];
    private readonly OwnMatcher matcher;

    /// <summary>Decisions by the entries of <paramref name="lists"/> that hold on <paramref name="today"/>.</summary>
    public OwnDecisions(OwnLists lists, DateOnly today) => matcher = new OwnMatcher(lists.ValidOn(today));

    /// <summary>The entries that speak about places of <paramref name="text"/>, in original offsets.</summary>
    public OwnMatches In(string text) => matcher.FindIn(text);

    /// <summary>The decision about <paramref name="finding"/> of <paramref name="text"/>, where the profile says
    /// <paramref name="decision"/>.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="decision">The profile's decision.</param>
    /// <param name="text">The text, original.</param>
    /// <param name="matches">What <see cref="In"/> gave for it.</param>
    /// <param name="isOverruled">Whether a never-entry wanted to keep what no list may keep.</param>
    public static Decision Decide(
        Finding finding, Decision decision, string text, OwnMatches matches, out bool isOverruled)
    {
        isOverruled = false;
        var near = matches.Overlapping(finding.Span);
        if (near.Find(match => match.Entry.Kind == OwnEntryKind.Always).Entry is { } always)
        {
            return By(always, DecisionKind.Redact);
        }

        if (near.Find(match => Hints(match.Entry, finding)).Entry is { } pattern)
        {
            return By(pattern, pattern.Decision!.Value);
        }

        if (near.Find(match => Keeps(match, finding, text)).Entry is not { } never)
        {
            return decision;
        }

        isOverruled = IsProtected(finding) && decision.Kind != DecisionKind.Keep;
        return isOverruled || decision.Kind == DecisionKind.Keep ? decision : By(never, DecisionKind.Keep);
    }

    private static bool Hints(OwnEntry entry, Finding finding) =>
        entry is { Kind: OwnEntryKind.Pattern, Decision: not null } && finding.Evidence.Any(item => item.Source == entry.Source);

    // Marks and blanks at the edges of a finding belong to no value.
    private static bool Keeps(OwnMatch match, Finding finding, string text) =>
        match.Entry.Kind == OwnEntryKind.Never
        && (match.Entry.Type is not { } type || type == finding.Type)
        && !text[finding.Span.Start..Math.Max(finding.Span.Start, Math.Min(finding.Span.End, match.Span.Start))].Any(char.IsLetterOrDigit)
        && !text[Math.Min(finding.Span.End, Math.Max(finding.Span.Start, match.Span.End))..finding.Span.End].Any(char.IsLetterOrDigit);

    private static bool IsProtected(Finding finding) =>
        (finding.Strength == EvidenceStrength.Validated && Protected.Contains(finding.Type))
        || finding.Type == FindingType.Special || finding.Role == PersonRole.Child;

    private static Decision By(OwnEntry entry, DecisionKind kind) =>
        new(kind, entry.Source, entry.LegalGround, entry.Reason, Doubt.None);
}
