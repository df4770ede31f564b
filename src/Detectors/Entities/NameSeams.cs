using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Parts names that were found as one although two people stand there, and joins one name that was found as two.</summary>
internal sealed class NameSeams(NameAnalyzer analyzer)
{
    private const int WideGap = 3;
    private const int ShortestVerb = 5;
    private const int LongestAbbreviation = 4;

    /// <summary>The candidates with every name in a place of its own, ordered by start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">What was found, ordered by start.</param>
    public List<Candidate> Mend(TokenizedText text, List<Candidate> candidates)
    {
        var reader = new NameRunReader(analyzer, text);
        var mended = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var isPerson = candidate is { Type: FindingType.Person, IsOwn: false };
            if (isPerson && mended.Count > 0 && mended[^1] is { Type: FindingType.Person, IsOwn: false } left && IsOneName(text, reader, left.Span, candidate.Span))
            {
                mended[^1] = left with { Span = left.Span.Union(candidate.Span) };
            }
            else if (isPerson && VerbIn(text, reader, candidate.Span) is > 0 and var verb)
            {
                mended.Add(candidate with { Span = new TextSpan(candidate.Span.Start, text.Tokens[verb - 1].End) });
                if (verb + 1 < text.Tokens.Length && text.Tokens[verb + 1].End <= candidate.Span.End && reader.TryRead(verb + 1, out var behind) && behind.IsKnown)
                {
                    mended.Add(candidate with { Span = new TextSpan(text.Tokens[verb + 1].Start, candidate.Span.End) });
                }
            }
            else if (isPerson && SeamOf(text, reader, candidate.Span) is > 0 and var seam)
            {
                mended.Add(candidate with { Span = new TextSpan(candidate.Span.Start, text.Tokens[EndBefore(text, reader, seam)].End) });
                mended.Add(candidate with { Span = new TextSpan(text.Tokens[seam].Start, candidate.Span.End) });
            }
            else
            {
                mended.Add(candidate);
            }
        }

        return mended;
    }

    // "PAN BARTŮŠEK VYSLOVIL ANDREE HOLÉ": in capitals a past tense looks like a name.
    private static int VerbIn(TokenizedText text, NameRunReader reader, TextSpan span)
    {
        var first = text.IndexAt(span.Start);
        for (var index = first + 1; index < text.Tokens.Length && text.Tokens[index].End <= span.End; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Shape: WordShape.Upper, Length: >= ShortestVerb }
                && text.Tokens[index - 1] is { Kind: TokenKind.Word, Shape: WordShape.Upper, Length: > 1 } && !text.HasRole(index - 1, WordRoles.TitleBefore)
                && text.FoldedOf(text.Tokens[index]) is [.., 'l'] or [.., 'l', 'a' or 'i' or 'o'] && reader.TryRead(index, out var word) && !word.IsKnown)
            {
                return index;
            }
        }

        return 0;
    }

    private static int EndBefore(TokenizedText text, NameRunReader reader, int seam) => text.IsMark(seam - 1, ',') || EndsSentence(text, reader, seam - 1) ? seam - 2 : seam - 1;

    // "na chování pokladní Moniky. Hůlová: …": a whole name stands before the point, no "Frant."
    private static bool EndsSentence(TokenizedText text, NameRunReader reader, int point) => text.IsMark(point, '.') && point > 0
        && text.Tokens[point - 1] is { Kind: TokenKind.Word, IsCapital: true, Length: > LongestAbbreviation } && !text.HasRole(point - 1, WordRoles.TitleBefore)
        && reader.TryRead(point - 1, out var word) && word.IsKnown;

    // First token of the second name, 0 where there is one name.
    private static int SeamOf(TokenizedText text, NameRunReader reader, TextSpan span)
    {
        var first = text.IndexAt(span.Start);
        var names = 0;
        for (var index = first; index < text.Tokens.Length && text.Tokens[index].End <= span.End; index++)
        {
            if (names > 0 && BeginsName(text, reader, first, index, span.End))
            {
                return index;
            }

            names += text.Tokens[index] is { Kind: TokenKind.Word, IsCapital: true, Length: > 1 } && !text.HasRole(index, WordRoles.TitleBefore) ? 1 : 0;
        }

        return 0;
    }

    private static bool BeginsName(TokenizedText text, NameRunReader reader, int first, int index, int end)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word || !token.IsCapital)
        {
            return false;
        }

        // "Bratr Zvárův Pavel Zvára"
        if (index == first + 1 && reader.TryRead(first, out var owner) && owner.Word is { IsPossessive: true, IsGiven: false }
            && text.FoldedOf(text.Tokens[first]).EndsWith("uv", StringComparison.Ordinal))
        {
            return true;
        }

        // "Jindrová      Jindra": two columns; "MUDr. Vojáček  MUDr. Stojan": a title that leads to a name.
        if (token is { LinesBefore: 0, BlanksBefore: >= WideGap } && !text.IsMark(index - 1, ','))
        {
            return true;
        }

        if (token.LinesBefore > 0 && BeginsFullName(reader, text, index, end))
        {
            return true;
        }

        if (EndsSentence(text, reader, index - 1))
        {
            return true;
        }

        if (text.HasRole(index, WordRoles.TitleBefore))
        {
            return LeadsFullName(text, index, end) || (text.IsMark(index + 1, '.') && !text.IsMark(index - 1, ',') && !text.HasRole(index - 2, WordRoles.TitleBefore)
                && index + 2 < text.Tokens.Length && text.Tokens[index + 2].End <= end && text.Tokens[index + 2].IsCapital);
        }

        // "za Lobpreisovou J. Hrušková": two surnames in two cases and an initial between them.
        if (token.Shape == WordShape.Initial)
        {
            return index == first + 1 && reader.TryRead(first, out var before) && !before.Word.IsGiven
                && reader.TryRead(index, out var initial) && reader.TryRead(initial.Last + 1, out var behind) && text.Tokens[behind.Last].End <= end
                && ((behind.Word is { IsSurname: true, IsGiven: false } && !Agree(before.Word, behind.Word)) || SurnameCases.AreApart(text, first, behind.Last));
        }

        // "L. Gałuszková Firlu vyzve"
        if (token.End == end && text.Tokens[index - 1] is { Kind: TokenKind.Word, IsCapital: true } && token.LinesBefore == 0 && SurnameCases.AreApart(text, index - 1, index))
        {
            return true;
        }

        // "Volant Blinkovou zastupuje": a nominative and an instrumental.
        if (index == first + 1 && token.End == end)
        {
            return reader.TryRead(first, out var subject) && reader.TryRead(index, out var counterpart)
                && subject.Word is { IsSurname: true, IsGiven: false } && counterpart.Word is { IsSurname: true, IsGiven: false }
                && !Agree(subject.Word, counterpart.Word);
        }

        // "Hudcová, Kolman" in a list of votes.
        return text.IsMark(index - 1, ',') && index - 2 == first && token.End == end && text.Tokens[first].IsCapital && token.Length > 1
            && reader.TryRead(index, out var second) && second.Last == index && reader.TryRead(first, out var one)
            && (second.Word is { IsSurname: true, IsGiven: false } || (second.Word.IsGiven && one.Word is { IsGiven: true, IsSurname: false })
                || AreWomanAndMan(one.Word, second.Word))
            && text.Tokens[index].Shape == text.Tokens[first].Shape;
    }

    // "Ovčáčková, Bogdan"
    private static bool AreWomanAndMan(in NameWord one, in NameWord other) =>
        one is { IsGiven: false, SurnameMale: GrammaticalCases.None } && one.SurnameFemale.HasFlag(GrammaticalCases.Nominative)
        && other.GivenMale.HasFlag(GrammaticalCases.Nominative) && other.GivenFemale == GrammaticalCases.None;

    // "Závodský, Mgr. Kateřina Vojtěchová": behind a comma a title of its own, a given name and a surname.
    private static bool LeadsFullName(TokenizedText text, int title, int end) => text.IsMark(title - 1, ',') && text.IsMark(title + 1, '.')
        && IsName(text, title + 2, end) && IsName(text, title + 3, end) && text.Tokens[title + 3].LinesBefore == 0;

    private static bool IsName(TokenizedText text, int index, int end) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Word, IsCapital: true, Length: > 1 } && text.Tokens[index].End <= end && !text.HasRole(index, WordRoles.TitleBefore);

    // "Josef⏎Hubert Fiala" at the seam of two columns, "starosta Rozsypal⏎Mikuláš Bárta".
    private static bool BeginsFullName(NameRunReader reader, TokenizedText text, int index, int end) =>
        reader.TryRead(index, out var given) && !given.IsInitial && given.Word.IsGiven
        && given.Last + 1 < text.Tokens.Length && text.Tokens[given.Last + 1] is { LinesBefore: 0 } && text.Tokens[given.Last + 1].End <= end
        && reader.TryRead(given.Last + 1, out var surname) && !surname.IsInitial && surname.Word.IsSurname;

    // "Barbora Jelínek" and "Vaňková", "Mrskošová" and "Ivana": nothing but one blank stands between.
    private static bool IsOneName(TokenizedText text, NameRunReader reader, TextSpan left, TextSpan right)
    {
        if (right.Start - left.End != 1 || text.View[left.End] != ' ')
        {
            return false;
        }

        var next = text.IndexAt(right.Start);
        var last = next - 1;
        if (next >= text.Tokens.Length || text.Tokens[next].End != right.End || !reader.TryRead(next, out var added) || added.IsInitial
            || !reader.TryRead(last, out var own) || own.IsInitial)
        {
            return false;
        }

        var isLong = text.IndexAt(left.Start) < last;
        return added.Word.IsGiven && !added.Word.IsSurname ? !isLong && own.Word is { IsSurname: true, IsGiven: false } : isLong && !added.Word.IsGiven && Agree(own.Word, added.Word) && !SurnameCases.AreApart(text, last, next);
    }

    // "L. Gałuszková Firlu vyzve": two names in two cases.
    private static bool Agree(in NameWord one, in NameWord other)
    {
        var (own, added) = (CasesOf(one), CasesOf(other));
        return own == GrammaticalCases.None || added == GrammaticalCases.None || (own & added) != GrammaticalCases.None;
    }

    private static GrammaticalCases CasesOf(in NameWord word) =>
        word.SurnameMale | word.SurnameFemale | word.SurnamePlural | word.GivenMale | word.GivenFemale;
}
