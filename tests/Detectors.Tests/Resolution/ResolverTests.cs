using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;

namespace Clona.Detectors.Tests.Resolution;

public sealed class ResolverTests
{
    [Fact]
    public void Validated_beats_labelled_and_masks_the_union()
    {
        var result = Resolver.Resolve([Make(FindingType.Phone, 0, 12, EvidenceStrength.Labelled), Make(FindingType.BirthNumber, 4, 14, EvidenceStrength.Validated)]);

        result.ShouldHaveSingleItem().Type.ShouldBe(FindingType.BirthNumber);
        result[0].Span.ShouldBe(new TextSpan(0, 14));
    }

    [Fact]
    public void Longer_beats_shorter_of_equal_strength() =>
        Resolver.Resolve([Make(FindingType.Phone, 0, 9, EvidenceStrength.Labelled), Make(FindingType.BankAccount, 0, 14, EvidenceStrength.Labelled)])
            .ShouldHaveSingleItem().Type.ShouldBe(FindingType.BankAccount);

    [Fact]
    public void Decoy_removes_a_weaker_candidate_and_is_not_reported() =>
        Resolver.Resolve([Make(FindingType.Phone, 0, 11, EvidenceStrength.Statistical), Decoy(0, 11, EvidenceStrength.Labelled)]).ShouldBeEmpty();

    [Fact]
    public void Decoy_inside_a_longer_candidate_leaves_it() =>
        Resolver.Resolve([Make(FindingType.Address, 0, 40, EvidenceStrength.Statistical), Decoy(10, 17, EvidenceStrength.Validated)])
            .ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(0, 40));

    [Fact]
    public void Decoy_loses_against_a_stronger_candidate() =>
        Resolver.Resolve([Make(FindingType.BirthNumber, 0, 11, EvidenceStrength.Validated), Decoy(0, 11, EvidenceStrength.Labelled)])
            .ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(0, 11));

    [Fact]
    public void Neighbours_that_only_touch_both_stay() =>
        Resolver.Resolve([Make(FindingType.Phone, 0, 9, EvidenceStrength.Labelled), Make(FindingType.Phone, 9, 18, EvidenceStrength.Labelled)]).Count.ShouldBe(2);

    [Fact]
    public void Result_covers_all_findings_and_never_overlaps_whatever_the_order()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var candidates = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Random(random)).ToArray();
            var result = Resolver.Resolve(candidates);
            random.Shuffle(candidates);

            Resolver.Resolve(candidates).Select(candidate => candidate.Span).ShouldBe(result.Select(candidate => candidate.Span));
            result.Zip(result.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
            candidates.SelectMany(candidate => Enumerable.Range(candidate.Span.Start, candidate.Span.Length))
                .ShouldAllBe(at => result.Any(winner => winner.Span.Start <= at && at < winner.Span.End));
        }
    }

    private static Candidate Random(Random random)
    {
        var start = random.Next(60);
        return Make((FindingType)random.Next(4), start, start + random.Next(1, 15), (EvidenceStrength)random.Next(1, 4));
    }

    private static Candidate Make(FindingType type, int start, int end, EvidenceStrength strength) =>
        new(type, new TextSpan(start, end), strength, [new Evidence("test", 1)]);

    private static Candidate Decoy(int start, int end, EvidenceStrength strength) =>
        Make(FindingType.OtherId, start, end, strength) with { IsDecoy = true };
}
