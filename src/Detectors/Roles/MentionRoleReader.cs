using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Decides the role of one mention from its own surroundings.</summary>
internal sealed class MentionRoleReader(DocumentStructure structure)
{
    /// <summary>The role that the surroundings of the mention tell, or nothing.</summary>
    public PersonRole? Read(in MentionContext context, DocumentPlace place)
    {
        var party = structure.PartyAt(context.Span)?.Kind ?? PartySectionKind.Unknown;
        if (CueRole.IsCited(context))
        {
            return PersonRole.Author;
        }

        var role = CueRole.Of(context, party, structure.Kind);
        if (role is PersonRole.Child or PersonRole.Contact or PersonRole.Applicant)
        {
            return role;
        }

        return FunctionRole.Of(context, party, structure.Kind) ?? role ?? ByPlace(context, place, party) ?? BySentence(context);
    }

    private PersonRole? ByPlace(in MentionContext context, DocumentPlace place, PartySectionKind party) => place switch
    {
        DocumentPlace.MemberList => PersonRole.Official,
        DocumentPlace.PartyBlock => ByParty(party),
        DocumentPlace.LetterHead when structure.Kind == DocumentKind.Information
            && !HasTitle(context) => PersonRole.Applicant,
        _ => null,
    };

    private static PersonRole? ByParty(PartySectionKind party) => party switch
    {
        PartySectionKind.NaturalPerson => PersonRole.Party,
        PartySectionKind.Trader => PersonRole.Trader,
        PartySectionKind.LegalPerson => PersonRole.Representative,
        PartySectionKind.PublicBody => PersonRole.Official,
        _ => PersonRole.Party,
    };

    private PersonRole? BySentence(in MentionContext context)
    {
        if (structure.Kind != DocumentKind.Minutes)
        {
            return structure.Kind == DocumentKind.Information
                && CueRole.HasCourtesy(context) ? PersonRole.Applicant : null;
        }

        if (CueRole.IsAppointed(context))
        {
            return PersonRole.Official;
        }

        return !CueRole.IsMatter(context) ? null
            : CueRole.IsApproved(context) ? PersonRole.Party : PersonRole.ThirdParty;
    }

    private static bool HasTitle(in MentionContext context) => context.Text.HasRole(context.First, WordRoles.TitleBefore);
}
