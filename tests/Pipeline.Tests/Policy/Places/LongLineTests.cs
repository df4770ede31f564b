using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Places;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Tests.Policy.Places;

/// <summary>A text in one line, as copied tables are: what is asked about a name must not grow with all the others.</summary>
public sealed class LongLineTests
{
    private const string Part = "pan Novák, ";
    private const int Asked = 300;
    private const int Signs = 400_000;
    private const int Reach = 1_500;

    [Fact]
    public void Of_a_long_line_as_much_is_looked_at_as_the_reach_says()
    {
        var line = Sentence.LineOf(new string('a', Signs), new TextSpan(Signs / 2, (Signs / 2) + 5), Reach);

        line.ShouldBe(new TextSpan((Signs / 2) - Reach, (Signs / 2) + Reach));
    }

    // The first reading is for the runtime, which compiles what is read often anew.
    [Fact]
    public void A_name_in_a_line_of_forty_times_the_length_takes_no_longer()
    {
        var (small, large) = (Reading(3_000), Reading(120_000));
        _ = (Best(small), Best(large));

        (Best(large) / Best(small)).ShouldBeLessThan(4);
    }

    private static TimeSpan Best(Action read) => Enumerable.Range(0, 5).Min(_ => ThreadTime.Of(read));

    private static Action Reading(int names)
    {
        var text = string.Concat(Enumerable.Repeat(Part, names));
        var findings = Enumerable.Range(0, Asked).Select(index => index * (names / Asked) * Part.Length)
            .Select(start => new Finding(
                FindingType.Person, new TextSpan(start, start + Part.Length - 2), EvidenceStrength.Labelled, [], PersonRole.Other, "P1", DocumentPlace.Body)).ToList();
        return () => findings.ForEach(finding => PersonPlaces.Placed(text, finding, PostFacing.Unknown));
    }
}
