using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Gives people in lists the role that the head of their column or of the list tells.</summary>
internal sealed class ListRole
{
    private readonly DocumentStructure structure;
    private readonly PersonLists lists;
    private readonly ListHeadReader heads;
    private readonly OwnFacts facts;

    /// <summary>Reads the lists of a document.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">All mentions, ordered by start.</param>
    /// <param name="facts">What else was found.</param>
    public ListRole(DocumentStructure structure, IReadOnlyList<TextSpan> persons, OwnFacts facts)
    {
        this.structure = structure;
        this.facts = facts;
        lists = new PersonLists(structure, persons);
        heads = new ListHeadReader(structure.Tokens, structure.Lines);
    }

    /// <summary>Role of the mention with this index by its list, or nothing.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="mention">Its index.</param>
    /// <param name="isIdentified">Whether birth, home or the like stand beside it.</param>
    public PersonRole? Of(in MentionContext context, int mention, bool isIdentified)
    {
        if (lists.PlaceOf(mention) is not { } place)
        {
            return null;
        }

        var kind = heads.ColumnOf(place, context.Span);
        var isColumn = kind != RoleNounKind.None;
        kind = isColumn ? kind : heads.HeadingOf(place);
        return structure.Kind == DocumentKind.Contract ? InContract(context, place, kind, isColumn) : kind == RoleNounKind.Official && isColumn && !isIdentified && !structure.IsOfPrivateBody ? PersonRole.Official
            : Elsewhere(context, place, kind);
    }

    private PersonRole? InContract(in MentionContext context, ListPlace place, RoleNounKind kind, bool isColumn)
    {
        switch (kind)
        {
            case RoleNounKind.Contact:
                return PersonRole.Contact;
            case RoleNounKind.Child:
                return PersonRole.Child;
            case RoleNounKind.ThirdParty or RoleNounKind.Guardian:
                return PersonRole.ThirdParty;
            case RoleNounKind.Official:
                return null;
        }

        var isOutside = !structure.IsSetOfContracts && heads.IsOfFurther(place);
        if (isOutside)
        {
            return PersonRole.ThirdParty;
        }

        if (facts.HasCompanyNumber(context))
        {
            return PersonRole.Trader;
        }

        if (facts.IsChild(context) && !isColumn)
        {
            return PersonRole.Child;
        }

        return kind switch
        {
            RoleNounKind.Party or RoleNounKind.Trader => PersonRole.Party,
            RoleNounKind.Occupation when !structure.IsSetOfContracts =>
                context.First < structure.AppendixStart && facts.IsPaid(context) ? PersonRole.Party : PersonRole.ThirdParty,
            _ => structure.IsSetOfContracts && place.EndHead > place.FirstHead ? PersonRole.Party : null,
        };
    }

    private PersonRole? Elsewhere(in MentionContext context, ListPlace place, RoleNounKind kind)
    {
        if (kind == RoleNounKind.Child)
        {
            return PersonRole.Child;
        }

        // Whoever is told apart by a birth number does not appear as a trader.
        if (facts.HasCompanyNumber(context) && !facts.HasBirthNumber(context))
        {
            return PersonRole.Trader;
        }

        return facts.IsChild(context) ? PersonRole.Child : kind switch
        {
            RoleNounKind.ThirdParty or RoleNounKind.Guardian => PersonRole.ThirdParty,
            RoleNounKind.Party or RoleNounKind.Occupation or RoleNounKind.None or RoleNounKind.Name
                when structure.Kind == DocumentKind.Minutes && heads.IsOfDeal(place) => PersonRole.Party,
            RoleNounKind.Party => PersonRole.ThirdParty,
            _ => null,
        };
    }
}
