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

        return preposition > 0 || EndsField(view, town.End) ? town : null;
    }

    private static int LengthOfIn(ReadOnlySpan<char> rest) => rest.StartsWith("v ", StringComparison.OrdinalIgnoreCase) ? 2
        : rest.StartsWith("ve ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("v: ") ? 3 : rest.StartsWith("v:") ? 2 : 0;

    // A number behind the town would make it a home; "bytem", "trvale" and the like begin one of its own.
    private static bool EndsField(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var c = TextChars.At(view, at);
        if (c is ')' or '\n' or '\r' or '\0' or ';' or '|' or '\t' or '“' or '·' || (c == '/' && TextChars.At(view, at + 1) == ' ') || (c == '.' && TextChars.At(view, at + 1) is '\n' or '\r' or '\0'))
        {
            return true;
        }

        var rest = view[Math.Min(view.Length, c == ',' ? TextChars.SkipWhite(view, at + 1, lineBreaks: 1) : at)..];
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
        var isClosed = isBracketed ? behind == ')' : behind is ',' or '/' or ';' || view[span.End..].StartsWith(" /");
        return isClosed && (isBracketed || !view[span.Start..span.End].Contains(' ') || IsTwoWordTown(view[span.Start..span.End])) ? town : null;
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

        if (char.IsUpper(TextChars.At(view, TextChars.SkipWhite(view, at + (TextChars.At(view, at) is ',' or '–' ? 1 : 0), lineBreaks: 0))))
        {
            return ReadBehindMark(view, place, at);
        }

        at += view[at..].StartsWith("v ", StringComparison.OrdinalIgnoreCase) ? 2 : view[at..].StartsWith("ve ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        return at > end + 1 && char.IsLower(TextChars.At(view, at - 2))
            && at < view.Length ? Read(view, at) : null;
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
        var isClosed = (isBracketed && behind == ')') || (town is { } first && EndsField(view, first.End));
        var isWhole = town is { } last && view[last.End..].IsWhiteSpace();
        return isClosed && (isBracketed || isVerb || behind != '|') && (isWhole || !place.IsCell) ? town : null;
    }

    // "narozena: Brno", "Narozen(a): Kolín ·": a town up to the end of the field where a date could stand.
    private static TextSpan? ReadInPlaceOfDate(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var label = view[Math.Min(place.Label.Start, place.Start)..place.Start];
        var isAsked = label.StartsWith("naroz", StringComparison.OrdinalIgnoreCase) && label.TrimEnd().EndsWith(":");
        var town = isAsked ? Read(view, place.Start) : null;
        return town is { Length: >= ShortestTown } span && EndsField(view, span.End) ? town : null;
    }

    // "Narozen/a: Kolín, 5. 5. 1955"
    private static TextSpan? ReadBeforeDate(ReadOnlySpan<char> view, int start)
    {
        var town = Read(view, start);
        var comma = town is { } span ? TextChars.SkipWhite(view, span.End, lineBreaks: 0) : view.Length;
        return TextChars.At(view, comma) == ',' && CzechDate.End(view, TextChars.SkipWhite(view, comma + 1, lineBreaks: 0)) > 0
            ? town : null;
    }

    private static TextSpan? Read(ReadOnlySpan<char> view, LabelledPlace place)
    {
        // "se narodil v roce 1941 v Sušici"
        var start = place.Start + (view[place.Start..].StartsWith("roce ") || view[place.Start..].StartsWith("roku ") ? "roku ".Length : 0);
        var date = !place.IsCell && TextChars.IsDigit(TextChars.At(view, start))
            ? Math.Max(CzechDate.End(view, start), CzechDate.YearEnd(view, start)) : 0;
        return date > 0 ? BehindDate(view, date) : Read(view, place.Start);
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
            at += TextChars.At(view, at) is ' ' or '-' ? 1 : 0;
        }

        return end - start > 1 ? new TextSpan(start, BehindTail(view, start, end)) : null;
    }

    // "datum a místo narození" announces both.
    private static bool NamesPlace(ReadOnlySpan<char> label) =>
        label.Contains("míst", StringComparison.OrdinalIgnoreCase) || label.Contains("mist", StringComparison.OrdinalIgnoreCase);

    // "místo narození: obec Lhota"
    private static int BehindNoun(ReadOnlySpan<char> view, int start)
    {
        foreach (var noun in (ReadOnlySpan<string>)["v místě ", "místě ", "místo: ", "místo ", "v obci ", "ve městě ", "obec ", "obci ", "město ", "městě ", "městys ", "městysi ", "vesnice "])
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
