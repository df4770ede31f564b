using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Addresses;

/// <summary>Finds homes and seats of natural persons: one span from street to town.</summary>
/// <remarks>
/// Seats of firms and offices become decoys; the place of a flat or house that the text is about is offered with low
/// confidence, because it may be somebody's home.
/// </remarks>
public sealed class AddressDetector : IDetector
{
    private const double Prior = -2.5;
    private const double LeastToReport = -0.7;
    private const double SurePerson = 0.5;
    private const int CellGap = 3;

    private readonly NameLexicon lexicon;
    private readonly NameAnalyzer analyzer;

    /// <summary>A detector that knows the places of <paramref name="lexicon"/>.</summary>
    public AddressDetector(NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
        analyzer = new NameAnalyzer(lexicon);
    }

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("address", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var tokens = TokenizedText.Of(text);
        var parser = new AddressParser(tokens, new AddressGrammar(tokens, lexicon, analyzer));
        var persons = sink.Where(candidate => candidate is { IsDecoy: false } && candidate.Type == FindingType.Person
            && candidate.Confidence.Value >= SurePerson).ToList();
        var starts = persons.Where(person => !IsNumbered(tokens, tokens.IndexAt(person.Span.End)))
            .Select(person => tokens.IndexAt(person.Span.Start)).ToHashSet();
        var ends = persons.Select(person => tokens.IndexAt(person.Span.End)).ToHashSet();
        var owners = new AddressOwnerFinder(tokens, analyzer, ends);
        AddressColumns.Read(text, sink);
        var cursor = new TokenCursor(tokens);
        while (cursor.HasToken)
        {
            cursor.MoveTo(TryAt(tokens, parser, owners, starts, cursor.Index, sink));
        }

        return cursor.ReadTo;
    }

    // A number right behind makes a street of the name.
    private static bool IsNumbered(TokenizedText text, int index) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Number or TokenKind.Code, LinesBefore: 0, BlanksBefore: < CellGap };

    private int TryAt(TokenizedText text, AddressParser parser, AddressOwnerFinder owners, HashSet<int> personStarts, int index,
        ICollection<Candidate> sink)
    {
        if (!MayBegin(text, index) || BeginsWithPerson(text, personStarts, index))
        {
            return index + 1;
        }

        var parts = parser.Read(index);
        if (parts.End == index || (!parts.HasNumber && !parts.HasPostalCode && !parts.HasTown))
        {
            return index + 1;
        }

        var owner = owners.Find(index, out var label);
        var isLabelled = (label & (WordRoles.Home | WordRoles.Seat | WordRoles.AddressLabel)) != WordRoles.None;
        var isVillage = parts is { HasNumber: true, IsTownKnown: true } && (owners.FollowsPerson(index)
            || IsCell(text, parts));
        var isHome = parts.HasNumber && (owners.FollowsBirth(index, parts.End)
            || (owners.IsBesidePerson(index) && ClosesItem(text, parts.End)));
        var isMereNumber = !parts.HasPostalCode && text.Tokens[index].Shape == WordShape.Lower;
        if (!isLabelled && !isVillage && !isHome && (!parts.IsComplete || IsDocket(text, parts) || isMereNumber))
        {
            return index + 1;
        }

        var isAbbreviation = !parts.HasNumber && text.Tokens[index] is { Shape: WordShape.Upper, Length: <= 3 };
        return !isAbbreviation && Report(text, parts, isHome || (isVillage
            && owner == AddressOwner.Unknown) ? AddressOwner.Person : owner, isHome
            ? label | WordRoles.AddressLabel : label, sink) ? parts.End : index + 1;
    }

    private static bool ClosesItem(TokenizedText text, int end) => end >= text.Tokens.Length
        || text.Tokens[end].LinesBefore > 0 || text.Tokens[end].BlanksBefore >= CellGap
        || (text.Tokens[end].Kind == TokenKind.Mark && text.View[text.Tokens[end].Start]
            is ',' or ';' or ')' or '.' or '|' or '…' or '·' or '–');

    // "5 As 12/2010" is a court's docket.
    private static bool IsDocket(TokenizedText text, in AddressParts parts) =>
        !parts.HasPostalCode && !parts.HasTown && !parts.HasNumberLabel && text.Tokens[parts.First].Length <= 3;

    // A cell of a line divided by "…", "·" or "/" that holds nothing else.
    private static bool IsCell(TokenizedText text, in AddressParts parts) => parts.First > 0
        && (IsDivider(text, parts.First - 1, '…') || IsDivider(text, parts.First - 1, '·')
        || IsDivider(text, parts.First - 1, '/'))
        && (parts.End == text.Tokens.Length || text.Tokens[parts.End].LinesBefore > 0
            || text.View[text.Tokens[parts.End].Start] == text.View[text.Tokens[parts.First - 1].Start]);

    private static bool IsDivider(TokenizedText text, int index, char mark) => text.IsMark(index, mark)
        && text.Tokens[index].BlanksBefore > 0;

    private static bool MayBegin(TokenizedText text, int index)
    {
        var token = text.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Number => token.Length is 1 or 2 or 3 or 5,
            TokenKind.Word => token.IsCapital || text.HasWord(index, "c") || text.HasWord(index, "cp")
                || (token.Roles & WordRoles.Street) != WordRoles.None || text.HasWord(index, "psc"),
            _ => false,
        };
    }

    // "Jan Novák Dlouhá 12": the name is no part of the street.
    private bool BeginsWithPerson(TokenizedText text, HashSet<int> personStarts, int index)
    {
        var tokens = text.Tokens;
        if (personStarts.Contains(index))
        {
            return true;
        }

        if (index > 0 && tokens[index] is { LinesBefore: 0, BlanksBefore: < 3 }
            && tokens[index - 1].Shape == WordShape.Capitalised
            && analyzer.Analyze(text.TextOf(tokens[index - 1]), text.LacksDiacritics).GivenFrequency >= 2)
        {
            return true;
        }

        if (index + 1 >= tokens.Length || tokens[index].Shape != WordShape.Capitalised
            || tokens[index + 1].Shape != WordShape.Capitalised)
        {
            return false;
        }

        var first = analyzer.Analyze(text.TextOf(tokens[index]), text.LacksDiacritics);
        if (first.GivenFrequency < 2)
        {
            return false;
        }

        var second = analyzer.Analyze(text.TextOf(tokens[index + 1]), text.LacksDiacritics);
        var nominative = (first.GivenMale & second.SurnameMale) | (first.GivenFemale & second.SurnameFemale);
        return nominative.HasFlag(GrammaticalCases.Nominative);
    }

    // "ubytovna Sigma, Sladkovského 3"
    private static bool IsLodging(TokenizedText text, int index) => index >= 0
        && text.Tokens[index + 1].LinesBefore == 0 && text.FoldedOf(text.Tokens[index])
            is "ubytovna" or "ubytovne" or "kolej" or "koleje" or "penzion" or "samota";

    private static bool Report(
        TokenizedText text, in AddressParts parts, AddressOwner owner, WordRoles label, ICollection<Candidate> sink)
    {
        var evidence = AddressEvidence.Of(parts, owner, label, Prior);
        var isDecoy = owner == AddressOwner.Organisation;
        if (!isDecoy && evidence.Sum(item => item.Weight) < LeastToReport)
        {
            return false;
        }

        var first = IsLodging(text, parts.First - 1) ? parts.First - 1 : parts.First;
        var span = new TextSpan(text.Tokens[first].Start, text.Tokens[parts.End - 1].End);
        var strength = (label & WordRoles.Home) != WordRoles.None ? EvidenceStrength.Labelled
            : EvidenceStrength.Statistical;
        sink.Add(new Candidate(FindingType.Address, span, strength, evidence) { IsDecoy = isDecoy });
        return true;
    }
}
