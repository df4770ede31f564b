using Clona.Scans.Signatures;
using Clona.Signatures.Training;

namespace Clona.Scans.Tests.Training;

public sealed class BoostingTests
{
    // Long and blue is a signature, long or blue alone is none.
    private static readonly Sample[] Samples =
        [.. Enumerable.Range(0, 200).Select(i => new Sample([i % 20, i / 20 % 10 * 10], IsSignature: i % 20 > 9 && i / 20 % 10 > 4))];

    [Fact]
    public void Trees_tell_apart_what_two_measures_tell_together()
    {
        var forest = new StrokeForest(Boosting.Train(Samples));

        Samples.ShouldAllBe(sample => forest.Score(sample.Features) > 0 == sample.IsSignature);
    }

    [Fact]
    public void The_same_samples_give_the_same_trees() => Boosting.Train(Samples).ShouldBe(Boosting.Train(Samples));
}
