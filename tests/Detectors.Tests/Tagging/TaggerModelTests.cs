using Clona.Detectors.Tagging;

namespace Clona.Detectors.Tests.Tagging;

public sealed class TaggerModelTests
{
    [Fact]
    public void The_committed_model_is_small() => CommittedTagger.File.Length.ShouldBeLessThan(8 << 20);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    public void Bytes_of_another_kind_or_version_are_refused(int place) =>
        Refusal(file => file[place] ^= 1).ShouldStartWith("Not a tagger of this version.");

    [Theory]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(40)]
    [InlineData(1_000_000)]
    public void A_damaged_model_is_refused(int place) =>
        Refusal(file => file[place] ^= 1).ShouldStartWith("The tagger is damaged.");

    [Fact]
    public void A_cut_model_is_refused() =>
        Should.Throw<ArgumentException>(() => TaggerModel.Load(CommittedTagger.File.AsMemory(0, 5000))).Message.ShouldStartWith("The tagger is damaged.");

    [Fact]
    public void Nothing_is_refused() => Should.Throw<ArgumentException>(() => TaggerModel.Load(ReadOnlyMemory<byte>.Empty));

    [Theory]
    [InlineData(-900, 0)]
    [InlineData(-1, 7)]
    [InlineData(0, 8)]
    [InlineData(99, 8)]
    [InlineData(100, 9)]
    [InlineData(30_000, 15)]
    public void A_margin_falls_into_its_bucket(int margin, int bucket) => TagCalibration.BucketOf(margin, 100).ShouldBe(bucket);

    private static string Refusal(Action<byte[]> damage)
    {
        var file = CommittedTagger.File.ToArray();
        damage(file);
        return Should.Throw<ArgumentException>(() => TaggerModel.Load(file)).Message;
    }
}
