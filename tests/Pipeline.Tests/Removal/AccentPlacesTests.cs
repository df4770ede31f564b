using Clona.Pipeline.Removal;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Removal;

/// <summary>An accent above a word goes with it, on pages that lie on a side or stand on their head too.</summary>
public sealed class AccentPlacesTests
{
    /// <summary>Quarter turns that make the page readable, and an accent above a word that is 40 long and 10 high around 100, 100.</summary>
    public static TheoryData<int, PageBox, PageBox> Turns { get; } = new()
    {
        { 0, new(1, 80, 95, 120, 105), new(1, 90, 91, 94, 95) },
        { 1, new(1, 95, 80, 105, 120), new(1, 91, 90, 95, 94) },
        { 2, new(1, 80, 95, 120, 105), new(1, 90, 105, 94, 109) },
        { 3, new(1, 95, 80, 105, 120), new(1, 105, 90, 109, 94) },
    };

    [Theory]
    [MemberData(nameof(Turns))]
    public void An_accent_belongs_to_the_word_below_it(int quarters, PageBox word, PageBox accent) =>
        Enumerable.Range(0, 4).Where(turn => AccentPlaces.IsAbove(accent, word, turn)).ShouldBe([quarters]);

    [Theory]
    [MemberData(nameof(Turns))]
    public void An_accent_farther_up_belongs_to_another(int quarters, PageBox word, PageBox accent)
    {
        var (x, y) = quarters switch { 0 => (0, -5), 1 => (-5, 0), 2 => (0, 5), _ => (5, 0) };

        AccentPlaces.IsAbove(new(1, accent.X0 + x, accent.Y0 + y, accent.X1 + x, accent.Y1 + y), word, quarters).ShouldBeFalse();
    }
}
