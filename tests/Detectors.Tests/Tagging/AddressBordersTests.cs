using Clona.Detectors.Findings;
using Clona.Detectors.Tagging;

namespace Clona.Detectors.Tests.Tagging;

public sealed class AddressBordersTests
{
    [Fact]
    public void An_address_grows_over_the_mentions_that_it_touches()
    {
        List<Candidate> candidates = [Address(5, 10), Address(40, 50)];

        AddressBorders.Widen(candidates, [Mention(0, 7), Mention(9, 20), Mention(25, 30)]);

        candidates.Select(candidate => candidate.Span).ShouldBe([new TextSpan(0, 20), new TextSpan(40, 50)]);
    }

    [Fact]
    public void A_decoy_keeps_its_place()
    {
        List<Candidate> candidates = [Address(5, 10) with { IsDecoy = true }];

        AddressBorders.Widen(candidates, [Mention(0, 7)]);

        candidates.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(5, 10));
    }

    private static Candidate Address(int start, int end) =>
        new(FindingType.Address, new TextSpan(start, end), EvidenceStrength.Statistical, []);

    private static TagMention Mention(int start, int end) =>
        new(TagLabel.AddressStart, 0, 0, new TextSpan(start, end), 0);
}
