using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

public sealed class Sha256DigestTests
{
    private const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Digest_is_the_same_when_written_and_parsed()
    {
        Sha256Digest.TryParse(OfNothing.ToUpperInvariant(), out var digest).ShouldBeTrue();

        digest.ShouldBe(Sha256Digest.Of([]));
        digest.ToString().ShouldBe(OfNothing);
        new Sha256Digest(digest.ToBytes()).ShouldBe(digest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e3b0")]
    [InlineData("z3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Nothing_is_parsed_when_it_is_no_digest(string? hex) =>
        Sha256Digest.TryParse(hex, out _).ShouldBeFalse();

    [Fact]
    public void Making_a_digest_is_misuse_when_there_are_not_32_bytes() =>
        Should.Throw<ArgumentException>(() => new Sha256Digest(new byte[31]));
}
