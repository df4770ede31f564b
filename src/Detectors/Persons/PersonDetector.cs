using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Persons;

/// <summary>Finds names of natural persons in every case form, with their titles.</summary>
/// <remarks>
/// First pass: sequences of capitalised words are weighed by lexicon, agreement and context. Second pass: a surname that
/// stands alone counts when the same surname is certain elsewhere in the document.
/// </remarks>
public sealed class PersonDetector : IDetector
{
    private const double Certain = 1.0;
    private const double LeastToReport = -0.8;
    private const double KnownWeight = 3.0;

    private readonly NameAnalyzer analyzer;

    /// <summary>A detector that knows the names of <paramref name="lexicon"/>.</summary>
    public PersonDetector(NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
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
        var mentions = new PersonScanner(tokens, analyzer).Scan();
        var known = CertainSurnames(mentions);
        foreach (var mention in mentions)
        {
            var extra = ExtraFor(mention, known);
            if (mention.IsDecoy || mention.Score + extra.Weight >= LeastToReport)
            {
                sink.Add(mention.ToCandidate(extra));
            }
        }

        return text.View.Length;
    }

    private static HashSet<ulong> CertainSurnames(IEnumerable<PersonMention> mentions) => mentions
        .Where(mention => !mention.IsDecoy && mention.Score >= Certain && mention.Guess.Pattern != NamePattern.GivenOnly)
        .Select(mention => mention.Guess.Stem)
        .ToHashSet();

    private static ContextCue ExtraFor(PersonMention mention, HashSet<ulong> known) =>
        mention.Guess.Pattern == NamePattern.SurnameOnly && mention.Score < Certain && !mention.IsDecoy
            && known.Contains(mention.Guess.Stem)
            ? new ContextCue("person.known-in-document", KnownWeight)
            : ContextCue.None;
}
