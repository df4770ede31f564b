using Clona.Detectors.Findings;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Joins what the rules propose with what the tagger says.</summary>
/// <remarks>
/// The tagger's word is evidence, weighed as it has proved right beside the rules: it raises or lowers what they guess
/// and proposes what they do not see. Where a label or a title speaks, the rules need no advice.
/// </remarks>
internal sealed class TagVotes(TagKind kind, TagCalibration calibration, double leastToReport = TagVotes.LeastToReport)
{
    /// <summary>Least log odds of what is proposed after the vote.</summary>
    public const double LeastToReport = -0.5;

    private const double LeastVote = 0.05;
    private const int LabelReach = 12;
    private const int PersonBefore = 120;
    private const int PersonBehind = 60;
    private const WordRoles NoNames = WordRoles.TitleBefore | WordRoles.Courtesy | WordRoles.Calendar;

    /// <summary>The candidates of the rules with the tagger's vote, and the tagger's own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tags">What the tagger said of it.</param>
    /// <param name="ofRules">What the rules propose, decoys included.</param>
    /// <param name="others">What other detectors have proposed for the same text.</param>
    public List<Candidate> Join(
        TokenizedText text, TagMemory tags, IReadOnlyList<Candidate> ofRules, IReadOnlyList<Candidate> others)
    {
        var mentions = TagMentions.Of(text, tags, kind.Label).Where(mention => IsName(text, mention)).ToList();
        var result = ofRules.Select(candidate => WithVote(text, tags, candidate)).Where(IsLikely).ToList();
        var taken = new SpanSet(result.Concat(others.Where(candidate => candidate.Strength > EvidenceStrength.Statistical)));
        if (kind.KnowsBorders)
        {
            NameBorders.Widen(text, result, mentions);
        }
        else if (text.IsLowerCase)
        {
            AddressBorders.Widen(result, mentions);
        }
        else if (mentions.Count > 0)
        {
            new AddressReach(text, new SpanSet(others.Where(other => other is { IsDecoy: false, Type: FindingType.Person }))).Widen(result, mentions);
        }

        result.AddRange(mentions.Where(mention => !taken.Touches(mention.Span) && MayBeAlone(text, mention, others)).Select(ToCandidate).Where(IsLikely));
        return result;
    }

    // An address that no rule sees is somebody's only near a person, or behind a word of homes or births.
    private bool MayBeAlone(TokenizedText text, in TagMention mention, IReadOnlyList<Candidate> others)
    {
        // In small letters too few persons are found to ask for one.
        if (kind.Type != FindingType.Address || text.IsLowerCase)
        {
            return true;
        }

        if (IsVenue(text, mention.First))
        {
            return false;
        }

        for (var index = mention.First - 1; index >= Math.Max(0, mention.First - LabelReach); index--)
        {
            if (text.HasRole(index, WordRoles.Home | WordRoles.Birth | WordRoles.Courtesy | WordRoles.Couple))
            {
                return true;
            }
        }

        var near = new TextSpan(Math.Max(0, mention.Span.Start - PersonBefore), mention.Span.End + PersonBehind);
        return others.Any(other => other is { IsDecoy: false, Type: FindingType.Person or FindingType.BirthNumber or FindingType.BirthDate } && other.Span.Overlaps(near));
    }

    // "Zasedání se koná v Luční 5, zapsal Jan Novák."
    private static bool IsVenue(TokenizedText text, int first) => first > 1 && text.HasRole(first - 1, WordRoles.PlacePreposition)
        && text.FoldedOf(text.Tokens[first - 2]) is "kona" or "konalo" or "konala" or "konal" or "konat" or "konaji";

    private bool IsLikely(Candidate candidate) => candidate.IsDecoy || candidate.Strength > EvidenceStrength.Statistical
        || candidate.Evidence.Sum(evidence => evidence.Weight) >= leastToReport;

    private Candidate WithVote(TokenizedText text, TagMemory tags, Candidate candidate)
    {
        if (candidate.IsDecoy || candidate.Strength > EvidenceStrength.Statistical)
        {
            return candidate;
        }

        var weight = calibration.WeightOf(kind.OfRules, TagMentions.MarginIn(text, tags, kind.Label, candidate.Span));
        return Math.Abs(weight) < LeastVote ? candidate : candidate with
        {
            Evidence = [.. candidate.Evidence, new Evidence(weight > 0 ? kind.Agrees : kind.Doubts, weight)],
        };
    }

    private Candidate ToCandidate(TagMention mention) => new(
        kind.Type, mention.Span, EvidenceStrength.Statistical,
        [new Evidence(kind.Found, calibration.WeightOf(kind.Alone, mention.Margin))]);

    // At least one word of a name begins with a capital, where the text knows capitals, and is no month; an address has a number.
    private bool IsName(TokenizedText text, in TagMention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            var token = text.Tokens[i];
            var speaks = kind.Type == FindingType.Person
                ? (token.IsCapital || (text.IsLowerCase && token.Kind == TokenKind.Word)) && token.Length > 1 && (token.Roles & NoNames) == WordRoles.None
                : token.Kind is TokenKind.Number or TokenKind.Code;
            if (speaks)
            {
                return kind.Type != FindingType.Person || mention.First != mention.Last || !NamedThing.Is(text, mention.First);
            }
        }

        return false;
    }
}
