using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds words of special categories bound to a person, and words of security.</summary>
/// <remarks>
/// GDPR articles 9 and 10: a keyword alone is a definition, a heading or a name of an agency; only in one sentence
/// with an
/// identifiable person it is a datum. Words inside another finding are left to it.
/// </remarks>
internal static class SensitivePassages
{
    private static readonly System.Buffers.SearchValues<char> NoValue = System.Buffers.SearchValues.Create(" -–—0");
    private static readonly System.Buffers.SearchValues<char> Dividers = System.Buffers.SearchValues.Create(",.;:()\n");
    private static readonly System.Buffers.SearchValues<char> JointEnds =
        System.Buffers.SearchValues.Create(" .,;:()\n");
    private const int LongestSentence = 600;
    private const int LongestField = 110;
    private const int LongestJoint = 5;
    private const int PersonReach = 200;
    private const int CodeLength = 3;
    private const int FewestLeaders = 4;
    private const int ToldReach = 30;
    private static readonly string[] Somebody = ["zadatel", "stezovatel", "jmenovan", "obcank", "obcan ", "syn ", "dcer", "manzel", "matk", "otec",
        "pacientk", "nezletil", "obvinen", "poskozen", "opatrovan", "najemnic", "najemnik", "najemkyn", "zamestnankyn", "pacient", "zustavitel", "zemrel", "chlapec", "divka", "zak ", "zakyn", "dite ", "pani ", "pan ", "dluznik", "dluznic", "uzivatelk"];

    // Also sides of contracts that are no people: somebody where a verb of the datum itself tells of him ("klient je po operaci").
    private static readonly string[] SomebodyTold = ["zamestnan", "uzivatel ", "uzivatele ", "klient ", "klienta ", "klientka ", "klientky ", "student ", "studentka ", "prednasejici ",
        "ucastnik ", "ucastnice ", "vydluzitel", "dotceny ", "dotcena ", "umelec ", "prijemce ", "muz ", "zena "];
    private const int AgencyBefore = 8;
    private const int TopicBefore = 3;
    private const int AgencyBehind = 12;
    private static readonly Evidence[] Special = [IdentifierEvidence.SpecialTerm, IdentifierEvidence.SpecialPerson];
    private static readonly Evidence[] Security = [IdentifierEvidence.SecurityTerm];

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        var folded = TokenizedText.Of(text).Folded;
        ComposedPassages.Join(folded, text.Sensitive);
        var hits = text.Sensitive.All;
        var cells = CellsOf(text, resolved);
        for (var i = 0; i < hits.Length; i++)
        {
            var span = new TextSpan(hits[i].Start, BehindCode(text.View, hits[i].End));
            if (hits[i].Kind == LabelKind.Security && IsFree(resolved, span))
            {
                found.Add(new Candidate(FindingType.Security, span, EvidenceStrength.Statistical, Security));
            }
            else if (hits[i].Kind == LabelKind.Special && IsHead(text, hits[i]))
            {
                continue;
            }
            else if (hits[i].Kind == LabelKind.Special && FieldBehind(text.View, resolved, hits[i]) is { } field)
            {
                if (IsFree(found, field) && IsFree(cells, field) && HasPerson(text.View, resolved, field, isGeneral: false))
                {
                    found.Add(new Candidate(FindingType.Special, field, EvidenceStrength.Statistical, Special));
                }
            }
            else if (hits[i].Kind == LabelKind.Special && IsFree(cells, span) && IsFree(found, span) && (IsTold(text.View, hits[i]) || !IsOfAgency(text.View, hits, i))
                && !UnboundTerms.Is(text.View, folded, hits[i]))
            {
                AddSpecial(text.View, resolved, span, IsGeneral(text.View, hits, i), found);
            }
        }

        found.AddRange(cells);
        return found;
    }

    // A column headed "zdravotní stav".
    private static List<Candidate> CellsOf(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        foreach (var place in text.Labels.PlacesOf(LabelKind.Special))
        {
            var cell = new TextSpan(place.Start, place.End);
            var hasValue = place.IsCell && text.View.AsSpan(cell.Start, cell.Length).IndexOfAnyExcept(NoValue) >= 0;
            if (hasValue && IsFree(resolved, cell) && IsFree(found, cell))
            {
                found.Add(new Candidate(FindingType.Special, cell, EvidenceStrength.Statistical, Special));
            }
        }

        return found;
    }

    private static bool IsHead(DetectionText text, LabelHit hit) =>
        text.Labels.CrossingAt(hit.Start + 1) is { Kind: LabelKind.Special };

    // "Zdravotní stav: po operaci srdce": the datum is what stands behind the colon.
    private static TextSpan? FieldBehind(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, LabelHit hit)
    {
        var isDenial = view[hit.Start..hit.End].StartsWith("bez ", StringComparison.OrdinalIgnoreCase);
        var mark = isDenial ? hit.End : BehindLeaders(view, hit.End);
        if ((TextChars.At(view, mark) != ':' && mark - hit.End < FewestLeaders) || !IsFieldName(view, hit.Start))
        {
            return null;
        }

        var start = TextChars.SkipWhite(view, mark + (TextChars.At(view, mark) == ':' ? 1 : 0), lineBreaks: 0);
        var next = CandidateOrder.FirstFrom(resolved, start);
        var limit = Math.Min(Math.Min(view.Length, start + LongestField), next < resolved.Count ? resolved[next].Span.Start : view.Length);
        var end = start;
        while (end < limit && view[end] is not ('\n' or '\r' or ';' or '|' or '\t') && !EndsSentence(view, end) && !view[end..].StartsWith("  "))
        {
            end++;
        }

        end = start + view[start..end].TrimEnd(" ,.").Length;

        // "1941, po CMP, inkontinence: ráno a oběd": behind a comma an illness is a datum itself.
        start = end > start && BeforeName(view, hit.Start) == ',' && char.IsLower(view[hit.Start]) ? hit.Start : start;
        return end > start && char.IsLetterOrDigit(view[start]) ? new TextSpan(start, end) : null;
    }

    // "Zdravotní omezení ........ barvoslepost"
    private static int BehindLeaders(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var first = at;
        while (TextChars.At(view, at) is '.' or '…' or '_')
        {
            at++;
        }

        return at - first >= FewestLeaders ? at : end;
    }

    // The name of the field begins its line or its sentence.
    private static bool IsFieldName(ReadOnlySpan<char> view, int start) => BeforeName(view, start) is '\0' or '\n' or '|' or ';' or ',' or '.' or '•' or '–' or '-';

    private static char BeforeName(ReadOnlySpan<char> view, int start) => TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1);

    /// <summary>The candidates without persons that are part of the name of a disease ("Parkinsonova choroba").</summary>
    public static List<Candidate> WithoutNamesOfDiseases(DetectionText text, List<Candidate> resolved)
    {
        var hits = text.Sensitive.All;
        var isSpared = false;
        foreach (var hit in hits)
        {
            isSpared |= hit.Kind == LabelKind.Special && NameWithin(resolved, hit) >= 0;
        }

        if (!isSpared)
        {
            return resolved;
        }

        var kept = new List<Candidate>(resolved);
        foreach (var hit in hits)
        {
            for (var i = NameWithin(kept, hit); hit.Kind == LabelKind.Special && i >= 0; i = NameWithin(kept, hit))
            {
                kept.RemoveAt(i);
            }
        }

        return kept;
    }

    private static int NameWithin(List<Candidate> resolved, LabelHit hit)
    {
        for (var i = CandidateOrder.FirstFrom(resolved, hit.Start); i < resolved.Count && resolved[i].Span.Start < hit.End; i++)
        {
            if (resolved[i].Type == FindingType.Person && resolved[i].Span.End <= hit.End)
            {
                return i;
            }
        }

        return -1;
    }

    private static void AddSpecial(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, TextSpan span, bool isGeneral,
        List<Candidate> found)
    {
        if (found.Count > 0 && found[^1].Type == FindingType.Special && found[^1].Span.End >= span.Start)
        {
            // The phrase before has taken the word in.
            found[^1] = found[^1] with { Span = found[^1].Span.Union(span) };
        }
        else if (IsFree(resolved, span))
        {
            var phrase = SensitivePhrase.Around(view, resolved, span);
            if (found.Count > 0 && found[^1].Type == FindingType.Special && Continues(view, found[^1].Span.End, phrase.Start))
            {
                found[^1] = found[^1] with { Span = found[^1].Span.Union(phrase) };
            }
            else if (HasPerson(view, resolved, span, isGeneral) || (!isGeneral && OwnWords.In(view[phrase.Start..span.End]) && !OwnWords.AreOfForm(view[SentenceStart(view, span.Start)..span.End])) || (!isGeneral && SensitivePhrase.HasVerb(view, phrase.Start, span) && IsInSentence(view, span, SomebodyTold)))
            {
                found.Add(new Candidate(FindingType.Special, phrase, EvidenceStrength.Statistical, Special));
            }
        }
    }

    // "diagnózu F32.1": a code of the international classification belongs to its word.
    private static int BehindCode(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        at += TextChars.At(view, at) is ':' ? 1 : 0;
        at = TextChars.SkipWhite(view, at, lineBreaks: 0);
        var digits = TextChars.DigitsEnd(view, Math.Min(at + 1, view.Length));
        if (!char.IsAsciiLetterUpper(TextChars.At(view, at)) || digits - at != CodeLength)
        {
            return end;
        }

        var part = TextChars.At(view, digits) == '.' ? TextChars.DigitsEnd(view, digits + 1) : digits;
        return part > digits + 1 ? part : digits;
    }

    // "léčí se v psychiatrické nemocnici": the verb tells of somebody, whatever the agency.
    private static bool IsTold(ReadOnlySpan<char> view, LabelHit hit)
    {
        if (view[hit.Start..].StartsWith("umístěn", StringComparison.OrdinalIgnoreCase)
            || view[hit.Start..].StartsWith("léč", StringComparison.OrdinalIgnoreCase)
            || view[hit.Start..].StartsWith("hospitaliz", StringComparison.OrdinalIgnoreCase) || view[hit.Start..].StartsWith("jezd", StringComparison.OrdinalIgnoreCase)
            || view[hit.Start..].StartsWith("v psychiatrick", StringComparison.OrdinalIgnoreCase) || view[hit.Start..].StartsWith("v evidenci", StringComparison.OrdinalIgnoreCase)
            || view[hit.End..].StartsWith(" pacient", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var written = view[Math.Max(0, hit.Start - ToldReach)..hit.Start];
        written = written[(written.LastIndexOfAny(Dividers) + 1)..];
        Span<char> before = stackalloc char[written.Length];
        Fold(written, before);
        foreach (var verb in (ReadOnlySpan<string>)["navstev", "dochazi", "chodi", "leci", "lecen", "lecil", "pacient", "hospitaliz", "je klient", "umisten", "prelozen", "prevezen", "pobyv", "lezi", "v evidenci", " peci "])
        {
            if (before.IndexOf(verb) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Fold(ReadOnlySpan<char> written, Span<char> folded)
    {
        for (var i = 0; i < written.Length; i++)
        {
            folded[i] = TextChars.Fold(written[i]);
        }
    }

    // "Psychiatrická nemocnice", "Svaz tělesně postižených": the word is part of a name.
    private static bool IsOfAgency(ReadOnlySpan<char> view, ReadOnlySpan<LabelHit> hits, int index)
    {
        var isBefore = index > 0 && hits[index - 1].Kind == LabelKind.Agency
            && IsJoined(view, hits[index - 1].End, hits[index].Start, AgencyBefore) && view[hits[index - 1].End..hits[index].Start].Trim() is not ("s" or "se" or "po" or "kvůli");

        // "prevence rakoviny", "osoby s demencí": the word before tells that nobody in particular is meant.
        isBefore |= index > 0 && hits[index - 1].Kind == LabelKind.Generic && IsJoined(view, hits[index - 1].End, hits[index].Start, TopicBefore);
        return isBefore || (index + 1 < hits.Length && hits[index + 1].Kind == LabelKind.Agency
            && IsJoined(view, hits[index].End, hits[index + 1].Start, AgencyBehind)
            && !IsPlace(view[hits[index].End..hits[index + 1].Start]));
    }

    // "po mrtvici v nemocnici": the agency is where somebody lies, not a part of one name with the word.
    private static bool IsPlace(ReadOnlySpan<char> gap) => gap.Trim() is "v" or "ve" or "na" or "u" or "do" or "s" or "z" or "se"
        || gap.TrimStart().StartsWith("v ", StringComparison.Ordinal) || gap.TrimStart().StartsWith("ve ", StringComparison.Ordinal);

    private static bool IsJoined(ReadOnlySpan<char> view, int from, int to, int reach) =>
        to - from <= reach && !view[from..to].ContainsAny(Dividers);

    private static bool IsGeneral(ReadOnlySpan<char> view, ReadOnlySpan<LabelHit> hits, int index)
    {
        var start = SentenceStart(view, hits[index].Start);
        var end = SentenceEnd(view, hits[index].End);
        for (var i = index - 1; i >= 0 && hits[i].Start >= start; i--)
        {
            if (hits[i].Kind == LabelKind.Generic)
            {
                return true;
            }
        }

        for (var i = index + 1; i < hits.Length && hits[i].Start < end; i++)
        {
            if (hits[i].Kind == LabelKind.Generic)
            {
                return true;
            }
        }

        return false;
    }

    // Where the sentence speaks in general, a person in the sentence before is not meant by it.
    private static bool HasPerson(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, TextSpan span, bool isGeneral)
    {
        var sentence = SentenceStart(view, span.Start);
        var start = isGeneral ? sentence : ParagraphStart(view, sentence);
        var end = SentenceEnd(view, span.End);
        for (var i = CandidateOrder.FirstFrom(resolved, start); i < resolved.Count && resolved[i].Span.Start < end; i++)
        {
            if (resolved[i].Type == FindingType.Person)
            {
                return true;
            }
        }

        return !isGeneral && IsInSentence(view, span, Somebody);
    }

    // "Žadatelka je po operaci": whoever is meant is known from the document.
    private static bool IsInSentence(ReadOnlySpan<char> view, TextSpan span, string[] words)
    {
        var written = view[SentenceStart(view, span.Start)..SentenceEnd(view, span.End)];
        Span<char> sentence = stackalloc char[written.Length];
        Fold(written, sentence);
        foreach (var word in words)
        {
            var at = sentence.IndexOf(word);
            if (at >= 0 && !TextChars.IsWord(TextChars.At(sentence, at - 1)))
            {
                return true;
            }
        }

        return false;
    }

    // "diagnostikovanou dyslexii a ADHD": nothing or one short word between.
    private static bool Continues(ReadOnlySpan<char> view, int from, int to)
    {
        var gap = view[Math.Min(from, to)..to].Trim();
        return to - from <= LongestJoint && (gap.IsEmpty || !gap.ContainsAny(JointEnds));
    }

    // The person may be named in the sentence before.
    private static int ParagraphStart(ReadOnlySpan<char> view, int sentence)
    {
        var limit = Math.Max(0, sentence - PersonReach);
        var blankLine = view[limit..sentence].LastIndexOf("\n\n", StringComparison.Ordinal);
        return blankLine < 0 ? limit : limit + blankLine;
    }

    private static bool IsFree(IReadOnlyList<Candidate> resolved, TextSpan span)
    {
        var i = CandidateOrder.FirstFrom(resolved, span.Start);
        var isBefore = i > 0 && resolved[i - 1].Span.Overlaps(span);
        return !isBefore && (i >= resolved.Count || !resolved[i].Span.Overlaps(span));
    }

    // A full stop ends a sentence where a word of three letters or a bracket stands before it and a capital behind.
    private static int SentenceStart(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Max(0, at - LongestSentence);
        for (; at > limit; at--)
        {
            if (EndsSentence(view, at - 1))
            {
                break;
            }
        }

        return at;
    }

    private static int SentenceEnd(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Min(view.Length, at + LongestSentence);
        while (at < limit && !EndsSentence(view, at))
        {
            at++;
        }

        return at;
    }

    private static bool EndsSentence(ReadOnlySpan<char> view, int at)
    {
        if (view[at] == '\n')
        {
            return TextChars.At(view, TextChars.SkipWhite(view, at + 1, lineBreaks: 0)) is '\n' or '\0';
        }

        var isLongWord = char.IsLetter(TextChars.At(view, at - 1)) && char.IsLetter(TextChars.At(view, at - 2))
            && char.IsLetter(TextChars.At(view, at - 3));
        return view[at] is '.' or '!' or '?' && isLongWord
            && char.IsUpper(TextChars.At(view, TextChars.SkipWhite(view, at + 1, lineBreaks: 1)));
    }
}
