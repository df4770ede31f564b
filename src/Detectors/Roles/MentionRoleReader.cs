using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Decides the role of one mention from its own surroundings.</summary>
internal sealed class MentionRoleReader(DocumentStructure structure)
{
    /// <summary>The role that the surroundings of the mention tell, or nothing.</summary>
    public PersonRole? Read(in MentionContext context, DocumentPlace place)
    {
        var section = structure.PartyAt(context.Span)?.Kind ?? PartySectionKind.Unknown;
        var party = structure.Kind == DocumentKind.Contract
            && NamedBody.Before(context) is var body and not PartySectionKind.Unknown
            ? body : section;
        if (CitedAuthor.Is(context))
        {
            return PersonRole.Author;
        }

        if (RelatedPerson.Is(context, place == DocumentPlace.PartyBlock))
        {
            return PersonRole.ThirdParty;
        }

        var role = CueRole.Of(context, party, structure.Kind);
        if (role is PersonRole.Child or PersonRole.Contact or PersonRole.Applicant)
        {
            return role;
        }

        return FunctionRole.Behind(context, party, structure) ?? LabelledParty.Of(context, structure.Kind)
            ?? FunctionRole.Before(context, party, structure) ?? role ?? ByDeed(context)
            ?? ByPlace(context, place, section)
            ?? ByForm(context) ?? BySentence(context);
    }

    private bool IsPublic => structure.Kind != DocumentKind.Contract && !structure.IsOfPrivateBody;

    private PersonRole? ByDeed(in MentionContext context)
    {
        if (!IsPublic || PublicCue.IsIdentified(context))
        {
            return null;
        }

        var isOfficial = PublicCue.IsClerk(context)
            || (structure.Kind == DocumentKind.Minutes && PublicCue.IsVoteRow(context))
            || (structure.Kind == DocumentKind.Information && PublicCue.IsSigner(context));
        return isOfficial ? PersonRole.Official
            : structure.Kind == DocumentKind.Minutes && PublicCue.IsDebater(context) ? PersonRole.Speaker : null;
    }

    private PersonRole? ByPlace(in MentionContext context, DocumentPlace place, PartySectionKind party) => place switch
    {
        DocumentPlace.MemberList when !PublicCue.IsIdentified(context) =>
            structure.IsOfPrivateBody ? PersonRole.Representative : PersonRole.Official,
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

    // In a contract somebody told apart by birth and home before its articles is a party; so is who fills in a form.
    private PersonRole? ByForm(in MentionContext context)
    {
        if (structure.Kind is DocumentKind.Minutes)
        {
            return structure.IsApproved(context.Span) && PublicCue.BeginsItem(context) ? PersonRole.Party : null;
        }

        var isForm = structure.Kind != DocumentKind.Information && PublicCue.IsFormField(context);
        var isParty = structure.Kind == DocumentKind.Contract && context.First < structure.OpeningEnd
            && PublicCue.IsIdentifiedOnLine(context);
        return isForm || isParty ? PersonRole.Party : null;
    }

    private PersonRole? BySentence(in MentionContext context)
    {
        if (structure.Kind != DocumentKind.Minutes)
        {
            return structure.Kind == DocumentKind.Information && IsAddressed(context) ? PersonRole.Applicant : null;
        }

        if (!structure.IsOfPrivateBody && CueRole.IsAppointed(context))
        {
            return PersonRole.Official;
        }

        return !CueRole.IsMatter(context) ? null
            : CueRole.IsApproved(context) ? PersonRole.Party : PersonRole.ThirdParty;
    }

    // "Vážený pane Nováku"
    private static bool IsAddressed(in MentionContext context) => CueRole.HasCourtesy(context) && context.First >= 2
        && context.Text.FoldedOf(context.Text.Tokens[context.First - 2]).StartsWith("vazen", StringComparison.Ordinal);

    private static bool HasTitle(in MentionContext context) =>
        context.Text.HasRole(context.First, WordRoles.TitleBefore);
}
