using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Structure;

/// <summary>The parts of a document: parties, signatures, lists of members, letterhead.</summary>
/// <remarks>Immutable; built once per text.</remarks>
public sealed class DocumentStructure
{
    private readonly IReadOnlyList<PlaceRegions> regions;
    private readonly PlaceRegions partyRegions;
    private IReadOnlyList<TextSpan> approvals = [];

    private DocumentStructure(
        TokenizedText tokens, DocumentKind kind, IReadOnlyList<PlaceRegions> regions,
            IReadOnlyList<PartySection> parties)
    {
        Tokens = tokens;
        Kind = kind;
        this.regions = regions;
        Parties = parties;
        partyRegions = new PlaceRegions(DocumentPlace.PartyBlock, parties.Select(party => party.Span).ToArray());
    }

    /// <summary>What kind of document it looks like.</summary>
    public DocumentKind Kind { get; }

    /// <summary>First token of the first article of a contract; what stands before names the parties.</summary>
    internal int OpeningEnd { get; private init; }

    /// <summary>Whether articles follow the opening; where none are found its end is a mere guess.</summary>
    internal bool HasArticles { get; private init; }

    /// <summary>Whether the document itself says that it is a contract: by its title or by naming its parties.</summary>
    internal bool NamesParties { get; private init; }

    /// <summary>Whether its opening names public bodies and no firm or association.</summary>
    internal bool IsOfPublicBodies { get; private init; }

    /// <summary>First token of the first appendix, or the number of tokens.</summary>
    internal int AppendixStart { get; private init; }

    /// <summary>Whether it is a paper of an association or a firm, whose functions are no public offices.</summary>
    public bool IsOfPrivateBody { get; private init; }

    /// <summary>The contracting parties, ordered by start.</summary>
    public IReadOnlyList<PartySection> Parties { get; }

    /// <summary>Whether the title announces a set of contracts, so that the people in its lists are their sides.</summary>
    internal bool IsSetOfContracts { get; private init; }

    /// <summary>The text cut into tokens.</summary>
    internal TokenizedText Tokens { get; }

    /// <summary>The lines that hold a token.</summary>
    internal IReadOnlyList<TextLine> Lines { get; private init; } = [];

    /// <summary>Reads the structure of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expected">What the document is taken for where its title does not say; unknown leaves it to its words.</param>
    public static DocumentStructure Of(DetectionText text, DocumentKind expected = DocumentKind.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = TokenizedText.Of(text);
        var lines = LineReader.Read(tokens);
        var parties = new PartySectionReader(tokens, lines).Read();
        var parts = new RegionReader(tokens, lines).Read(parties);
        return new DocumentStructure(tokens, DocumentKindReader.Of(tokens, parties, expected), parts, parties)
        {
            Lines = lines,
            NamesParties = parties.Count > 0 || DocumentTitle.KindOf(tokens) == DocumentKind.Contract,
            IsSetOfContracts = DocumentTitle.IsSetOfContracts(tokens),
            OpeningEnd = ContractOpening.End(tokens, lines),
            HasArticles = ContractOpening.HasArticle(tokens, lines),
            AppendixStart = ContractOpening.AppendixStart(tokens, lines),
            approvals = ApprovedLists.Read(tokens, lines),
            IsOfPublicBodies = DocumentKindReader.IsOfPublicBodies(tokens, ContractOpening.End(tokens, lines)),
            IsOfPrivateBody = DocumentKindReader.IsOfPrivateBody(tokens),
        };
    }

    /// <summary>The part of the document that <paramref name="span"/> begins in.</summary>
    public DocumentPlace PlaceOf(TextSpan span)
    {
        foreach (var place in regions)
        {
            if (place.Find(span.Start) >= 0)
            {
                return place.Place;
            }
        }

        return DocumentPlace.Body;
    }

    /// <summary>Whether <paramref name="span"/> stands in a list of people to whom the resolution before it gives
    /// something.</summary>
    internal bool IsApproved(TextSpan span) => approvals.Any(list => list.Start <= span.Start && span.Start < list.End);

    /// <summary>The party whose lines <paramref name="span"/> stands in, if any.</summary>
    public PartySection? PartyAt(TextSpan span)
    {
        var party = partyRegions.Find(span.Start);
        return party < 0 ? null : Parties[party];
    }
}
