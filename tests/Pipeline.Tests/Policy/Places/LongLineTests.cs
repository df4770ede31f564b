using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Places;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Tests.Policy.Places;

/// <summary>A text in one line, as copied tables are: what is asked about a name must not grow with all the others.</summary>
public sealed class LongLineTests
{
    private const string Part = "pan Novák, ";
    private const int Asked = 300;

    [Fact]
    public void A_name_in_a_line_of_ten_times_the_length_takes_no_longer()
    {
        var (small, large) = (Best(3_000), Best(30_000));

        (large / small).ShouldBeLessThan(4);
    }

    private static TimeSpan Best(int names)
    {
        var text = string.Concat(Enumerable.Repeat(Part, names));
        var findings = Enumerable.Range(0, Asked).Select(index => index * (names / Asked) * Part.Length)
            .Select(start => new Finding(
                FindingType.Person, new TextSpan(start, start + Part.Length - 2), EvidenceStrength.Labelled, [], PersonRole.Other, "P1", DocumentPlace.Body)).ToList();
        return Enumerable.Range(0, 5).Min(_ => ThreadTime.Of(() => findings.ForEach(finding => PersonPlaces.Placed(text, finding, PostFacing.Unknown))));
    }
}
