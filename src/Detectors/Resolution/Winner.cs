using Clona.Detectors.Findings;

namespace Clona.Detectors.Resolution;

/// <summary>A candidate that has its place, and the area that it masks.</summary>
internal sealed class Winner(Candidate candidate)
{
    /// <summary>The candidate.</summary>
    public Candidate Candidate { get; } = candidate;

    /// <summary>Its span, widened by the candidates it has beaten.</summary>
    public TextSpan Mask { get; private set; } = candidate.Span;

    /// <summary>Whether <paramref name="other"/>, weaker than this one, loses its place to it.</summary>
    public bool Beats(Candidate other) =>
        Candidate.IsDecoy ? 2 * Shared(other.Span) > other.Span.Length : Candidate.Span.Overlaps(other.Span);

    /// <summary>Lets the masked area hold a beaten candidate that overlaps; decoys mask nothing.</summary>
    public void Widen(Candidate beaten)
    {
        if (!beaten.IsDecoy && Candidate.Span.Overlaps(beaten.Span))
        {
            Mask = Mask.Union(beaten.Span);
        }
    }

    private int Shared(TextSpan other) =>
        Math.Min(Candidate.Span.End, other.End) - Math.Max(Candidate.Span.Start, other.Start);
}
