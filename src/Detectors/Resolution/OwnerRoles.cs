using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Gives an identifier the role of the person it belongs to, or <see cref="PersonRole.Company"/>.</summary>
/// <remarks>
/// Account, data box and company number belong to the party; a data box behind a private person to that person. A signature belongs to the nearer name on either side,
/// an e-mail
/// to the person whose surname stands in it. Everything else belongs to the person named before it in the same
/// paragraph,
/// however that person acts; without one, to the party.
/// </remarks>
internal sealed class OwnerRoles
{
    private const int Reach = 400;
    private const int LineReach = 120;
    private readonly DetectionText text;
    private readonly DocumentStructure structure;
    private readonly IReadOnlyList<OwnerPerson> persons;
    private readonly PartyFinder parties;
    private readonly IReadOnlyList<Candidate> candidates;

    /// <summary>An assigner over the persons of a text, ordered by start.</summary>
    public OwnerRoles(DetectionText text, DocumentStructure structure, IReadOnlyList<OwnerPerson> persons,
        PartyFinder parties, IReadOnlyList<Candidate> candidates)
    {
        this.candidates = candidates;
        this.text = text;
        this.structure = structure;
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

        return candidate.Type switch
        {
            FindingType.Phone or FindingType.Email or FindingType.Databox when IsOfOffice(candidate) => PersonRole.Company,
            FindingType.Databox => ToldOwner(candidate.Span) ?? PrivateOwner(candidate.Span) ?? PartyRole(candidate.Span),
            FindingType.BankAccount => ToldOwner(candidate.Span) ?? PartyRole(candidate.Span),
            FindingType.CompanyId => PartyRole(candidate.Span),
            FindingType.Email => MailboxRole(candidate.Span) ?? ContactRole(candidate),
            FindingType.Phone => ContactRole(candidate),
            FindingType.Signature => SignerRole(candidate.Span),
            _ => NearestBefore(candidate.Span) ?? NearestBehind(candidate.Span) ?? SectionRole(candidate.Span)
                ?? PersonRole.Other,
        };
    }

    private bool IsOfOffice(Candidate candidate)
    {
        var view = text.View.AsSpan();
        var i = FirstFrom(candidate.Span.Start) - 1;
        if (IsInRowOfFirm(candidate, i < 0 ? 0 : persons[i].Span.End)
            || (candidate.Type == FindingType.Email && OfficeContact.IsAtOffice(view[candidate.Span.Start..candidate.Span.End]) && MailboxRole(candidate.Span) is null))
        {
            return true;
        }

        return (candidate.Type == FindingType.Email && OfficeContact.IsMailbox(view[candidate.Span.Start..candidate.Span.End]))
            || OfficeContact.IsNamedBefore(view, i < 0 ? 0 : persons[i].Span.End, candidate.Span);
    }

    // "ODTAH a.s.|18839061|2h2etgg|567 111 222": the row names a firm and nobody.
    private bool IsInRowOfFirm(Candidate candidate, int personEnd)
    {
        var view = text.View.AsSpan();
        var start = Context.TableRow.LineStart(view, candidate.Span.Start);
        var isOfSomebody = candidate.Type == FindingType.Email && OfficeContact.IsOfSomebody(view[candidate.Span.Start..candidate.Span.End]);
        return personEnd <= start && !isOfSomebody && view[start..candidate.Span.Start].ContainsAny('|', ';', '\t')
            && parties.NamesLegalPerson(new TextSpan(start, candidate.Span.Start)) && NearestBehind(candidate.Span) is null;
    }

    // Somebody whose birth is told between the name and the value owns it, unless its own sentence names a firm or an office.
    private PersonRole? ToldOwner(TextSpan span)
    {
        var i = FirstFrom(span.Start) - 1;
        if (i < 0 || span.Start - persons[i].Span.End is < 0 or > Reach || NearestBefore(span) is not { } role
            || role is PersonRole.Official or PersonRole.Representative)
        {
            return null;
        }

        var isTold = false;
        for (var c = CandidateOrder.FirstFrom(candidates, persons[i].Span.End); c < candidates.Count && candidates[c].Span.End <= span.Start; c++)
        {
            isTold |= candidates[c].Type is FindingType.BirthNumber or FindingType.BirthDate or FindingType.IdDocument;
        }

        return isTold && !parties.NamesLegalPerson(new TextSpan(SentenceStart(persons[i].Span.End, span.Start), span.Start)) ? role : null;
    }

    private int SentenceStart(int from, int to)
    {
        for (var at = to - 1; at > from; at--)
        {
            var isEnd = text.View[at] == '\n' || (TextChars.IsWhite(text.View[at]) && text.View[at - 1] is '.' or ';'
                && char.IsUpper(TextChars.At(text.View, at + 1)) && char.IsLetterOrDigit(TextChars.At(text.View, at - 2)));
            if (isEnd)
            {
                return at;
            }
        }

        return from;
    }

    // A box behind somebody in a private matter is theirs, unless a firm or an office is named between.
    private PersonRole? PrivateOwner(TextSpan span)
    {
        var role = NearestBefore(span);
        var isPrivate = role is PersonRole.Applicant or PersonRole.ThirdParty or PersonRole.Child or PersonRole.Speaker;
        var end = isPrivate ? Math.Min(persons[FirstFrom(span.Start) - 1].Span.End, span.Start) : span.Start;
        return isPrivate && !parties.NamesLegalPerson(new TextSpan(end, span.Start)) ? role : null;
    }

    // What stands behind the name of a natural party in its paragraph is his, whatever firm is named before.
    private PersonRole PartyRole(TextSpan span)
    {
        var before = NearestBefore(span);
        if (before is PersonRole.Party or PersonRole.Trader)
        {
            return before.Value;
        }

        return parties.PartyOf(span) == PartyKind.Legal
            ? PersonRole.Company
            : SectionRole(span) ?? before ?? NearestBehind(span) ?? PersonRole.Other;
    }

    private PersonRole ContactRole(Candidate candidate)
    {
        var span = candidate.Span;
        var isFirms = parties.PartyOf(span) == PartyKind.Legal
            && (candidate.Type != FindingType.Email || !OfficeContact.IsOfSomebody(text.View.AsSpan(span.Start, span.Length)));
        return NearestBefore(span) ?? NearestBehind(span) ?? (isFirms ? PersonRole.Company : SectionRole(span) ?? PersonRole.Other);
    }

    private PersonRole? SectionRole(TextSpan span) => structure.PartyAt(span)?.Kind switch
    {
        PartySectionKind.NaturalPerson => PersonRole.Party,
        PartySectionKind.Trader => PersonRole.Trader,
        _ => null,
    };

    private PersonRole SignerRole(TextSpan span)
    {
        var i = FirstFrom(span.Start);
        var before = i > 0 ? Math.Max(0, span.Start - persons[i - 1].Span.End) : int.MaxValue;
        var behind = i < persons.Count ? Math.Max(0, persons[i].Span.Start - span.End) : int.MaxValue;
        var nearest = Math.Min(before, behind);
        return nearest > LineReach ? PersonRole.Other : persons[before <= behind ? i - 1 : i].Role;
    }

    private PersonRole? MailboxRole(TextSpan span)
    {
        var local = MailboxName.Of(text.View.AsSpan(span.Start, span.Length));
        var middle = FirstFrom(span.Start);
        for (var distance = 0; distance < MailboxName.MostPersons; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[middle - 1 - distance, middle + distance])
            {
                if (i >= 0 && i < persons.Count
                    && local.Holds(text.View.AsSpan(persons[i].Span.Start, persons[i].Span.Length)))
                {
                    return persons[i].Role;
                }
            }
        }

        return null;
    }

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
