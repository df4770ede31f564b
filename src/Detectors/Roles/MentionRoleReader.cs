using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Decides the role of one mention from its own surroundings.</summary>
internal sealed class MentionRoleReader(DocumentStructure structure, PrivateData privateData, OwnFacts facts, ListRole lists)
{
    private const int LongestOpening = 250;

    private readonly ContractBodies sides = new(structure);

    /// <summary>What the surroundings of the mention tell.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="mention">Its index among all mentions.</param>
    /// <param name="place">Part of the document.</param>
    public OwnRole Read(in MentionContext context, int mention, DocumentPlace place)
    {
        var section = structure.PartyAt(context.Span)?.Kind ?? PartySectionKind.Unknown;
        section = section is PartySectionKind.PublicBody or PartySectionKind.LegalPerson && StandsInArticle(context) ? PartySectionKind.Unknown : section;
        var party = structure.Kind == DocumentKind.Contract
            && NamedBody.Before(context, context.First >= structure.OpeningEnd)
                is var body and not PartySectionKind.Unknown
            ? body : section;
        var isIdentified = PublicCue.IsIdentified(context) || privateData.Follows(context);
        if (facts.IsChild(context) || ChildCue.Is(context))
        {
            return new OwnRole(PersonRole.Child, IsBeside: true, IsIdentified: isIdentified);
        }

        if (RelatedPerson.Is(context, place == DocumentPlace.PartyBlock, structure is { Kind: DocumentKind.Minutes, IsOfPrivateBody: true }))
        {
            return new OwnRole(PersonRole.ThirdParty, IsBeside: true, IsIdentified: isIdentified);
        }

        if (context.First > context.Floor && context.Text.Tokens[context.First].LinesBefore <= 1 && LearnedProfession.Is(context.Text, context.First - 1)
            && !(place == DocumentPlace.PartyBlock && facts.HasCompanyNumber(context)))
        {
            return new OwnRole(PersonRole.Other, IsBeside: true, IsIdentified: isIdentified);
        }

        if (!isIdentified && CitedAuthor.Is(context))
        {
            return new OwnRole(PersonRole.Author, IsBeside: true, IsInName: !CitedAuthor.IsInCitation(context));
        }

        var isOffice = context.Text.HasRole(context.First - 1, WordRoles.OfficialFunction) && context.First > context.Floor;
        if (isOffice && !isIdentified && FunctionRole.Before(context, party, structure) is { } office)
        {
            return new OwnRole(office, IsBeside: true);
        }

        if (!isIdentified && IsPublic && PublicCue.IsClerk(context))
        {
            return new OwnRole(PersonRole.Official);
        }

        if (!isIdentified && PublicBodyCue.ActsFor(context) is { } acting)
        {
            return new OwnRole(acting, IsBeside: true);
        }

        if (!isIdentified && !structure.IsOfPrivateBody && party != PartySectionKind.LegalPerson && PublicBodyCue.HasSeat(context))
        {
            return new OwnRole(PersonRole.Official, IsBeside: true);
        }

        // Where the kind of the document is unknown no margin stands against a rule.
        if (!isIdentified && structure is { IsOfPrivateBody: false, Kind: not DocumentKind.Unknown } && party != PartySectionKind.LegalPerson
            && PublicWorker.Is(context, structure is { Kind: DocumentKind.Contract, IsOfPublicBodies: false })
            && (structure.Kind == DocumentKind.Contract || !CueRole.IsMatter(context)))
        {
            return new OwnRole(PersonRole.Official);
        }

        if (!isIdentified && PublicBodyCue.ComesFromOffice(context))
        {
            return new OwnRole(PersonRole.Official, IsBeside: true);
        }

        if (!isIdentified && structure.Kind is DocumentKind.Minutes or DocumentKind.Information && facts.HasOfficeMail(context))
        {
            return new OwnRole(PersonRole.Official);
        }

        if (structure.Kind == DocumentKind.Minutes && !structure.IsOfPrivateBody && DebateCue.Speaks(context))
        {
            return new OwnRole(PersonRole.Speaker);
        }

        if (structure.Kind != DocumentKind.Contract && !isIdentified
            && FunctionRole.Behind(context, party, structure) is PersonRole.Official)
        {
            return new OwnRole(PersonRole.Official, IsBeside: true);
        }

        if (lists.Of(context, mention, isIdentified) is { } listed)
        {
            return new OwnRole(listed, IsIdentified: isIdentified, IsListed: true, IsUnsure: lists.IsUnsure);
        }

        if (structure.Kind == DocumentKind.Contract && lists.IsBelowColumns)
        {
            return new OwnRole(null, IsWeak: true, IsIdentified: isIdentified);
        }

        if (structure is { Kind: DocumentKind.Contract, IsSetOfContracts: true } && facts.HasCompanyNumber(context))
        {
            return new OwnRole(PersonRole.Trader, IsIdentified: isIdentified);
        }

        var cue = CueRole.Of(context, sides.NamedBefore(context) is var side and not PartySectionKind.Unknown ? side : party, structure, sides);
        if (cue is PersonRole.Child or PersonRole.Contact or PersonRole.Applicant)
        {
            // "babička dětí, paní Nová": no child is called so.
            cue = cue == PersonRole.Child && CueRole.IsCalledPan(context) ? PersonRole.ThirdParty : cue;
            return new OwnRole(cue, IsIdentified: isIdentified);
        }

        // "zastupitelé dle listiny, hosté: Jan Novák za TJ Sokol": the function before them is not the guest's.
        if (cue is PersonRole.Representative or PersonRole.ThirdParty && SpeakerCue.BodyBehind(context) != BodyKind.None)
        {
            return new OwnRole(cue, IsIdentified: isIdentified);
        }

        // "předseda A. Nová      předsedkyně B. Malá": of two functions the one directly before the name is its own.
        var near = context.Text.HasRole(context.First - 1, WordRoles.AnyFunction) && context.Text.Tokens[context.First].LinesBefore == 0
            ? FunctionRole.Before(context, party, structure) : null;
        var beside = near ?? FunctionRole.Behind(context, party, structure) ?? LabelledParty.Of(context, structure)
            ?? FunctionRole.Before(context, party, structure);
        if (beside is not null)
        {
            return new OwnRole(beside, IsBeside: true, IsIdentified: isIdentified);
        }

        var role = PrivateList.Of(context, structure.Kind) ?? (isIdentified && cue is PersonRole.Speaker ? null : cue)
            ?? (isIdentified ? null : ByDeed(context)) ?? ByPlace(context, place, section, isIdentified)
            ?? ByForm(context);
        return role is not null ? new OwnRole(role, IsIdentified: isIdentified)
            : BySentence(context) is { } told ? new OwnRole(isIdentified && told == PersonRole.Official ? null : told,
                IsWeak: true, IsIdentified: isIdentified)
            : new OwnRole(isIdentified && structure.Kind != DocumentKind.Contract ? PersonRole.ThirdParty : null,
                IsWeak: true, IsIdentified: isIdentified);
    }

    private bool IsPublic => structure.Kind != DocumentKind.Contract && !structure.IsOfPrivateBody;

    private PersonRole? ByDeed(in MentionContext context)
    {
        if (!IsPublic)
        {
            return null;
        }

        var isOfficial = PublicCue.IsClerk(context)
            || (structure.Kind == DocumentKind.Minutes && PublicCue.IsVoteRow(context))
            || (structure.Kind == DocumentKind.Information && PublicCue.IsSigner(context));
        return isOfficial ? PersonRole.Official
            : structure.Kind == DocumentKind.Minutes && PublicCue.IsDebater(context) ? PersonRole.Speaker : null;
    }

    private PersonRole? ByPlace(in MentionContext context, DocumentPlace place, PartySectionKind party,
        bool isIdentified) => place switch
        {
            DocumentPlace.MemberList when !isIdentified && structure.Kind != DocumentKind.Contract =>
                structure.IsOfPrivateBody ? PersonRole.Representative : PersonRole.Official,
            DocumentPlace.PartyBlock when structure.Kind is DocumentKind.Minutes or DocumentKind.Information
                && party is PartySectionKind.NaturalPerson or PartySectionKind.Trader =>
                facts.HasCompanyNumber(context) ? PersonRole.Trader : PersonRole.ThirdParty,
            DocumentPlace.PartyBlock when StandsInArticle(context) => null,
            DocumentPlace.PartyBlock when party is PartySectionKind.NaturalPerson && facts.HasCompanyNumber(context) =>
                PersonRole.Trader,
            DocumentPlace.PartyBlock => ByParty(isIdentified && party is PartySectionKind.PublicBody
                ? PartySectionKind.NaturalPerson : party),
            DocumentPlace.LetterHead when structure.Kind == DocumentKind.Information
                && !HasTitle(context) && BeginsAddress(context) => PersonRole.Applicant,
            _ => null,
        };

    // The lines of a side may run on into the articles, where they tell nothing of whom they name.
    private bool StandsInArticle(in MentionContext context)
    {
        var text = structure.Tokens;
        var start = structure.OpeningEnd;
        return structure is { Kind: DocumentKind.Contract, HasArticles: true } && context.First >= start && text.Tokens[start] is { LinesBefore: > 0 }
            && structure.PartyAt(context.Span) is { } party && party.Span.Start < text.Tokens[start].Start;
    }

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
        var isParty = structure is { Kind: DocumentKind.Contract, NamesParties: true }
            && context.First < structure.OpeningEnd && context.First < structure.AppendixStart
            && ((PublicCue.IsIdentifiedOnLine(context) && !MatterOfContract.Tells(context)) || (context.First < LongestOpening && BeginsRecord(context)
                && facts.HasPrivateRecord(context)));
        return isForm || isParty ? PersonRole.Party : null;
    }

    // A name alone on its line, with the lines of a record below it.
    private static bool BeginsRecord(in MentionContext context) => context.Next < context.Text.Tokens.Length
        && context.Text.Tokens[context.First].LinesBefore > 0 && context.Text.Tokens[context.Next].LinesBefore == 1;

    // "Obec prodala pozemek panu Novákovi" is a sentence, wherever it stands.
    private static bool BeginsAddress(in MentionContext context)
    {
        var text = context.Text;
        var first = context.First - (CueRole.HasCourtesy(context) ? text.IsMark(context.First - 1, '.') ? 2 : 1 : 0);
        return first <= 0 || text.Tokens[first].LinesBefore > 0 || text.Tokens[first].BlanksBefore > 1 || text.Tokens[first - 1].Kind == TokenKind.Mark || IsAddressed(context);
    }

    private PersonRole? BySentence(in MentionContext context)
    {
        if (structure.Kind != DocumentKind.Minutes)
        {
            return structure.Kind == DocumentKind.Information && IsAddressed(context) ? PersonRole.Applicant : null;
        }

        if (!structure.IsOfPrivateBody && CueRole.IsAppointed(context) && !CueRole.IsRefused(context))
        {
            return PersonRole.Official;
        }

        return !CueRole.IsMatter(context) ? null
            : CueRole.IsApproved(context) && !CueRole.IsRefused(context) ? PersonRole.Party : PersonRole.ThirdParty;
    }

    // "Vážený pane Nováku", "Milá paní Nová", "Dobrý den, pane Nováku"
    private static bool IsAddressed(in MentionContext context)
    {
        var text = context.Text;
        var before = context.First - 2;
        return CueRole.HasCourtesy(context) && before >= 0
            && (text.FoldedOf(text.Tokens[before]).StartsWith("vazen", StringComparison.Ordinal) || text.HasWord(before, "mily") || text.HasWord(before, "mila")
                || (text.IsMark(before, ',') && text.HasWord(before - 1, "den")));
    }

    private static bool HasTitle(in MentionContext context) =>
        context.Text.HasRole(context.First, WordRoles.TitleBefore);
}
