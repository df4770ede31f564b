using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Structure;

/// <summary>The parts of a document: parties, signatures, lists of members, letterhead.</summary>
/// <remarks>Immutable; built once per text.</remarks>
public sealed class DocumentStructure
{
    private readonly IReadOnlyList<DocumentRegion> regions;

    private DocumentStructure(
        TokenizedText tokens, DocumentKind kind, IReadOnlyList<DocumentRegion> regions, IReadOnlyList<PartySection> parties)
    {
        Tokens = tokens;
        Kind = kind;
        this.regions = regions;
        Parties = parties;
    }

    /// <summary>What kind of document it looks like.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The contracting parties, ordered by start.</summary>
    public IReadOnlyList<PartySection> Parties { get; }

    /// <summary>The text cut into tokens.</summary>
    internal TokenizedText Tokens { get; }

    /// <summary>Reads the structure of <paramref name="text"/>.</summary>
    public static DocumentStructure Of(DetectionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = TokenizedText.Of(text);
        var lines = LineReader.Read(tokens);
        var parties = new PartySectionReader(tokens, lines).Read();
        var parts = new RegionReader(tokens, lines).Read(parties);
        return new DocumentStructure(tokens, DocumentKindReader.Of(tokens, parties), parts, parties);
    }

    /// <summary>The part of the document that <paramref name="span"/> begins in.</summary>
    public DocumentPlace PlaceOf(TextSpan span)
    {
        foreach (var region in regions)
        {
            if (region.Span.Start <= span.Start && span.Start < region.Span.End)
            {
                return region.Place;
            }
        }

        return DocumentPlace.Body;
    }

    /// <summary>The party whose lines <paramref name="span"/> stands in, if any.</summary>
    public PartySection? PartyAt(TextSpan span) =>
        Parties.FirstOrDefault(party => party.Span.Start <= span.Start && span.Start < party.Span.End);
}
