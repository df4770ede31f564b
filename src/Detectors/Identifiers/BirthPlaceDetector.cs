using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds the place of birth beside its label: up to six words that begin with a capital, and the small words
/// of towns.</summary>
public sealed class BirthPlaceDetector : IDetector
{
    private const int MostWords = 6;
    private const int MostNames = 2;
    private const int ShortestTown = 3;
    private const int MostStreetWords = 4;
    private const int RowBirthPairs = 13;
    private static readonly Evidence[] Reasons = [BirthPlaceLabel];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("birth-place", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        LabelledValues.Add(text, LabelKind.BirthPlace, FindingType.BirthPlace, Reasons, Read, sink);
        LabelledValues.Add(text, LabelKind.BirthDate, FindingType.BirthPlace, Reasons, ReadBehindDate, sink);
        return Math.Min(ReadAsterisks(text.View, sink), text.Labels.ReadTo);
    }

    // "* 1. 1. 1956 v Brně", "*1961 Třebíč"
    private static int ReadAsterisks(ReadOnlySpan<char> view, ICollection<Candidate> sink)
    {
        var cursor = new ScanCursor(view);
        for (var asterisk = cursor.Next('*', 0); asterisk >= 0; asterisk = cursor.Next('*', asterisk + 1))
        {
            var start = TextChars.SkipWhite(view, asterisk + 1, lineBreaks: 0);
            var date = Math.Max(CzechDate.End(view, start), CzechDate.YearEnd(view, start));
            if (date > 0 && start - asterisk <= 3 && BehindDate(view, date) is { } town)
            {
                sink.Add(new Candidate(FindingType.BirthPlace, town, EvidenceStrength.Labelled, Reasons));
            }
        }

        return cursor.ReadTo;
    }

    /// <summary>The town right behind a date of birth that ends at <paramref name="date"/>: behind "v", or alone up to the end
    /// of its field; null when none stands there.</summary>
    internal static TextSpan? BehindDate(ReadOnlySpan<char> view, int date)
    {
        var at = TextChars.SkipWhite(view, date, lineBreaks: 0);
        var isDivided = TextChars.At(view, at) is ',' or '/' or '–' or '-';
        at = isDivided ? TextChars.SkipWhite(view, at + 1, lineBreaks: 0) : at;
        var preposition = LengthOfIn(view[at..]);
        if (Read(view, Math.Min(at + preposition, view.Length)) is not { } town)
        {
            return null;
        }

        return preposition > 0 || EndsField(view, town.Start, town.End) ? town : null;
    }

    private static int LengthOfIn(ReadOnlySpan<char> rest) => rest.StartsWith("v ", StringComparison.OrdinalIgnoreCase) ? 2
        : rest.StartsWith("ve ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("v: ") ? 3 : rest.StartsWith("v:") ? 2 : 0;

    // A number behind the town would make it a home; "bytem", "trvale" and the like begin one of its own.
    private static bool EndsField(ReadOnlySpan<char> view, int start, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var c = TextChars.At(view, at);
        if (c is ')' or '\n' or '\r' or '\0' or ';' or '|' or '\t' or '“' or '·' || (c == '/' && TextChars.At(view, at + 1) == ' ') || (c == '.' && TextChars.At(view, at + 1) is '\n' or '\r' or '\0'))
        {
            return true;
        }

        var next = c == ',' ? TextChars.SkipWhite(view, at + 1, lineBreaks: 1) : at;
        if (c == ',' && IsTownName(view[start..end]) && (BeginsClause(view, next) || IsLongNumber(view, next) || IsHomeElsewhere(view, next)))
        {
            return true;
        }

        var rest = view[Math.Min(view.Length, next)..];
        foreach (var word in (ReadOnlySpan<string>)["bytem", "trvale", "bydl", "okr", "státní", "stát.", "rod", "RČ", "r. č", "r.č", "OP", "zem", "pas", "průkaz",
            "povolení", "doklad", "tel", "mob", "e-mail", "email", "obč", "č. OP", "č. p", "číslo", "účet", "č. ú", "IBAN", "DS", "ID DS", "datov", "IČ", "DIČ",
            "SPZ", "RZ", "vozidl", "auto", "podpis", "podepsal", "ŘP", "řidič", "zbrojní", "cestovní", "schránka", "kontakt", "os. č", "občan", "VIN"])
        {
            if (c == ',' && rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // ", obdrží 1 000 Kč"; ", ročník 1953" would be told of a person.
    private static bool BeginsClause(ReadOnlySpan<char> view, int at) => char.IsLower(TextChars.At(view, at))
        && !view[at..].StartsWith("nar") && !view[at..].StartsWith("roč") && !view[at..].StartsWith("r. ");

    // No first name and surname.
    private static bool IsTownName(ReadOnlySpan<char> town) => !town.Contains(' ') || IsTwoWordTown(town);

    // "Třebíč, 72 04 09/9958", "Tábor, 801212/1238"
    private static bool IsLongNumber(ReadOnlySpan<char> view, int at) => TextChars.DigitsEnd(view, at) - at is 6 or > 8
        || (RowBirthPairs <= view.Length - at && TextChars.DigitsEnd(view, at) == at + 2 && view[at + 2] == ' ' && view[at + 8] == '/');

    // "Kroměříž, Jiráskova 68, Sušice": a home has one town.
    private static bool IsHomeElsewhere(ReadOnlySpan<char> view, int street)
    {
        var number = EndOfStreet(view, street);
        var end = TextChars.DigitsEnd(view, number);
        end = TextChars.At(view, end) == '/' ? TextChars.DigitsEnd(view, end + 1) : end;
        var town = TextChars.At(view, end) == ',' ? TextChars.SkipWhite(view, end + 1, lineBreaks: 1) : end;
        return number > street && end > number && town > end && char.IsUpper(TextChars.At(view, town)) && char.IsLower(TextChars.At(view, town + 1));
    }

    // "nar. 1. 2. 1980 Třeboň,": one word right behind the date up to a comma, or a town in brackets.
    private static TextSpan? ReadBesideDate(ReadOnlySpan<char> view, int at)
    {
        var isBracketed = TextChars.At(view, at) == '(';
        var town = Read(view, Math.Min(view.Length, at + (isBracketed ? 1 : 0)));
        if (town is not { } span || span.Length < ShortestTown)
        {
            return null;
        }

        var behind = TextChars.At(view, span.End);
        var isClosed = isBracketed ? behind == ')' : behind is '/' or ';' || (behind == ',' && !LeadsToHouse(view, span.End + 1)) || view[span.End..].StartsWith(" /");
        return isClosed && (isBracketed || !view[span.Start..span.End].Contains(' ') || IsTwoWordTown(view[span.Start..span.End])) ? town : null;
    }

    // "nar. 1. 2. 1980   Nejdek, Závodu míru 3": a street with its number behind the town makes a home of both.
    private static bool LeadsToHouse(ReadOnlySpan<char> view, int at)
    {
        at = TextChars.SkipWhite(view, at, lineBreaks: 0);
        return EndOfStreet(view, at) is var number && number > at && !IsHomeElsewhere(view, at);
    }

    // Where the number begins behind a name of at most four words; the beginning itself when there is none.
    private static int EndOfStreet(ReadOnlySpan<char> view, int street)
    {
        var at = street;
        for (var words = 0; char.IsUpper(TextChars.At(view, street)) && words < MostStreetWords && char.IsLetter(TextChars.At(view, at)); words++)
        {
            at = WordEnd(view, at);
            at = TextChars.SkipWhite(view, at + (TextChars.At(view, at) == '.' ? 1 : 0), lineBreaks: 0);
        }

        return TextChars.IsDigit(TextChars.At(view, at)) ? at : street;
    }

    // "Nový Bor", "Jablonec nad Nisou", "Hradec Králové": no first name and surname.
    private static bool IsTwoWordTown(ReadOnlySpan<char> town)
    {
        var first = town[..town.IndexOf(' ')];
        var rest = town[(first.Length + 1)..];
        return rest.ContainsAny(" ") || first[^1] is 'ý' or 'á' or 'é' || rest.EndsWith("ové") || rest.EndsWith("Lázně") || rest.EndsWith("Hory")
            || rest.EndsWith("Ves") || rest.EndsWith("Město");
    }

    // "narozena 1. 2. 1980 v Opavě"
    private static TextSpan? ReadBehindDate(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var start = place.Start;
        var end = TextChars.IsDigit(view[start])
            ? Math.Max(CzechDate.End(view, start), CzechDate.YearEnd(view, start)) : 0;
        if (end == 0)
        {
            return char.IsUpper(view[start]) && !place.IsCell ? ReadBeforeDate(view, start) ?? ReadInPlaceOfDate(view, place) : null;
        }

        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        if (NamesPlace(view[Math.Min(place.Label.Start, end)..Math.Min(place.Label.End, view.Length)]))
        {
            at = TextChars.SkipWhite(view, at + (TextChars.At(view, at) is ',' or '/' or ';' or '–' or '-' ? 1 : 0), lineBreaks: 1);
            at += view[at..].StartsWith("v ", StringComparison.OrdinalIgnoreCase) ? 2 : view[at..].StartsWith("ve ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
            return at < view.Length ? Read(view, at) : null;
        }

        if (!place.IsCell && ReadBesideDate(view, at) is { } beside)
        {
            return beside;
        }

        var noun = TextChars.SkipWhite(view, at + (TextChars.At(view, at) == ',' ? 1 : 0), lineBreaks: 0);
        if (BehindNoun(view, noun) > noun)
        {
            return Read(view, noun);
        }

        var preposition = LengthOfIn(view[at..]);
        if (preposition == 0 && char.IsUpper(TextChars.At(view, TextChars.SkipWhite(view, at + (TextChars.At(view, at) is ',' or '–' ? 1 : 0), lineBreaks: 0))))
        {
            return ReadBehindMark(view, place, at);
        }

        at = preposition > 0 ? TextChars.SkipWhite(view, at + preposition, lineBreaks: 1) : at;
        return preposition > 0 && at > end + 1 && at < view.Length ? Read(view, at) : null;
    }

    // "(nar. 1956, Znojmo)", "Narozen: 12. 3. 1956, Brno": the town alone up to the bracket or the end of the line. A number
    // behind it would make it a home.
    private static TextSpan? ReadBehindMark(ReadOnlySpan<char> view, LabelledPlace place, int at)
    {
        var label = view[Math.Min(place.Label.Start, at)..Math.Min(place.Label.End, at)];
        var isBracketed = TextChars.At(view, TextChars.SkipWhiteBack(view, place.Label.Start, lineBreaks: 0) - 1) == '(';
        var isVerb = label.StartsWith("naroz", StringComparison.OrdinalIgnoreCase);
        var town = Read(view, TextChars.SkipWhite(view, at + (view[at] is ',' or '–' ? 1 : 0), lineBreaks: 0));
        var behind = town is { } span ? TextChars.At(view, span.End) : ' ';
        var isClosed = (isBracketed && behind == ')') || (town is { } first && EndsField(view, first.Start, first.End));
        var isWhole = town is { } last && view[last.End..].IsWhiteSpace();
        return isClosed && (isBracketed || isVerb || behind != '|') && (isWhole || !place.IsCell) ? town : null;
    }

    // "narozena: Brno", "Narozen(a): Kolín ·": a town up to the end of the field where a date could stand.
    private static TextSpan? ReadInPlaceOfDate(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var label = view[Math.Min(place.Label.Start, place.Start)..place.Start];
        var isAsked = label.StartsWith("naroz", StringComparison.OrdinalIgnoreCase) && label.TrimEnd().EndsWith(":");
        var town = isAsked ? Read(view, place.Start) : null;
        return town is { Length: >= ShortestTown } span && EndsField(view, span.Start, span.End) ? town : null;
    }

    // "Narozen/a: Kolín, 5. 5. 1955"
    private static TextSpan? ReadBeforeDate(ReadOnlySpan<char> view, int start)
    {
        var town = Read(view, start);
        var comma = town is { } span ? TextChars.SkipWhite(view, span.End, lineBreaks: 0) : view.Length;
        return TextChars.At(view, comma) == ',' && IsTownName(view[town!.Value.Start..town.Value.End]) && CzechDate.End(view, TextChars.SkipWhite(view, comma + 1, lineBreaks: 0)) > 0
            ? town : null;
    }

    private static TextSpan? Read(ReadOnlySpan<char> view, LabelledPlace place)
    {
        // "se narodil v roce 1941 v Sušici"
        var start = place.Start + (view[place.Start..].StartsWith("roce ") || view[place.Start..].StartsWith("roku ") ? "roku ".Length : 0);
        var date = !place.IsCell && TextChars.IsDigit(TextChars.At(view, start))
            ? Math.Max(CzechDate.End(view, start), CzechDate.YearEnd(view, start)) : 0;
        if (date > 0)
        {
            return BehindDate(view, date);
        }

        // "místo narození Mělník: ztracen": the town before a colon is no owner of the label.
        var direct = TextChars.SkipWhite(view, Math.Max(place.Label.End, 0), lineBreaks: 0);
        var isSkipped = !place.IsCell && direct < place.Start && char.IsUpper(TextChars.At(view, direct)) && !char.IsUpper(view[place.Start]);
        return Read(view, isSkipped ? direct : place.Start);
    }

    private static TextSpan? Read(ReadOnlySpan<char> view, int start)
    {
        var end = start = BehindNoun(view, start);
        var at = start;
        var names = 0;
        for (var words = 0; words < MostWords; words++)
        {
            var wordEnd = WordEnd(view, at);
            var isTownWord = words > 0 && IsTownWord(view[Math.Min(at, wordEnd)..wordEnd]);
            if (wordEnd == at || !(isTownWord || (char.IsUpper(view[at]) && names < MostNames)))
            {
                break;
            }

            // "Kutné Hory", "Nové Město na Moravě": a third capital in a row begins the name of somebody.
            names = isTownWord || TextChars.At(view, wordEnd) == '-' ? 0 : names + 1;

            end = char.IsUpper(view[at]) ? wordEnd : end;
            at = wordEnd;
            at += TextChars.At(view, at) is ' ' or '-' || (TextChars.At(view, at) == '\n' && GoesOn(view, start, at)) ? 1 : 0;
            at = SkipPart(view, at, ref end);
        }

        return end - start > 1 ? new TextSpan(start, BehindTail(view, start, end)) : null;
    }

    // "Ústí" above "nad Orlicí", "Jindřichův" above "Hradec": an adjective, or a small word at the beginning of the next line.
    private static bool GoesOn(ReadOnlySpan<char> view, int start, int lineEnd)
    {
        var word = view[start..lineEnd];
        word = word[(word.LastIndexOf(' ') + 1)..];
        var next = view[(lineEnd + 1)..WordEnd(view, lineEnd + 1)];
        return IsTownWord(next) || IsTownWord(word) || (next.Length > 2 && char.IsUpper(next[0]) && (word.EndsWith("ův")
            || word is "Nový" or "Nová" or "Nové" or "Starý" or "Stará" or "Staré" or "Český" or "Česká" or "České" or "Karlovy" or "Mladá" or "Velké" or "Velká" or "Horní" or "Dolní"));
    }

    // "Brno-střed"
    private static int SkipPart(ReadOnlySpan<char> view, int at, ref int end)
    {
        var isPart = TextChars.At(view, at - 1) == '-' && char.IsLower(TextChars.At(view, at)) && end == at - 1 && char.IsLetter(TextChars.At(view, at - 3));
        end = isPart ? WordEnd(view, at) : end;
        return isPart ? end : at;
    }

    // "datum a místo narození" announces both.
    private static bool NamesPlace(ReadOnlySpan<char> label) =>
        label.Contains("míst", StringComparison.OrdinalIgnoreCase) || label.Contains("mist", StringComparison.OrdinalIgnoreCase);

    // "místo narození: obec Lhota"
    private static int BehindNoun(ReadOnlySpan<char> view, int start)
    {
        foreach (var noun in (ReadOnlySpan<string>)["v místě ", "v místě: ", "místě ", "v obci: ", "v: ", "místo: ", "místo ", "v obci ", "ve městě ", "obec ", "obci ", "město ", "městě ", "městys ", "městysi ", "vesnice "])
        {
            if (view[start..].StartsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                return start + noun.Length;
            }
        }

        return start;
    }

    // "Dvůr Králové n. L.", "Praha 4": an abbreviated river, the number of a district.
    private static int BehindTail(ReadOnlySpan<char> view, int start, int end)
    {
        var rest = view[end..];
        if ((rest.StartsWith(" n.") || rest.StartsWith(" p.")) && TextChars.SkipWhite(view, end + 3, lineBreaks: 0) is var river
            && char.IsUpper(TextChars.At(view, river)))
        {
            var last = WordEnd(view, river);
            return TextChars.At(view, last) == '.' ? last + 1 : last;
        }

        var number = TextChars.At(view, end) == ' ' ? TextChars.DigitsEnd(view, end + 1) : end;
        var isDistrict = number - end is 2 or 3 && TextChars.At(view, number) is '\n' or '\r' or '\0' or ',' or ';' or ')' or '|'
            or '\t' or ' ' && !TextChars.IsDigit(TextChars.At(view, number + 1));
        return isDistrict && HasDistricts(view[start..end]) ? number : end;
    }

    // "Dlouhá 4" is a street.
    private static bool HasDistricts(ReadOnlySpan<char> town)
    {
        foreach (var city in (ReadOnlySpan<string>)["prah", "brn", "plz", "ostrav", "bratislav", "košic"])
        {
            if (town.StartsWith(city, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int WordEnd(ReadOnlySpan<char> view, int at)
    {
        while (at < view.Length && char.IsLetter(view[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsTownWord(ReadOnlySpan<char> word) => word is "nad" or "pod" or "u" or "v" or "ve" or "na" or "při" or "pri"
        or "NAD" or "POD" or "U" or "V" or "VE" or "NA" or "PŘI" or "PRI";
}
