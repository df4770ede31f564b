using Clona.Detectors.Addresses;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Persons;

/// <summary>Finds names of natural persons in every case form, with their titles.</summary>
/// <remarks>
/// First pass: sequences of capitalised words are weighed by lexicon, agreement and context. Second pass: a surname
/// that
/// stands alone counts when the same surname is certain elsewhere in the document.
/// </remarks>
public sealed class PersonDetector : IDetector
{
    private const double Certain = 1.0;
    private const double LeastToReport = -0.5;
    private const double KnownWeight = 3.6;
    private const double KnownGivenWeight = 2.6;

    // What a given name counts alone that few are called; "Anička", which hardly anybody is called in the register, gets as much.
    private const double PureGiven = 0.1;

    // A single given name behind a preposition; what stands behind an institution has more against it.
    private const double AgainstSingle = -2;
    private const int ShortestGiven = 2;
    private static readonly HashSet<ulong> NoGivens = [];

    private readonly NameAnalyzer analyzer;
    private readonly NameLexicon lexicon;

    /// <summary>A detector that knows the names of <paramref name="lexicon"/>.</summary>
    public PersonDetector(NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
        analyzer = new NameAnalyzer(lexicon);
    }

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("person", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var tokens = TokenizedText.Of(text);
        var scanner = new PersonScanner(tokens, analyzer, new PlaceNames(tokens, lexicon, analyzer));
        var mentions = scanner.Scan();
        var known = CertainSurnames(mentions);
        var givens = mentions.Any(IsLoneGiven) ? CertainGivens(mentions) : NoGivens;
        var streets = StreetNames(mentions);
        var cells = new CellNames(PersonColumns.Read(tokens, analyzer));
        foreach (var mention in mentions)
        {
            if (cells.Take(mention.Span, mention is { IsDecoy: false, Score: >= Certain }))
            {
                continue;
            }

            var extra = ExtraFor(mention, known, givens, streets);
            if (mention.IsDecoy || mention.Score + extra.Weight >= LeastToReport)
            {
                var candidate = mention.ToCandidate(extra);
                sink.Add(mention.IsDecoy ? candidate : candidate with
                {
                    Span = WithUnknownGiven(tokens, mention),
                    Strength = IsOwnGiven(mention, extra) ? EvidenceStrength.Labelled : candidate.Strength,
                });
            }
        }

        cells.AddTo(sink);
        return scanner.ReadTo;
    }

    // "SOFINKA" where Sofie Malá is named: the word means nothing else, so that it needs no advice.
    private static bool IsOwnGiven(PersonMention mention, ContextCue extra) =>
        extra.Source == "person.given-in-document" && mention.Guess.IsNothingButGiven;

    // "Filip Malý a Nelca Hedvábná": a word that nothing is known of, written as a name within a sentence, belongs to the surname behind it.
    private TextSpan WithUnknownGiven(TokenizedText tokens, PersonMention mention)
    {
        var first = mention.Guess.Pattern == NamePattern.SurnameOnly && !mention.HasTitle ? tokens.IndexAt(mention.Span.Start) : 0;
        if (first > 0 && IsGivenOfCell(tokens, first))
        {
            return new TextSpan(mention.Span.Start, tokens.Tokens[first + 1].End);
        }

        var isBeside = first > 0 && tokens.Tokens[first] is { Shape: WordShape.Capitalised, LinesBefore: 0, BlanksBefore: 1 }
            && tokens.Tokens[first - 1] is { Shape: WordShape.Capitalised, Length: > ShortestGiven, Roles: WordRoles.None, IsBroken: false };
        return isBeside && !LineContext.IsSentenceStart(tokens, first - 1)
            && !IsOfFirm(tokens, first - 1)
            && !tokens.HasRole(first - 2, WordRoles.PrivateBody | WordRoles.PublicBody | WordRoles.Institution) && !tokens.FoldedOf(tokens.Tokens[first - 1]).EndsWith("stvi")
            && tokens.NameAt(first - 1, analyzer) is { IsGiven: false, IsSurname: false, IsPlace: false, WordClass: 0 }
            ? new TextSpan(tokens.Tokens[first - (IsSecondUnknown(tokens, mention, first - 2) ? 2 : 1)].Start, mention.Span.End) : mention.Span;
    }

    // "| Kovář Anselm † 2020 |": a surname and a word that nothing is known of begin a cell.
    private bool IsGivenOfCell(TokenizedText tokens, int surname) => (tokens.IsMark(surname - 1, '|') || tokens.IsMark(surname - 1, ';'))
        && surname + 1 < tokens.Tokens.Length && RowName.Ends(tokens, surname + 1)
        && tokens.Tokens[surname + 1] is { Shape: WordShape.Capitalised, Length: > ShortestGiven, Roles: WordRoles.None, LinesBefore: 0, BlanksBefore: 1, IsBroken: false }
        && tokens.NameAt(surname, analyzer) is { IsPlace: false } && tokens.NameAt(surname + 1, analyzer) is { IsSurname: false, IsPlace: false, WordClass: 0 };

    // "2. Ghulam Nabi Rahimi – 79 b.": two such words where the three are all that an item of a list holds.
    private bool IsSecondUnknown(TokenizedText tokens, PersonMention mention, int index) => index >= 0
        && tokens.Tokens[index] is { Shape: WordShape.Capitalised, Length: > ShortestGiven, Roles: WordRoles.None, IsBroken: false } && tokens.Tokens[index + 1].LinesBefore == 0
        && RowName.Begins(tokens, index) && RowName.Ends(tokens, tokens.IndexAt(mention.Span.End) - 1)
        && tokens.NameAt(index, analyzer) is { IsGiven: false, IsSurname: false, IsPlace: false, WordClass: 0 };

    // "od Autodopravy Novák", "za Piráty Novák", "pro Elektro Novák"; not "pro Nelcu Novou"
    private static bool IsOfFirm(TokenizedText tokens, int word) => word > 0 && tokens.Tokens[word - 1].Kind == TokenKind.Word
        && tokens.FoldedOf(tokens.Tokens[word - 1]) is "od" or "za" or "pro" or "firma" or "firmy" or "firmou" && !tokens.FoldedOf(tokens.Tokens[word]).EndsWith('u');

    private static HashSet<ulong> CertainSurnames(IEnumerable<PersonMention> mentions) => mentions
        .Where(mention => !mention.IsDecoy && mention.Score >= Certain
            && mention.Guess.Pattern != NamePattern.GivenOnly)
        .Select(mention => mention.Guess.Stem)
        .ToHashSet();

    private static bool IsLoneGiven(PersonMention mention) => mention is { IsDecoy: false, Score: < Certain, Guess.Pattern: NamePattern.GivenOnly };

    // "Žaneta Lyčková" lets "Žanetě" be a person further on.
    private static HashSet<ulong> CertainGivens(IEnumerable<PersonMention> mentions) => mentions
        .Where(mention => mention is { IsDecoy: false, Score: >= Certain, Guess: { Pattern: NamePattern.GivenFirst or NamePattern.SurnameFirst, GivenStem: not 0 } })
        .Select(mention => mention.Guess.GivenStem)
        .ToHashSet();

    private static HashSet<ulong> StreetNames(IEnumerable<PersonMention> mentions) => mentions
        .Where(mention => mention.IsDecoy && mention.Guess.Pattern == NamePattern.GivenFirst)
        .Select(mention => mention.Guess.Stem)
        .ToHashSet();

    private static ContextCue ExtraFor(PersonMention mention, HashSet<ulong> known, HashSet<ulong> givens, HashSet<ulong> streets)
    {
        if (mention.IsDecoy)
        {
            return ContextCue.None;
        }

        var guess = mention.Guess;
        var isShort = guess.Pattern == NamePattern.SurnameOnly
            || (guess is { Pattern: NamePattern.GivenFirst or NamePattern.SurnameFirst, Given: <= 0.7 });
        if (isShort && mention.Score < Certain && known.Contains(guess.Stem))
        {
            return new ContextCue("person.known-in-document", KnownWeight);
        }

        if (IsLoneGiven(mention) && givens.Contains(guess.GivenStem))
        {
            // "u Sabinky", "Alena chce": where the word is nothing but a name, its place in the sentence says nothing against it.
            var against = (guess.IsNothingButGiven || guess.Given >= PureGiven) && mention.Layout.Weight >= AgainstSingle ? Math.Min(0, mention.Layout.Weight) : 0;
            return new ContextCue("person.given-in-document", KnownGivenWeight - against + (guess.IsNothingButGiven ? Math.Max(0, PureGiven - guess.Given) : 0));
        }

        // A street's name stands in the genitive without a cue; the same name was called a street elsewhere.
        var mayBeStreet = guess.Pattern == NamePattern.GivenFirst && !mention.HasTitle
            && mention.Left.Weight + mention.Right.Weight < 1
            && !guess.Cases.HasFlag(GrammaticalCases.Nominative)
            && (guess.Cases == GrammaticalCases.None || guess.Cases.HasFlag(GrammaticalCases.Genitive));
        return mayBeStreet && streets.Contains(guess.Stem)
            ? new ContextCue("person.street-in-document", -4)
            : ContextCue.None;
    }
}
