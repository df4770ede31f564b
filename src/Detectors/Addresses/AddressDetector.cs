using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
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
    private const int LongestOwner = 5;
    private static readonly Evidence[] InRow = [new("address.prior", Prior), new("address.in-column", 3.8)];

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
        var numbers = new HouseNumbers(tokens);
        var persons = new PersonPlaces(tokens, analyzer, numbers, sink.Where(IsSurePerson).Select(person => person.Span));
        var parser = new AddressParser(tokens, new StreetNames(tokens), numbers,
            new TownNames(tokens, lexicon, analyzer, numbers), persons);
        var owners = new AddressOwnerFinder(tokens, persons);
        var starts = new AddressStart(tokens, persons);
        var rows = new AddressRows(tokens, persons);
        var columns = new ColumnOwner(tokens, persons);
        var fields = new AddressFields(tokens);
        AddressColumns.Read(text, sink);
        var cursor = new TokenCursor(tokens);
        while (cursor.HasToken)
        {
            cursor.MoveTo(!MayMatter(tokens, cursor.Index) ? cursor.Index + 1 : fields.TryRead(cursor.Index, sink) is > 0 and var behind ? behind
                : TryAt(tokens, parser, owners, starts, rows, columns, persons, cursor.Index, sink));
        }

        return cursor.ReadTo;
    }

    // Most tokens are marks and words in small letters with which neither a field nor a lodging, a number, a street or an address begins.
    private static bool MayMatter(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        return token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && (token.IsCapital || text.IsLowerCase || (token.Roles & WordRoles.Street) != WordRoles.None
            || AddressStart.MayBegin(text.Folded[token.Start]) || IsBehindHome(text, index)));
    }

    private static bool IsSurePerson(Candidate candidate) => candidate is { IsDecoy: false, Type: FindingType.Person }
        && candidate.Confidence.Value >= SurePerson;

    private int TryAt(TokenizedText text, AddressParser parser, AddressOwnerFinder owners, AddressStart starts, AddressRows rows, ColumnOwner columns,
        PersonPlaces persons, int index, ICollection<Candidate> sink)
    {
        if (IsLink(text, index) || LivedTown.IsCountryOfLife(text, index))
        {
            return index + 1;
        }

        if (starts.BehindLodgingAlone(index) is > 0 and var house && (IsBehindHome(text, index) || owners.IsForTheTime(index - 1) || owners.IsBesidePerson(index) || owners.FollowsBirth(index, house)))
        {
            sink.Add(new Candidate(FindingType.Address, new TextSpan(text.Tokens[index].Start, text.Tokens[house - 1].End), EvidenceStrength.Labelled, InRow));
            return house;
        }

        if (starts.BehindLodging(index) is > 0 and var lodged && lodged < text.Tokens.Length && MayBegin(text, lodged, isBehindHome: false)
            && parser.Read(lodged, afterHome: false).HasNumber)
        {
            return lodged;
        }

        if (starts.BehindOwnNumber(index) is > 0 and var number && ((starts.IsBehindName(index - 1) && owners.ComesFrom(index)) || LivedTown.IsNumberOfLife(text, index)))
        {
            // "v domě č. 31, Polná"
            var place = text.IsMark(number, ',') && number + 1 < text.Tokens.Length && !persons.BeginsAt(number + 1) ? parser.Read(number + 1, afterHome: false) : default;
            var end = place is { IsTownKnown: true, HasNumber: false } ? place.End : number;
            sink.Add(new Candidate(FindingType.Address, new TextSpan(text.Tokens[index].Start, text.Tokens[end - 1].End), EvidenceStrength.Labelled, InRow));
            return end;
        }

        var isBehindHome = text.IsLowerCase || IsBehindHome(text, index);
        if (!MayBegin(text, index, isBehindHome) || persons.BeginsAt(index) || (!isBehindHome && !persons.EndsBefore(index) && IsBareCode(text, index)))
        {
            return index + 1;
        }

        var parts = parser.Read(index, isBehindHome);
        if (parts.End == index || (!parts.HasNumber && !parts.HasPostalCode && !parts.HasTown) || (!isBehindHome && !text.IsMark(index - 1, ':') && !persons.EndsBefore(index) && IsSentenceInCapitals(text, index, parts.End)))
        {
            return index + 1;
        }

        if (parts is { IsTownKnown: true, HasNumber: false, HasPostalCode: false } && rows.IsTownOfPerson(index, parts.End))
        {
            var town = new TextSpan(text.Tokens[index].Start, text.Tokens[parts.End - 1].End);
            sink.Add(new Candidate(FindingType.Address, town, EvidenceStrength.Labelled, InRow));
            return parts.End;
        }

        // A mere town is an address only behind a label, a lodging or a person: most names of a text are left here, before anybody asks whose they
        // might be.
        if (parts is { HasNumber: false, IsComplete: false } && owners.LabelBefore(index) == WordRoles.None && starts.Lodging(index) < 0
            && !(text.HasWord(index - 1, "v") && persons.EndsBefore(index - 1)))
        {
            return index + 1;
        }

        var lodging = starts.Lodging(index);
        var isLodged = lodging >= 0 && (owners.IsBesidePerson(lodging) || owners.FollowsBirth(lodging, parts.End) || owners.EndsRow(lodging)
            || IsBehindHome(text, lodging) || owners.IsForTheTime(lodging - 1));
        var owner = owners.Find(isLodged ? lodging : index, out var label);
        label |= text.HasWord(index - 1, "v") && persons.EndsBefore(index - 1) && IsInHome(text, index - 2, parts.HasNumber) ? WordRoles.Home : WordRoles.None;
        var ofColumn = (label & WordRoles.Home) == WordRoles.None ? columns.Of(index) : AddressOwner.Unknown;
        var isOfBody = ofColumn == AddressOwner.Organisation && !isLodged && !owners.FollowsBirth(index, parts.End);
        var isBusiness = isOfBody || ((label & (WordRoles.Home | WordRoles.Seat)) == WordRoles.None && BusinessPlace.Is(text, index));
        owner = isBusiness ? AddressOwner.Organisation : ofColumn == AddressOwner.Person ? ofColumn : owner;
        label = owner == AddressOwner.Person && (label & WordRoles.Seat) != WordRoles.None && rows.IsSeatOfPerson(index) ? label & ~WordRoles.Seat | WordRoles.Home : label;
        var isLabelled = (label & (WordRoles.Home | WordRoles.Seat | WordRoles.AddressLabel)) != WordRoles.None;
        var isVillage = parts is { HasNumber: true, IsTownKnown: true } && (owners.FollowsPerson(index)
            || IsCell(text, parts));
        var isHome = isLodged || (parts.HasNumber && (owners.FollowsBirth(index, parts.End) || owners.BeginsRow(index, parts.End)
            || rows.ClosesBracketOfPerson(index, parts.End) || rows.StandsBelowBirth(index, parts.End) || rows.IsOfTradesman(index) || rows.IsWrittenFrom(index)
            || ((owners.IsBesidePerson(index) || owners.EndsRow(index) || (ofColumn == AddressOwner.Person && parts.IsTownKnown)) && ClosesItem(text, parts.End))
            || ((parts.HasNumberLabel || owners.IsBesidePerson(index)) && owners.ComesFrom(index)) || IsOwnHouse(text, persons, index, parts.End)));
        var isMereNumber = !parts.HasPostalCode && text.Tokens[index].Shape == WordShape.Lower;
        var isMereWord = parts is { HasPostalCode: false, HasStreetWord: false } && IsCapitalisedWord(text, index);
        var isMereCode = parts is { HasPostalCode: true, HasNumber: false, HasTown: false };
        var isWeak = !parts.IsComplete || IsDocket(text, parts) || isMereNumber || isMereWord || isMereCode;
        if (!isLabelled && !isVillage && (!isHome || isMereWord) && isWeak)
        {
            return index + 1;
        }

        var isAbbreviation = FieldSigns.Is(text, index) || text.Tokens[index] is { Shape: WordShape.Upper, Length: <= 3 }
            && (!parts.HasNumber || (parts.End == index + 2 && !parts.IsTownKnown));
        parts.First = isLodged ? lodging : starts.OfName(index);
        isHome &= !isBusiness;
        return !isAbbreviation && Report(text, parts, isHome || (isVillage
            && owner == AddressOwner.Unknown) ? AddressOwner.Person : owner, isHome
            ? label | WordRoles.AddressLabel : label, sink) ? parts.End : index + 1;
    }

    // "O ZŘÍZENÍ PRAHU PŘED JEJICH DOMEM Č. P. 19": in capitals a whole sentence reads like the name of a street.
    private static bool IsSentenceInCapitals(TokenizedText text, int first, int end)
    {
        var mayBe = (text.Tokens[first].Shape == WordShape.Upper || text.HasWord(first, "o"))
            && first + 1 < end && text.Tokens[first + 1].Shape == WordShape.Upper;
        for (var index = first + 1; mayBe && index < end; index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[index]) is "domem" or "domu" or "dome")
            {
                return true;
            }
        }

        return false;
    }

    // "ČÁSTKA 30", "OBJEM 120/2400" in a text in capitals; "LESNÍ 9" and "ÚPSKÁ 15" read like streets.
    private bool IsCapitalisedWord(TokenizedText text, int index) => text.Tokens[index].Shape == WordShape.Upper
        && !text.HasRole(index, WordRoles.Street) && !AdjectivalForm.Is(text.FoldedOf(text.Tokens[index]), text.TextOf(text.Tokens[index]))
        && text.NameAt(index, analyzer) is { WordClass: >= 2, IsPlace: false, IsSurname: false };

    // "BYTEM V KOLÍNĚ", "EVA NOVÁ Z LUČNÍ 5": in capitals a preposition reads like the beginning of a name.
    private static bool IsLink(TokenizedText text, int index) => text.Tokens[index].Shape is WordShape.Upper or WordShape.Initial
        && (text.FoldedOf(text.Tokens[index]) is "z" or "ze" or "oba" or "nyni" or "drive" or "prechodne"
            || (text.FoldedOf(text.Tokens[index]) is "v" or "ve" && IsBehindHome(text, index)))
        && index + 1 < text.Tokens.Length && text.Tokens[index + 1] is { Shape: WordShape.Upper, LinesBefore: 0 };

    // "CZ-NACE 41202": a postal code behind a word belongs to the word.
    private static bool IsBareCode(TokenizedText text, int index) => index > 0
        && text.Tokens[index] is { Kind: TokenKind.Number, Length: 3 or 5, LinesBefore: 0, BlanksBefore: <= 1 }
        && ((text.Tokens[index - 1].IsCapital && text.Tokens[index - 1].Length > 1 && !text.HasWord(index - 1, "psc"))
            || text.HasWord(index - 1, "posta") || text.HasWord(index - 1, "posty") || text.HasWord(index - 1, "poste"));

    // "bytem zahradní 71", "trvalé bydliště: dlouhá 5"
    private static bool IsBehindHome(TokenizedText text, int index)
    {
        var before = index - (text.IsMark(index - 1, ':') || text.IsMark(index - 1, '.') ? 2 : 1);
        return text.HasRole(before, WordRoles.Home) || (text.HasWord(before, "byt") && text.IsMark(index - 1, '.'));
    }

    private static bool ClosesItem(TokenizedText text, int end) => end >= text.Tokens.Length
        || text.Tokens[end].LinesBefore > 0 || text.Tokens[end].BlanksBefore >= CellGap
        || (text.Tokens[end].Kind == TokenKind.Mark && text.View[text.Tokens[end].Start]
            is ',' or ';' or ')' or '(' or '.' or '|' or '…' or '·' or '–' or ':');

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

    private static bool MayBegin(TokenizedText text, int index, bool isBehindHome)
    {
        var token = text.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Number => token.Length is 1 or 2 or 3 or 5,
            TokenKind.Word => token.IsCapital || text.HasWord(index, "c") || text.HasWord(index, "cp")
                || (text.HasWord(index, "cisla") && text.HasWord(index + 1, "popisneho"))
                || (token.Roles & WordRoles.Street) != WordRoles.None || text.HasWord(index, "psc")
                || (isBehindHome && (token.Roles & ~(WordRoles.TitleBefore | WordRoles.BornName)) == WordRoles.None),
            _ => false,
        };
    }

    // "ubytovna Sigma, Sladkovského 3"
    private static bool IsLodging(TokenizedText text, int index) => index >= 0
        && text.Tokens[index + 1].LinesBefore == 0 && text.FoldedOf(text.Tokens[index])
            is "ubytovna" or "ubytovne" or "kolej" or "koleje" or "penzion" or "samota";

    // "nájem bytu v domě Školní 18 panu Janu Novákovi", "můj dům v Luční 5"
    private static bool IsOwnHouse(TokenizedText text, PersonPlaces persons, int first, int end)
    {
        var house = first - 1 - (text.HasWord(first - 1, "v") || text.HasWord(first - 1, "ve") ? 1 : 0);
        if (text.Tokens[first].LinesBefore > 0 || !(text.HasRole(house, WordRoles.Property) || text.HasWord(house, "dome") || text.HasWord(house, "byte")))
        {
            return false;
        }

        var isOwn = house > 0 && text.FoldedOf(text.Tokens[house - 1]) is "muj" or "meho" or "mem" or "nas" or "nasem" or "sveho" or "svem" or "jeho" or "jeji";
        return isOwn || persons.StartsAt(end) || (text.HasRole(end, WordRoles.Courtesy | WordRoles.Couple) && persons.StartsAt(end + 1));
    }

    // "v bytě Marcela Malého" before "v ulici V Brance 3"; "v domě Bedřicha Smetany v Litomyšli" without a number tells where the house stands, unless he is
    // called "pan" or somebody lives there.
    private static bool IsInHome(TokenizedText text, int last, bool hasNumber)
    {
        var isSomebody = hasNumber;
        for (var index = last - 1; index >= Math.Max(0, last - LongestOwner) && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            isSomebody |= text.HasRole(index, WordRoles.Courtesy | WordRoles.Couple);
            if (word is "byte" or "bytu" or "byt" or "domku" or "chate" or "chaty" or "dome" or "domu")
            {
                return isSomebody || word is not ("dome" or "domu") || LivedTown.IsLifeBefore(text, index);
            }
        }

        return false;
    }

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
