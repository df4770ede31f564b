using System.Globalization;
using Clona.Accuracy.Scoring;

namespace Clona.Tagger;

/// <summary>Counts of one type over some documents: found and right by any overlap, strict by exact borders.</summary>
/// <param name="name">Name of the type.</param>
internal sealed class TypeFigures(string name)
{
    private int gold;
    private int found;
    private int touched;
    private int exact;
    private int sound;

    /// <summary>Counts the spans of one document.</summary>
    public void Add(IReadOnlyList<(int Start, int End)> right, IReadOnlyList<(int Start, int End)> guessed)
    {
        gold += right.Count;
        found += guessed.Count;
        exact += right.Intersect(guessed).Count();
        touched += right.Count(span => guessed.Any(guess => guess.Start < span.End && span.Start < guess.End));
        sound += guessed.Count(guess => right.Any(span => guess.Start < span.End && span.Start < guess.End));
    }

    /// <summary>The figures as a row, with the one-sided 95 % bounds of Clopper and Pearson.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-14} of {gold,5}: found {Rate(touched, gold)}  false {found - sound,4}, right {Rate(sound, found)}  strict F1 {F1():0.00}");

    private double F1() => gold + found == 0 ? 0 : 200.0 * exact / (gold + found);

    private static string Rate(int hits, int cases) => cases == 0 ? "-" : string.Create(
        CultureInfo.InvariantCulture,
        $"{100.0 * hits / cases:0.00} [{100 * BinomialBound.Lower(hits, cases):0.0}; {100 * (1 - BinomialBound.Lower(cases - hits, cases)):0.0}]");
}
