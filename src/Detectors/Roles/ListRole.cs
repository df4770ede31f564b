using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Gives people in lists the role that the head of their column or of the list tells.</summary>
internal sealed class ListRole
{
    private readonly DocumentStructure structure;
    private readonly OwnFacts facts;

    /// <summary>Reads the lists of a document.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">All mentions, ordered by start.</param>
    /// <param name="facts">What else was found.</param>
    public ListRole(DocumentStructure structure, IReadOnlyList<TextSpan> persons, OwnFacts facts)
    {
        this.structure = structure;
        this.facts = facts;
        Lists = new PersonLists(structure, persons);
        Heads = new ListHeadReader(structure.Tokens, structure.Lines);
    }

    /// <summary>The lists of the document.</summary>
    public PersonLists Lists { get; }

    /// <summary>Reads what heads them.</summary>
    public ListHeadReader Heads { get; }

    /// <summary>Role of the mention with this index by its list, or nothing.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="mention">Its index.</param>
    /// <param name="isIdentified">Whether birth, home or the like stand beside it.</param>
    public PersonRole? Of(in MentionContext context, int mention, bool isIdentified)
    {
        IsUnsure = false;
        IsBelowColumns = false;
        if (Lists.PlaceOf(mention) is not { } place)
        {
            return null;
        }

        var kind = Heads.ColumnOf(place, context.Span);
        var isColumn = kind != RoleNounKind.None;
        kind = isColumn ? kind : Heads.HeadingOf(place);
        IsBelowColumns = kind is RoleNounKind.None or RoleNounKind.Name && Heads.HasColumns(place);
        return structure.Kind == DocumentKind.Contract ? InContract(context, place, kind, isColumn) : kind == RoleNounKind.Official && isColumn && !isIdentified && !structure.IsOfPrivateBody ? PersonRole.Official
            : Elsewhere(context, place, kind);
    }

    /// <summary>Whether the last mention stands below heads of columns that name no role; a table is no part of the lines
    /// that name a party.</summary>
    public bool IsBelowColumns { get; private set; }

    /// <summary>Whether the last role was read from a word that may also mean outsiders, so that a person has to decide.</summary>
    public bool IsUnsure { get; private set; }

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

        var isOutside = !structure.IsSetOfContracts && Heads.IsOfFurther(place);
        if (isOutside)
        {
            return PersonRole.ThirdParty;
        }

        // Nobody is a side by standing in a list: the noun has to be one of this contract's own sides.
        var isSide = kind is RoleNounKind.Party && Heads.IsOwnSide(place, context.Span);
        IsUnsure = !isSide && structure.IsSetOfContracts && kind is RoleNounKind.Party or RoleNounKind.Side;
        if (facts.HasCompanyNumber(context))
        {
            return isSide || kind == RoleNounKind.Trader ? PersonRole.Trader : null;
        }

        if (facts.IsChild(context) && !isColumn)
        {
            return PersonRole.Child;
        }

        return kind switch
        {
            _ when isSide || IsUnsure => PersonRole.Party,
            RoleNounKind.Side or RoleNounKind.Occupation => PersonRole.ThirdParty,
            RoleNounKind.Party when context.First >= structure.OpeningEnd || context.First >= structure.AppendixStart => PersonRole.ThirdParty,
            _ => null,
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
            RoleNounKind.Party or RoleNounKind.Side or RoleNounKind.Occupation or RoleNounKind.None or RoleNounKind.Name
                when structure.Kind == DocumentKind.Minutes && Heads.IsOfDeal(place) => PersonRole.Party,

            // An answer that lists tenants or buyers tells of contracts in force.
            RoleNounKind.Party when structure.Kind == DocumentKind.Information => PersonRole.Party,
            RoleNounKind.Party or RoleNounKind.Side => PersonRole.ThirdParty,
            _ => null,
        };
    }
}
