using Clona.Detectors.Findings;

namespace Clona.Detectors.Persons;

/// <summary>A possible mention of a person before it is known whether it is strong enough.</summary>
/// <param name="Guess">How the words are read.</param>
/// <param name="Span">Place in the view, titles included.</param>
/// <param name="HasTitle">Whether a title stands before or behind.</param>
/// <param name="Left">What stands before.</param>
/// <param name="Right">What stands behind.</param>
/// <param name="Layout">What the line and the list say.</param>
internal sealed record PersonMention(
    NameGuess Guess, TextSpan Span, bool HasTitle, ContextCue Left, ContextCue Right, ContextCue Layout)
{
    /// <summary>Weight of a cue that no title outweighs.</summary>
    public const double CertainDecoy = -9;

    private const double Prior = -2.5;
    private const double TitleWeight = 3.8;

    /// <summary>Log odds of all evidence.</summary>
    public double Score => Prior + Guess.Score + (HasTitle ? TitleWeight
        : 0) + Left.Weight + Right.Weight + Layout.Weight;

    /// <summary>Whether it is the name of a street, a school or a firm.</summary>
    public bool IsDecoy => (!HasTitle && (Left.IsDecoy || Right.IsDecoy)) || Right is { IsDecoy: true, Weight: <= CertainDecoy };

    /// <summary>The candidate for the engine, with <paramref name="extra"/> as a further reason.</summary>
    public Candidate ToCandidate(ContextCue extra)
    {
        var evidence = new List<Evidence>(8) { new("person.prior", Prior) };
        Add(evidence, "person.title", HasTitle ? TitleWeight : 0);
        Add(evidence, "person.given", Guess.Given);
        Add(evidence, Guess.IsSurnameKnown ? "person.surname-lexicon" : "person.surname-shape", Guess.Surname);
        Add(evidence, "person.agreement", Guess.Agreement);
        Add(evidence, "person.gap", Guess.Gaps);
        Add(evidence, Left.Source, Left.Weight);
        Add(evidence, Right.Source, Right.Weight);
        Add(evidence, Layout.Source, Layout.Weight);
        Add(evidence, extra.Source, extra.Weight);
        var labelled = HasTitle || Left.IsStrong || Right.IsStrong;
        return new Candidate(
            FindingType.Person, Span, labelled
                && !IsDecoy ? EvidenceStrength.Labelled : EvidenceStrength.Statistical, evidence)
        {
            IsDecoy = IsDecoy,
        };
    }

    private static void Add(List<Evidence> evidence, string source, double weight)
    {
        if (weight != 0)
        {
            evidence.Add(new Evidence(source, Math.Round(weight, 2)));
        }
    }
}
