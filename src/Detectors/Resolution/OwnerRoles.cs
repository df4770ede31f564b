using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Gives an identifier the role of the person it belongs to, or <see cref="PersonRole.Company"/>.</summary>
/// <remarks>
/// A number of the party itself (account, data box) belongs to the party. Everything else belongs to the nearest person
/// named before it in the same paragraph, however that person acts; without one, to the party.
/// </remarks>
internal sealed class OwnerRoles
{
    private const int Reach = 400;
    private const int LineReach = 120;
    private readonly DetectionText text;
    private readonly IReadOnlyList<(TextSpan Span, PersonRole Role)> persons;
    private readonly PartyFinder parties;

    /// <summary>An assigner over the persons of a text with their roles, ordered by start, in offsets of the view.</summary>
    public OwnerRoles(DetectionText text, IReadOnlyList<(TextSpan Span, PersonRole Role)> persons, PartyFinder parties)
    {
        this.text = text;
        this.persons = persons;
        this.parties = parties;
    }

    /// <summary>Role of the owner of <paramref name="candidate"/>.</summary>
    public PersonRole RoleOf(Candidate candidate)
    {
        if (candidate.Role is { } known)
        {
            return known;
        }

        var belongsToParty = candidate.Type is FindingType.BankAccount or FindingType.Databox or FindingType.CompanyId;
        var party = belongsToParty || IsContact(candidate.Type) ? parties.PartyOf(candidate.Span) : PartyKind.Natural;
        if (belongsToParty && party == PartyKind.Legal)
        {
            return PersonRole.Company;
        }

        var near = NearestBefore(candidate.Span) ?? NearestBehind(candidate.Span);
        return near ?? (party == PartyKind.Legal ? PersonRole.Company : PersonRole.Other);
    }

    private static bool IsContact(FindingType type) => type is FindingType.Phone or FindingType.Email;

    private PersonRole? NearestBefore(TextSpan span)
    {
        var i = FirstFrom(span.Start) - 1;
        if (i < 0 || span.Start - persons[i].Span.Start > Reach)
        {
            return null;
        }

        var gapStart = Math.Min(persons[i].Span.End, span.Start);
        return IsBroken(text.View.AsSpan(gapStart, span.Start - gapStart)) ? null : persons[i].Role;
    }

    private PersonRole? NearestBehind(TextSpan span)
    {
        var i = FirstFrom(span.End);
        if (i >= persons.Count || persons[i].Span.Start - span.End > LineReach)
        {
            return null;
        }

        return text.View.AsSpan(span.End, persons[i].Span.Start - span.End).Contains('\n') ? null : persons[i].Role;
    }

    private static bool IsBroken(ReadOnlySpan<char> gap) =>
        gap.IndexOf("\n\n", StringComparison.Ordinal) >= 0 || gap.IndexOf("\n\r\n", StringComparison.Ordinal) >= 0;

    private int FirstFrom(int start)
    {
        var low = 0;
        var high = persons.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (persons[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
