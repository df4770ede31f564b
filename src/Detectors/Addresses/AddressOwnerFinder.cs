using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Decides from the words before an address whose it is.</summary>
/// <param name="text">Text.</param>
/// <param name="persons">The persons found so far.</param>
internal sealed class AddressOwnerFinder(TokenizedText text, PersonPlaces persons)
{
    private const int Farthest = 45;
    private const int Beside = 8;
    private const int WideGap = 3;
    private const int BirthReach = 18;
    private const int RowReach = 40;
    private const int LongestItem = 3;

    private const WordRoles RowWords = WordRoles.Birth | WordRoles.CompanyLabel | WordRoles.Calendar
        | WordRoles.DocumentWord | WordRoles.BornName | WordRoles.PlacePreposition;

    private readonly ActingPersons acting = new(text);

    /// <summary>The owner of the address that begins at token <paramref name="first"/>, and the label before
    /// it.</summary>
    public AddressOwner Find(int first, out WordRoles label)
    {
        label = LabelBefore(first);
        if ((label & WordRoles.Home) != WordRoles.None || EndsRow(first))
        {
            return AddressOwner.Person;
        }

        var found = Nearest(first);
        return (label & WordRoles.Seat) != WordRoles.None
            && (found is AddressOwner.Unknown or AddressOwner.Property || acting.FollowsManager(first)) ? AddressOwner.Organisation : found;
    }

    /// <summary>Whether a person is named directly before token <paramref name="first"/>, as in a list of people.</summary>
    public bool FollowsPerson(int first)
    {
        for (var index = first - 1; index >= Math.Max(1, first - Beside)
            && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            if (persons.LooksLikeEnd(index) && !acting.ActsForAnother(index) && !acting.StandsForBody(index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the address closes a row of one person's data: a name, then only dates, numbers and their labels
    /// up to token <paramref name="first"/> ("Novák Jan; 1. 2. 1980; Luční 5").</summary>
    public bool EndsRow(int first)
    {
        var isDivided = first > 0 && (text.Tokens[first].BlanksBefore >= WideGap || IsDivider(first - 1));
        for (var index = first - 1; isDivided && index >= Math.Max(0, first - RowReach); index--)
        {
            if (text.Tokens[index + 1].LinesBefore > 0)
            {
                return false;
            }

            if (persons.EndsBefore(index + 1))
            {
                return !acting.ActsForAnother(index) && (index + 2 < first || !acting.StandsForBody(index));
            }

            if (!IsRowData(index))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a person ends right before token <paramref name="first"/>: behind a comma, a bracket or a column,
    /// or "z" ("pan Novák z čp. 7").</summary>
    public bool IsBesidePerson(int first)
    {
        if (first < 1 || text.Tokens[first].LinesBefore > 0 || text.HasRole(first, WordRoles.Calendar))
        {
            return false;
        }

        first = BeforeAdverb(first);
        if (persons.EndsBefore(first) && text.Tokens[first].BlanksBefore >= WideGap)
        {
            return true;
        }

        var before = text.Tokens[first - 1];
        var isLink = before.Kind == TokenKind.Mark
            ? text.View[before.Start] is ',' or '(' or '|' or '–' or '-' or '…' or '·' or ';' or '/'
            : (text.HasWord(first - 1, "z") || text.HasWord(first - 1, "oba") || text.HasWord(first - 1, "ze"))
                && text.Tokens[first].BlanksBefore > 0;
        var end = first - 1 - (text.HasWord(first - 1, "oba") && text.IsMark(first - 2, ',') ? 1 : before.Kind == TokenKind.Word && IsTrade(first - 2) ? 2 : 0);
        return isLink && persons.EndsBefore(end) && !acting.ActsForAnother(end - 1, WordRoles.Represented) && !acting.StandsForBody(end - 1);
    }

    /// <summary>Whether an address that fills the first cell of a row up to token <paramref name="end"/> stands before a person in
    /// the next cell ("Luční 5; Jan Novák; 300").</summary>
    public bool BeginsRow(int first, int end)
    {
        if ((first > 0 && text.Tokens[first].LinesBefore == 0) || end + 1 >= text.Tokens.Length || text.Tokens[end].LinesBefore > 0)
        {
            return false;
        }

        var next = text.IsMark(end, ';') || text.IsMark(end, '|') || (text.IsMark(end, '/') && text.Tokens[end].BlanksBefore > 0) ? end + 1 : text.Tokens[end].BlanksBefore >= WideGap ? end : -1;
        return next > 0 && text.Tokens[next].LinesBefore == 0 && persons.StartsAt(next);
    }

    /// <summary>Whether the birth of a person ends directly before token <paramref name="first"/>, or a name and a
    /// bracket.</summary>
    public bool FollowsBirth(int first, int end)
    {
        if (text.IsMark(first - 1, '(') && text.IsMark(end, ')') && first >= 3 && persons.LooksLikeEnd(first - 2))
        {
            return true;
        }

        first = BeforeAdverb(first);
        var isBehindYear = text.IsMark(first - 1, '.') && first >= 2 && text.Tokens[first - 2] is { Kind: TokenKind.Number, Length: 4 };
        var isJoined = isBehindYear || text.IsMark(first - 1, ',') || text.IsMark(first - 1, '–') || text.HasWord(first - 1, "oba");
        for (var index = first - 2; isJoined && index >= Math.Max(0, first - BirthReach); index--)
        {
            var isNumber = text.HasWord(index, "r") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "c");
            if (isNumber || text.HasRole(index, WordRoles.Birth))
            {
                return true;
            }

            if (text.Tokens[index].IsCapital || text.Tokens[index + 1].LinesBefore > 1 || text.IsMark(index, ';'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether "pan N. z čp. 7" or "(*1958) z č. p. 7" leads to token <paramref name="first"/>.</summary>
    public bool ComesFrom(int first)
    {
        first -= text.HasWord(first - 1, "domu") || text.HasWord(first - 1, "domku") ? 1 : 0;
        if (!text.HasWord(first - 1, "z") && !text.HasWord(first - 1, "ze"))
        {
            return false;
        }

        for (var index = first - 2; index >= Math.Max(0, first - Beside) && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (text.HasRole(index, WordRoles.Courtesy | WordRoles.Citizen) || persons.EndsBefore(index + 1))
            {
                return true;
            }
        }

        return false;
    }

    // "Ctibor Hanák, zámečník z Nasobůrek 41"
    private bool IsTrade(int word) => word > 1 && text.Tokens[word] is { Kind: TokenKind.Word, Shape: WordShape.Lower, Length: > 3 } && text.IsMark(word - 1, ',')
        && !text.HasRole(word, WordRoles.AnyFunction & ~WordRoles.Occupation);

    // "Jan Novák, t. č. Luční 5", "dříve Hradecká 7"
    private int BeforeAdverb(int first)
    {
        if (text.IsMark(first - 1, '.') && text.HasWord(first - 2, "c") && text.IsMark(first - 3, '.') && text.HasWord(first - 4, "t"))
        {
            return first - 4;
        }

        var isAdverb = text.HasWord(first - 1, "drive") || text.HasWord(first - 1, "nyni") || text.HasWord(first - 1, "puvodne")
            || text.HasWord(first - 1, "prechodne") || text.HasWord(first - 1, "fakticky");
        return isAdverb ? first - 1 : text.HasWord(first - 1, "casu") && text.HasWord(first - 2, "toho") ? first - 2 : first;
    }

    private bool IsDivider(int index) => text.Tokens[index].Kind == TokenKind.Mark
        && text.View[text.Tokens[index].Start] is ',' or ';' or '|' or '–' or '-' or '/' or '(' or ')' or ':' or '·' or '…';

    // Dates, numbers, marks and the words that name them; a place behind "v" or before the next comma.
    private bool IsRowData(int index)
    {
        var token = text.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Word => (token.Roles & RowWords) != WordRoles.None || token.Length <= 2
                || IsShortItem(index) || IsUnit(index) || text.HasWord(index, "byt") || text.HasWord(index, "rod") || text.HasWord(index, "cislo") || text.HasRole(index - 1, WordRoles.PlacePreposition),
            TokenKind.Mark => text.View[token.Start] is not ('.' or '!' or '?') || text.Tokens[index + 1].Shape
                is not (WordShape.Capitalised or WordShape.Upper) || index == 0 || text.Tokens[index - 1].Kind == TokenKind.Number
                || text.Tokens[index - 1].Length <= 3,
            TokenKind.Number => token.Length > 3 || IsPartOfNumber(index) || IsUnit(index + 1),
            _ => true,
        };
    }

    // "– 40 b. –", "80 let"
    private bool IsUnit(int index) => index > 0 && index < text.Tokens.Length && text.Tokens[index - 1].Kind == TokenKind.Number
        && text.FoldedOf(text.Tokens[index]) is "b" or "bod" or "bodu" or "let" or "roku" or "r" or "kc";

    // "Jan Novák, znalec, Luční 5", "Jan Novák (fyz. osoba podnikající, IČO 12345679, Luční 5)"
    private bool IsShortItem(int index)
    {
        var words = 0;
        var first = index;
        while (first > 0 && words <= LongestItem && !EndsItem(first))
        {
            if (text.Tokens[first] is not ({ Kind: TokenKind.Word, Shape: WordShape.Lower } or { Kind: TokenKind.Mark }) || text.Tokens[first].LinesBefore > 0)
            {
                return false;
            }

            words += text.Tokens[first--].Kind == TokenKind.Word ? 1 : 0;
        }

        var next = index + 1;
        while (next < text.Tokens.Length && words <= LongestItem && !EndsItem(next))
        {
            if (text.Tokens[next] is not ({ Kind: TokenKind.Word, Shape: WordShape.Lower } or { Kind: TokenKind.Mark }) || text.Tokens[next].LinesBefore > 0)
            {
                return false;
            }

            words += text.Tokens[next++].Kind == TokenKind.Word ? 1 : 0;
        }

        return words <= LongestItem;
    }

    private bool EndsItem(int index) => text.IsMark(index, ',') || text.IsMark(index, '(') || text.IsMark(index, ')');

    // A count behind a name ("Novák Jan 41, Malá 22") makes no row of data.
    private bool IsPartOfNumber(int index) => text.Tokens[index].IsGlued
        || (text.Tokens[index + 1].IsGlued && (text.IsMark(index + 1, '.') || text.IsMark(index + 1, '/') || text.IsMark(index + 1, '-')))
        || text.Tokens[index - 1].Kind == TokenKind.Number || text.Tokens[index + 1].Kind == TokenKind.Number
        || (text.IsMark(index - 1, '.') && (text.Tokens[index - 2].Kind == TokenKind.Number || text.HasWord(index - 2, "c"))) || text.IsMark(index - 1, '/') || text.HasRole(index - 1, RowWords);

    /// <summary>The labels that stand before the address that begins at token <paramref name="first"/>.</summary>
    public WordRoles LabelBefore(int first)
    {
        var label = WordRoles.None;
        var index = first - 1;
        for (var steps = 0; index >= 0 && steps < 6; steps++, index--)
        {
            var isSeparator = text.IsMark(index, ':') || text.IsMark(index, '-') || text.IsMark(index, '–');
            if (text.IsMark(index, '.') || text.IsMark(index, '…') || text.IsMark(index, '_'))
            {
                steps--;
                isSeparator = text.IsMark(index - 1, text.View[text.Tokens[index].Start])
                    || text.IsMark(index + 1, text.View[text.Tokens[index].Start])
                    || text.HasWord(index - 1, "byt") || text.HasRole(index - 1, WordRoles.Home);
            }

            var roles = RolesAt(index);
            label |= roles;
            var isFiller = text.Tokens[index].Shape == WordShape.Lower && text.Tokens[index].Length <= 6;
            if (roles == WordRoles.None && !isSeparator && !isFiller)
            {
                break;
            }
        }

        return label;
    }

    private WordRoles RolesAt(int index)
    {
        var roles = text.Tokens[index].Roles & (WordRoles.Home | WordRoles.Seat | WordRoles.AddressLabel);
        roles |= text.HasWord(index, "byt") && text.IsMark(index + 1, '.') ? WordRoles.Home : WordRoles.None;
        roles |= text.HasWord(index, "posledne") || text.HasWord(index, "dorucovani") || (text.HasWord(index, "cr") && text.HasWord(index - 1, "v"))
            || text.HasWord(index, "zasilat") ? WordRoles.AddressLabel : WordRoles.None;
        roles |= text.HasWord(index, "zije") || text.HasWord(index, "zijici") || text.HasWord(index, "ziji") || text.HasWord(index, "ohlasovna") || text.HasWord(index, "ohlasovne") || text.HasWord(index, "ohlasovny") ? WordRoles.Home : WordRoles.None;

        roles |= IsForTheTime(index) ? WordRoles.Home : WordRoles.None;

        // Only a natural person has a "místo podnikání".
        var isBusiness = text.HasWord(index, "podnikani") && (text.HasWord(index - 1, "misto")
            || text.HasWord(index - 1, "mistem") || text.HasWord(index - 1, "mista") || text.HasWord(index - 1, "miste"));
        return isBusiness ? roles & ~WordRoles.Seat | WordRoles.Home : roles;
    }

    // "u ČAK", "v České advokátní komoře", "ČKAIT 0202417"
    private bool IsMembership(int index)
    {
        for (var back = index - 1; back >= Math.Max(0, index - LongestItem); back--)
        {
            if (text.HasWord(back, "u") || text.HasWord(back, "v"))
            {
                return true;
            }
        }

        return index + 1 < text.Tokens.Length && text.Tokens[index + 1] is { Kind: TokenKind.Number, LinesBefore: 0 };
    }

    /// <summary>Whether the word at token <paramref name="index"/> tells where somebody lives for the time being (", přechodně Brno, Luční 5", ", dosud
    /// ubytovna Horník"), and no body before it ("Knihovna Polná, dočasně Husova 12").</summary>
    public bool IsForTheTime(int index) => index > 1 && text.IsMark(index - 1, ',')
        && (text.HasWord(index, "prechodne") || text.HasWord(index, "dosud") || text.HasWord(index, "docasne"))
        && !text.HasWord(index - 2, "posta") && !IsOfBodyAlone(index - 1);

    // A body is named before the comma, and nobody who might live there.
    private bool IsOfBodyAlone(int comma)
    {
        var hasBody = false;
        for (var index = comma - 1; index >= Math.Max(0, comma - Farthest) && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            if (persons.LooksLikeEnd(index) || text.HasRole(index, WordRoles.Birth | WordRoles.Home | WordRoles.Courtesy))
            {
                return false;
            }

            hasBody |= OwnerAt(index) == AddressOwner.Organisation;
        }

        return hasBody;
    }

    private AddressOwner Nearest(int first)
    {
        var tokens = text.Tokens;
        for (var index = first - 1; index >= Math.Max(0, first - Farthest); index--)
        {
            if (tokens[index + 1].LinesBefore > 2)
            {
                break;
            }

            if (OwnerAt(index) is var owner and not AddressOwner.Unknown)
            {
                return owner;
            }
        }

        return AddressOwner.Unknown;
    }

    private AddressOwner OwnerAt(int index)
    {
        var token = text.Tokens[index];
        if (FirmForm.StartsAt(text, index))
        {
            return AddressOwner.Organisation;
        }

        if ((token.Roles & (WordRoles.Birth | WordRoles.Home)) != WordRoles.None)
        {
            return AddressOwner.Person;
        }

        if ((token.Roles & (WordRoles.PublicBody | WordRoles.PrivateBody
            | WordRoles.Institution)) != WordRoles.None && IsOrganisation(index))
        {
            return AddressOwner.Organisation;
        }

        // "autorizovaná inženýrka v oboru pozemní stavby"
        if ((token.Roles & WordRoles.Property) != WordRoles.None && !text.HasWord(index - 2, "oboru") && !text.HasWord(index - 1, "oboru"))
        {
            return text.HasRole(index - 1, WordRoles.PartyLabel) ? AddressOwner.Person : AddressOwner.Property;
        }

        return persons.LooksLikeEnd(index) && !acting.ActsForAnother(index) && !acting.StandsForBody(index) ? AddressOwner.Person
            : AddressOwner.Unknown;
    }

    // "město", "společnost": with a capital or followed by a name; "část obce" and "rada" mid-sentence say nothing,
    // nor do the label of a field ("Zdravotní pojišťovna: 111") and a code ("ZŠ-149", "VS –").
    private bool IsOrganisation(int index)
    {
        // "02763 Zittau, Spolková republika Německo"
        if ((text.HasWord(index, "republika") && !text.HasWord(index - 1, "ceska")) || text.IsMark(index + 1, ':') || text.IsMark(index + 1, '“') || (text.IsMark(index + 1, '-') && text.Tokens[index + 1].IsGlued))
        {
            return false;
        }

        // "zapsaná u ČAK pod ev. č. 16224, se sídlem": whoever belongs to a chamber has a seat of his own.
        if (text.FoldedOf(text.Tokens[index]) is "cak" or "ckait" or "cka" or "clk" or "komora" or "komory" or "komore" && IsMembership(index))
        {
            return false;
        }

        var token = text.Tokens[index];
        return token.IsCapital
            || (text.HasRole(index, WordRoles.Institution | WordRoles.PublicBody) && token.LinesBefore == 0 && index > 0
                && text.Tokens[index - 1].IsCapital)
            || (text.FoldedOf(token) is "obec" or "mesto" or "mestys" && index + 2 < text.Tokens.Length
                && text.Tokens[index + 1].IsCapital && text.IsMark(index + 2, ','))
            || ((token.Roles & WordRoles.PrivateBody) != WordRoles.None && index + 1 < text.Tokens.Length
                && text.Tokens[index + 1].IsCapital);
    }
}
