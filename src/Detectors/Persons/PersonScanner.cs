using Clona.Detectors.Addresses;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Walks over one text and collects the mentions of persons.</summary>
internal sealed class PersonScanner(TokenizedText text, NameAnalyzer analyzer, PlaceNames places)
{
    // Neither an ordinary word nor a place.
    private const double LoneGiven = -0.5;
    private const double UnambiguousSurname = 1.6;
    private const double Initial = 0.7;
    private const double FunctionWeight = 1.4;

    private readonly NameRunReader reader = new(analyzer, text);
    private readonly NamedChild children = new(text, analyzer);
    private readonly List<PersonMention> mentions = [];
    private bool isInMemberList;

    /// <summary>Offset up to which the text was scanned.</summary>
    public int ReadTo { get; private set; }

    /// <summary>All mentions, weak ones included, in order and without overlaps.</summary>
    public IReadOnlyList<PersonMention> Scan()
    {
        Span<NameElement> run = new NameElement[NameRunReader.Longest];
        var cursor = new TokenCursor(text);
        while (cursor.HasToken)
        {
            var index = cursor.Index;
            isInMemberList = MemberListLine.Continues(text, index, isInMemberList);
            var next = text.Tokens[index].Kind == TokenKind.Word ? ScanRun(index, run) : index + 1;
            cursor.MoveTo(BehindTitles(next));
        }

        ReadTo = cursor.ReadTo;
        return mentions;
    }

    private int BehindTitles(int index)
    {
        while (mentions.Count > 0 && index < text.Tokens.Length && text.Tokens[index].Start < mentions[^1].Span.End)
        {
            index++;
        }

        return index;
    }

    private int ScanRun(int index, Span<NameElement> buffer)
    {
        var token = text.Tokens[index];
        if (!token.IsCapital && !text.IsLowerCase && (token.Roles & WordRoles.Particle) == WordRoles.None)
        {
            return index + 1;
        }

        if (places.IsOfThreeWords(index))
        {
            return index + 3;
        }

        var cued = IsCued(index) || (isInMemberList && token.Shape == WordShape.Capitalised && token.Length > 2
            && (token.Roles & ~WordRoles.Grammar) == WordRoles.None && MemberListLine.IsItem(text, index));
        var count = reader.Read(index, cued, buffer);
        if (count == 0)
        {
            return index + 1;
        }

        var run = buffer[..count];
        var position = 0;
        while (position < count)
        {
            var taken = TakeOne(run[position..], out var next);
            if (next > run[^1].Last && next > 0)
            {
                return next;
            }

            position += taken;
        }

        return run[^1].Last + 1;
    }

    // Returns the number of elements used; a couple goes on behind the run, then next is the token behind it.
    private int TakeOne(ReadOnlySpan<NameElement> run, out int next)
    {
        next = 0;
        if (Skipped(run) is > 0 and var skipped)
        {
            return skipped;
        }

        // "promluví starosta Novák" at the end of a line, "Jan Malý" in the next: two people.
        if (run.Length > 2 && run[1].Gap == NameGap.Line && run[0].Word is { IsSurname: true, GivenFrequency: < 2 }
            && run[1].Word.GivenFrequency >= 2 && run[2] is { Gap: NameGap.Blank, Word.IsSurname: true })
        {
            run = run[..1];
        }

        var cued = IsCued(run[0].First) || IsCuedBehind(run);
        var isRow = run.Length > 1 && RowName.Begins(text, run[0].First) && RowName.Ends(text, run[^1].Last);
        var guess = NameGuesser.Best(run, cued, isRow);
        if (CoupleReader.TryRead(reader, text, run, out var couple, out var coupleEnd))
        {
            Add(couple, run[0].First, coupleEnd);
            next = coupleEnd + 1;
            return run.Length;
        }

        if (guess.Pattern == NamePattern.None || (guess.Pattern == NamePattern.Unknown && IsBeforeName(run)))
        {
            return 1;
        }

        if (guess is { Pattern: NamePattern.SurnameFirst, Length: 2 } && TradeBeforeName.Begins(text, run))
        {
            return 1;
        }

        if (run.Length > 1 && guess.Length > 1 && guess.Pattern != NamePattern.Unknown)
        {
            var later = NameGuesser.Best(run[1..], cued: false);
            // Of two columns the next name begins a column ("Č. Chaloupecký    Gustav Engelmaier").
            var steals = later.Gaps < 0 && guess.Gaps >= 0;
            var margin = run[0].Word.IsPlace && guess.Pattern == NamePattern.SurnameFirst ? -0.6 : 0.5;
            if (later.Length > 1 && !steals && later.Score > guess.Score + margin)
            {
                return 1;
            }

            if (later.Length > 1 && !steals && NameGuesser.IsWordBeforeName(run, guess, later) && !RowName.Begins(text, run[0].First))
            {
                // Whoever the word names is no part of the name behind it.
                Add(NameGuesser.Best(run[..1], cued), run[0].First, run[0].Last);
                return 1;
            }
        }

        if (IsAbbreviation(run[guess.Length == 1 ? 0 : guess.SurnameIndex])
            && (guess.Length == 1 || guess is { Pattern: NamePattern.GivenFirst, Given: <= Initial }))
        {
            return guess.Length;
        }

        var last = run[guess.Length - 1].Last;
        if (guess.Pattern == NamePattern.SurnameFirst && guess.Length == run.Length
            && CoupleReader.EndOfSecondGiven(reader, text, run[0], last) is var second && second > last)
        {
            next = second + 1;
            last = second;
        }

        // "Petra S.", "Vondrys R.": an initial behind a single name belongs to it.
        if (guess.Length == 1 && run.Length == 2 && run[1] is { IsInitial: true, Gap: NameGap.Blank })
        {
            Add(guess, run[0].First, run[1].Last);
            return run.Length;
        }


        Add(guess, run[0].First, last);
        return guess.Length;
    }

    // "Škoda Fabia", "Kutná Hora", and the P. of "P. Cyril Sýkora" (páter, pan).
    private int Skipped(ReadOnlySpan<NameElement> run)
    {
        var isCourtesy = run.Length > 2 && run[0].IsInitial && text.HasWord(run[0].First, "p")
            && run[1].Word.GivenFrequency >= 1 && !run[1].IsInitial;
        if (isCourtesy || (run.Length > 1 && run[0].IsInitial && ParagraphNumber.IsRoman(text, run[0].First)))
        {
            return 1;
        }

        if (IsPostTown(run))
        {
            return 1;
        }

        if (run.Length < 2 || TitleReader.Before(text, run[0].First) < run[0].First)
        {
            return 0;
        }

        var isPlace = run[1].Gap == NameGap.Blank && run[1].Word.GivenFrequency == 0 && run[0].Word.GivenFrequency < 2
            && run[0].First == run[0].Last && run[1].First == run[1].Last && places.IsPlace(run[0].First, run[1].First + 1);
        return isPlace || VehicleName.Is(text, run[0].First) ? 2 : 0;
    }

    // "Opatrovanec Ivo Sobota", "Držitelka Eva Malá": a word that begins the sentence, then a whole name.
    private bool IsBeforeName(ReadOnlySpan<NameElement> run) => run.Length > 2 && !run[0].IsKnown && !run[0].IsInitial
        && LineContext.IsSentenceStart(text, run[0].First)
        && NameGuesser.Best(run[1..], cued: false) is { Length: > 1, IsSurnameKnown: true, Gaps: 0 };

    // "735 14 Orlová" at the end of a line, "Mika Jan" in the next.
    private bool IsPostTown(ReadOnlySpan<NameElement> run) => run.Length > 1 && run[1].Gap == NameGap.Line && run[0].Word.IsPlace
        && run[0].First >= 2 && text.Tokens[run[0].First].LinesBefore == 0
        && (text.Tokens[run[0].First - 1] is { Kind: TokenKind.Number, Length: 5 }
            || (text.Tokens[run[0].First - 1] is { Kind: TokenKind.Number, Length: 2 }
                && text.Tokens[run[0].First - 2] is { Kind: TokenKind.Number, Length: 3 }));

    // "Hamid Rahimi, nar. 8. 9. 1973"; "předseda Erazim Kotek": an unknown given name before a known surname.
    private bool IsCuedBehind(ReadOnlySpan<NameElement> run) => run.Length is 2 or 3
        && ((run[^1].Gap == NameGap.Blank && RightContext.Of(text, run[^1].Last) is { IsDecoy: false, IsStrong: true })
            || (run[1].Word is { IsSurname: true, WordClass: 0, IsPlace: false } && run[1].Gap == NameGap.Blank
                && run[0].MayBeUnknownName && LeftContext.Of(text, run[0].First) is { IsDecoy: false, Weight: >= FunctionWeight }));

    // "ČR", "OÚ", "ODS" in a text that is not all in capitals.
    private bool IsAbbreviation(in NameElement element) => element is { Shape: WordShape.Upper, IsKnown: false }
        && text.Tokens[element.First].Length <= 4;

    private bool IsCued(int first) =>
        TitleReader.Before(text, first) < first || LeftContext.Of(text, first).IsStrong || children.Leads(first);

    private void Add(in NameGuess guess, int first, int last)
    {
        first = NameBeginning.Of(text, first, last, guess.IsSurnameKnown);
        var titled = TitleReader.Before(text, first);
        var nameEnd = text.Tokens[last].End;
        var end = TitleReader.Behind(text.View, text.Tokens[first].Start, nameEnd);
        var lastToken = end == nameEnd ? last : text.IndexAt(end) - 1;
        var isTitledBehind = end > nameEnd;
        var isGeneration = AgeMark.MakesSurname(text, lastToken, isBehindGiven: last > first);
        if (AgeMark.Behind(text, lastToken) is var aged && aged > lastToken)
        {
            lastToken = aged;
            end = text.Tokens[aged].End;
        }

        var layout = guess.Pattern is NamePattern.SurnameOnly or NamePattern.GivenOnly && titled == first
            ? SingleWord(guess, first, last)
            : InRow(guess, first, last) ?? LineContext.Of(text, titled, lastToken);
        var left = ContinuesStreets(guess, first) ? mentions[^1].Left : LeftContext.Of(text, titled);
        left = children.Of(guess, first) is { Weight: > 0 } child && titled == first ? child : left;
        left = left.Source == "person.after-born-name" && IsHouse(lastToken + 1) ? ContextCue.None : left;
        var isAdjective = IsAdjective(guess, first) && titled == first && end == nameEnd;
        mentions.Add(new PersonMention(
            guess,
            new TextSpan(text.Tokens[titled].Start, end),
            titled < first || isTitledBehind,
            Adjust(left, guess, titled < first, isAdjective),
            StreetNumber(guess, first, lastToken, titled < first) ?? (isAdjective ? ContextCue.None : RightContext.Of(text, lastToken, isGeneration)),
            layout));
    }

    // "dříve Hradecká 7, Jičín": an address.
    private bool IsHouse(int index) => index < text.Tokens.Length && text.Tokens[index] is { Kind: TokenKind.Number, LinesBefore: 0, Length: <= 4 }
        && !text.IsMark(index + 1, '.');

    // A word alone needs a cue directly beside it; one that no list knows needs more than a function ("člen RmP").
    private static ContextCue Adjust(in ContextCue left, in NameGuess guess, bool titled, bool isAdjective)
    {
        if (left.Source == "person.in-firm-word")
        {
            return guess.Pattern == NamePattern.SurnameOnly && !titled ? left : ContextCue.None;
        }

        if (left.IsDecoy)
        {
            return IsRealDecoy(left, guess) ? left : ContextCue.None;
        }

        var isDistant = left.Source is "person.after-function-phrase" or "person.after-label-phrase";
        var isFunction = left.Source is "person.after-function" or "person.after-occupation"
            or "person.after-party-label";
        var isSingle = guess.Pattern is NamePattern.SurnameOnly or NamePattern.GivenOnly && !titled;
        var isWeak = isDistant || (isFunction && (!guess.IsSurnameKnown || isAdjective));
        return isSingle && isWeak ? left with { Weight = guess.IsPluralOnly ? 0 : left.Weight / 4 } : left;
    }

    // "nájemcem Českým svazem", "Noví členové": an ordinary adjective before its noun.
    private bool IsAdjective(in NameGuess guess, int first) => guess.Pattern == NamePattern.SurnameOnly
        && guess.Surname < UnambiguousSurname && first + 1 < text.Tokens.Length
        && text.Tokens[first + 1] is { Shape: WordShape.Lower, LinesBefore: 0, Length: > 2 }
        && (text.Tokens[first + 1].Roles & (WordRoles.Speaking | WordRoles.Birth | WordRoles.Home)) == WordRoles.None
        && AdjectivalForm.Is(text.FoldedOf(text.Tokens[first]), text.TextOf(text.Tokens[first]));

    // "ředitelka školy Jana Nováková" is no school's name: that would stand in the genitive.
    // "předseda osady Oldřich Novák" is no name of a place either.
    private static bool IsRealDecoy(in ContextCue left, in NameGuess guess) =>
        left.IsDecoy && (guess.Cases == GrammaticalCases.None || guess.Cases.HasFlag(GrammaticalCases.Genitive)
            || (left.Source == "person.in-street" && guess.Pattern != NamePattern.GivenFirst));

    // "Boženy Němcové 12": a genitive with a house number is a street.
    private ContextCue? StreetNumber(in NameGuess guess, int first, int last, bool isTitled)
    {
        var next = last + 1;
        if (!isTitled && guess.Pattern == NamePattern.SurnameOnly && NamedThing.Is(text, first))
        {
            return new ContextCue("person.in-institution", PersonMention.CertainDecoy, IsDecoy: true);
        }

        if (isTitled && NamedStreet.IsTitled(text, guess, last))
        {
            return new ContextCue("person.in-street", PersonMention.CertainDecoy, IsDecoy: true);
        }

        if (NamedStreet.IsBeforePostalCode(text, next))
        {
            return new ContextCue("person.in-street", PersonMention.CertainDecoy, IsDecoy: true);
        }

        var isNumbered = next < text.Tokens.Length && text.Tokens[next] is { Kind: TokenKind.Number, BlanksBefore: < 3 }
            && text.Tokens[next].LinesBefore == 0 && text.Tokens[next].Length <= 4 && !text.IsMark(next + 1, '.')
            && !(next + 1 < text.Tokens.Length && text.Tokens[next + 1] is { Shape: WordShape.Lower, LinesBefore: 0, Length: > 2 })
            && !text.HasWord(next + 1, "kc") && !text.HasWord(next + 2, "kc");
        return isNumbered && guess.Cases != GrammaticalCases.None
            && !guess.Cases.HasFlag(GrammaticalCases.Nominative) && first <= last
            && (guess.Pattern == NamePattern.SurnameOnly || guess.Cases.HasFlag(GrammaticalCases.Genitive))
            ? new ContextCue("person.in-street", -5, IsDecoy: true)
            : null;
    }

    // An unknown surname before an initial, as people are listed.
    private ContextCue? InRow(in NameGuess guess, int first, int last) =>
        guess is { IsSurnameKnown: false } && (guess.Pattern == NamePattern.SurnameFirst
            || guess is { Pattern: NamePattern.GivenFirst, Given: Initial }) && RowName.Begins(text, first)
            && RowName.Ends(text, last) ? new ContextCue("person.in-row", 1.2) : null;

    // "ulice Elišky Krásnohorské, Karla Čapka a Emy Destinnové": a list of streets.
    private bool ContinuesStreets(in NameGuess guess, int first) => mentions.Count > 0
        && mentions[^1] is { IsDecoy: true, Left.Source: "person.in-street" } before
        && (text.IsMark(first - 1, ',') || text.HasWord(first - 1, "a"))
        && text.Tokens[first - 1].Start - before.Span.End <= 1 && guess.Pattern == NamePattern.GivenFirst
        && !guess.Cases.HasFlag(GrammaticalCases.Nominative);

    // "MC Rybička", "SK Slávia": the name of a body behind its abbreviation.
    private bool IsShortName(int index) => index >= 0 && text.Tokens[index] is { Shape: WordShape.Upper, Length: <= 4 }
        && text.Tokens[index + 1] is { Shape: WordShape.Capitalised, LinesBefore: 0, BlanksBefore: 1 };

    // "Podhradí nad Tichou", "Podolí u Lomu"
    private bool IsRestOfPlace(int first) => first > 1 && text.Tokens[first].LinesBefore == 0
        && text.Tokens[first - 2].IsCapital && text.Tokens[first - 1].Shape == WordShape.Lower
        && text.FoldedOf(text.Tokens[first - 1]) is "nad" or "pod" or "u" or "na";

    // "Orlická Lhota", "Nové Bojiště"
    private bool IsSecondWord(int first) => first > 0 && text.Tokens[first] is { LinesBefore: 0, BlanksBefore: 1 }
        && text.Tokens[first - 1].Shape == WordShape.Capitalised && text.Tokens[first - 1].Length > 3
        && AdjectivalForm.Is(text.FoldedOf(text.Tokens[first - 1]), text.TextOf(text.Tokens[first - 1]))
        && places.IsPlace(first, first + 1);

    // "obce Solnička"
    private bool IsNamedPlace(int index) => index >= 0 && text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index])
        is "obec" or "obce" or "obci" or "obcí" or "mesto" or "mesta" or "mestu" or "mestys" or "mestyse";

    private ContextCue SingleWord(in NameGuess guess, int first, int last)
    {
        if (children.Continues(mentions.Count > 0 ? mentions[^1] : null, guess, first))
        {
            return new ContextCue("person.after-child", 2.4);
        }

        if (guess.Pattern == NamePattern.SurnameOnly && FamilyForm.Of(text, first, last, guess) is var family
            && family.Weight > 0)
        {
            return family;
        }

        var weight = LineContext.IsSentenceStart(text, first) ? -1.2 : 0;
        weight -= text.Tokens[first].Shape == WordShape.Upper ? 1.0 : 0;
        weight -= text.HasRole(first - 1, WordRoles.PlacePreposition) ? 1.5 : 0;
        weight += guess.Pattern == NamePattern.GivenOnly ? LoneGiven : 0;
        weight -= text.HasRole(first - 1, WordRoles.Institution) || IsNamedPlace(first - 1) || IsShortName(first - 1)
            || IsRestOfPlace(first) || IsSecondWord(first) ? 2 : 0;
        if (isInMemberList && guess.Pattern == NamePattern.SurnameOnly && MemberListLine.IsItem(text, first))
        {
            return new ContextCue("person.in-member-list", guess.IsSurnameKnown ? 3.0 : 2.2);
        }

        if (weight == 0 && guess is { Pattern: NamePattern.SurnameOnly, Surname: >= UnambiguousSurname, IsPluralOnly: false }
            && !AdjectivalForm.Is(text.FoldedOf(text.Tokens[first]), text.TextOf(text.Tokens[first])))
        {
            return new ContextCue("person.surname-in-sentence", 0.5);
        }

        // "její Terezku nechala": the word means nothing else, and a capital within a sentence makes it a name.
        if (weight == LoneGiven && guess.IsNothingButGiven && text.Tokens[first].Shape == WordShape.Capitalised)
        {
            return new ContextCue("person.given-in-sentence", 2.8);
        }

        return weight == 0 ? ContextCue.None : new ContextCue("person.single-word", weight);
    }
}
