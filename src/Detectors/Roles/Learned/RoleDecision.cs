using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Makes a role of the scores of a mention, and says whether a person has to look at it.</summary>
/// <remarks>
/// What decides is how far the best role that leaves a name readable in such a document lies before the best one that does not. How far it has
/// to lie depends on what the rules say: where they say the same, little is enough; where they are silent or say something else, more. The margins
/// were set on predictions for folders for work, each by weights that had not learned it, so that over all of what offices
/// write fewer than two of a hundred names that must go are left (in single folders up to three). Who is nearly clear is offered to a person. Whoever is likelier
/// to stay than to go, but not clearly, is called what he likely is and decided as what he may be, for a name let through cannot be called back.
/// </remarks>
internal static class RoleDecision
{
    private const int Near = 48;
    private const int NearTold = 96;
    private const int NearBusiness = 192;
    private const int WordOfKept = 48;
    private const int LoudWord = 96;
    private const int WordOfOthers = 48;
    private const int Sure = 160;
    private const int Doubtful = 32;
    private const int Unreachable = 1 << 20;

    // In a contract those who act for nobody that it names are many, and people called like its sides stand in its lists; elsewhere whoever is told
    // apart by birth or home is hardly ever left readable.
    private static readonly RoleMargins InContract = new()
    {
        SaidKept = 160,
        SaidOther = 224,
        Agreed = 112,
        Silent = 256,
        SaidKeptIdentified = 128,
        SaidOtherIdentified = 224,
        AgreedIdentified = 64,
        SilentIdentified = 320,
        Author = 160,
        Trader = 128,
    };

    private static readonly RoleMargins Elsewhere = new()
    {
        SaidKept = 160,
        SaidOther = 96,
        Agreed = 64,
        Silent = 128,
        SaidKeptIdentified = 224,
        SaidOtherIdentified = 320,
        AgreedIdentified = 320,
        SilentIdentified = 320,
        Author = 32,
        Trader = Unreachable,
    };

    /// <summary>The role of <paramref name="mention"/>.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="scores">Its scores, those of the others of the same person counted in.</param>
    /// <param name="kind">Kind of the document.</param>
    /// <param name="caution">Steps by which every margin is wider than the set ones.</param>
    public static RoleAssignment Of(in MentionFacts mention, ReadOnlySpan<int> scores, DocumentKind kind, int caution = 0)
    {
        var rule = RuleOf(mention);
        var isTold = IsTold(mention);
        Span<int> weighed = stackalloc int[RoleClasses.Count];
        scores.CopyTo(weighed);
        if (isTold)
        {
            weighed[rule] += !RoleClasses.IsKept(rule, kind) ? WordOfOthers : IsLoud(mention) ? LoudWord : WordOfKept;
        }

        var kept = BestOf(weighed, kind, isKept: true);
        var other = BestOf(weighed, kind, isKept: false);
        var margin = weighed[kept] - weighed[other];
        other = RemovedAs(mention, weighed, other, isTold ? rule : -1);
        var needed = NeededMargin(mention, isTold, kept, kind) + caution;
        kept = Trades(mention, weighed, kept) ? RoleClasses.TradingParty : kept;

        // Somebody with an office and a matter of his own, where the mention does not say clearly which it is, and who speaks in his own matter: a person
        // decides, unless the name goes anyway.
        var isInDoubt = mention.Rule.IsInDoubt && kind != DocumentKind.Contract && (margin < Sure || RoleClasses.Roles[kept] == PersonRole.Speaker);
        var careful = Assign(mention, other, isInDoubt: false);

        // Who is told to take the floor about a matter of his own is never decided by weights (C-3).
        var speaksForHimself = mention.Rule.IsInDoubt && kind != DocumentKind.Contract && isTold && RoleClasses.Roles[rule] == PersonRole.Speaker;

        // In minutes whoever is told to be no official and no speaker, and is not clearly one, is called what the words say; so is somebody's contact everywhere.
        var isCalled = (kind != DocumentKind.Minutes && RoleClasses.Roles[rule] != PersonRole.Contact) || !isTold || careful.Role != RoleClasses.Roles[rule];
        return margin >= needed ? Assign(mention, kept, isInDoubt)
            : speaksForHimself ? Assign(mention, rule, isInDoubt: true)
            : margin > needed - Doubtful && margin > 0 ? Assign(mention, kept, isInDoubt: true)
            : margin > 0 && isCalled ? careful with { Role = RoleClasses.Roles[kept], Cautious = careful.Role }
            : careful;
    }

    private static int RemovedAs(in MentionFacts mention, ReadOnlySpan<int> weighed, int other, int told)
    {
        // Nobody is asked whether somebody is a third party or something that has no name.
        const int third = (int)PersonRole.ThirdParty;
        other = RoleClasses.Roles[other] == PersonRole.Other && weighed[other] - weighed[third] < Near ? third : other;

        // Who is called a child beside the name is one, whatever else the weights see, for the name goes either way; where the word stands farther off, unless they
        // clearly see a parent or somebody grown.
        return other == third && told == (int)PersonRole.Child && (mention.Own.IsBeside || weighed[other] - weighed[told] < NearTold) ? told : other;
    }

    // A side that stands in the record of a trader trades where both are near; one with a company number of its own also where they are a little farther apart.
    private static bool Trades(in MentionFacts mention, ReadOnlySpan<int> weighed, int kept) => kept == (int)PersonRole.Party
        && weighed[kept] - weighed[RoleClasses.TradingParty] is var ahead
        && ((mention.IsBusiness && ahead < NearBusiness) || (RuleOf(mention) == RoleClasses.TradingParty && ahead < NearTold));

    private static int BestOf(ReadOnlySpan<int> scores, DocumentKind kind, bool isKept)
    {
        var best = -1;
        for (var column = 0; column < scores.Length; column++)
        {
            best = RoleClasses.IsKept(column, kind) == isKept && (best < 0 || scores[column] > scores[best]) ? column : best;
        }

        return best;
    }

    // The words beside the name, the head of its list, or the record of the sides that says who signs at the end.
    private static bool IsTold(in MentionFacts mention) =>
        (mention.Own is { Role: { } told, IsWeak: false, IsUnsure: false } && told == mention.Rule.Role)
        || mention.Rule is { Place: DocumentPlace.SignatureBlock, IsInDoubt: false, Role: PersonRole.Party or PersonRole.Trader or PersonRole.Official };

    // "vedoucí odboru majetku Ivana Nová", and nothing private beside it; "v ulici Boženy Němcové", read at the name itself.
    private static bool IsLoud(in MentionFacts mention) =>
        mention.Own is { Role: PersonRole.Official, IsBeside: true, IsIdentified: false, IsContradicted: false }
            or { Role: PersonRole.Author, IsBeside: true };

    private static RoleAssignment Assign(in MentionFacts mention, int column, bool isInDoubt)
    {
        var place = column == RoleClasses.TradingParty ? DocumentPlace.PartyBlock
            : RoleClasses.Roles[column] == PersonRole.Trader && mention.Rule.Place is DocumentPlace.PartyBlock or DocumentPlace.SignatureBlock
            ? DocumentPlace.Body : mention.Rule.Place;
        return new RoleAssignment(RoleClasses.Roles[column], isInDoubt, place);
    }

    private static int RuleOf(in MentionFacts mention) =>
        RoleClasses.Of(mention.Rule.Role, mention.Rule.Place is DocumentPlace.PartyBlock or DocumentPlace.SignatureBlock);

    private static int NeededMargin(in MentionFacts mention, bool isTold, int kept, DocumentKind kind)
    {
        var margins = kind == DocumentKind.Contract ? InContract : Elsewhere;
        var needed = margins.Of(isTold, RoleClasses.IsKept(RuleOf(mention), kind), mention.Own.IsIdentified);

        // Of those who hold an office a contract gives neither birth nor home: "podpisy ověřila paní …, nar. …, bytem …" is
        // somebody else. Whoever is called a child beside the name stays one as a side.
        var isChild = isTold && mention.Own is { Role: PersonRole.Child, IsBeside: true }
            && RoleClasses.Roles[kept] is PersonRole.Party or PersonRole.Trader;
        if (kind == DocumentKind.Contract && ((mention.Own.IsIdentified && RoleClasses.Roles[kept] == PersonRole.Official) || isChild))
        {
            return Unreachable;
        }

        return kept == RoleClasses.TradingParty && mention.Rule.Role == PersonRole.Trader && !mention.Own.IsIdentified ? Math.Min(needed, margins.Trader)
            : RoleClasses.Roles[kept] == PersonRole.Author && !mention.Own.IsIdentified ? Math.Min(needed, margins.Author) : needed;
    }
}
