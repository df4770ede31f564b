using System.Buffers.Binary;
using Clona.Detectors.Passages;
using Clona.Detectors.Tagging;

namespace Clona.Detectors.Tests.Passages;

public sealed class PassageModelTests
{
    private static readonly uint[] Telling = [30, 10, 20];

    private static readonly Dictionary<uint, PassageScore> Weights = new()
    {
        [7] = new PassageScore(1, 2, 3),
        [7 + (1u << 20)] = new PassageScore(-1, 0, 127),
        [0] = new PassageScore(-127, 0, 5),
    };

    [Fact]
    public void Sums_the_weights_of_known_features_only() =>
        PassageModel.Load(PassageModel.Write(Telling, Weights)).Score([7, 7, 7 + (1u << 20), 99, 0]).ShouldBe(new PassageScore(-126, 4, 138));

    [Fact]
    public void Weights_that_were_pushed_from_their_place_are_found()
    {
        // Multiples of the inverse of what hashes are spread by: all have the first slot for a home.
        var weights = Enumerable.Range(0, 6).ToDictionary(at => unchecked((uint)(at + 1) * 0x0E8B2F51u), at => new PassageScore(1 << at, 0, 0));

        PassageModel.Load(PassageModel.Write(Telling, weights)).Score([.. weights.Keys, unchecked(7u * 0x0E8B2F51u)]).Inside.ShouldBe(63);
    }

    [Fact]
    public void Telling_words_are_known()
    {
        var triggers = PassageModel.Load(PassageModel.Write([0x12345678], Weights)).Triggers;

        triggers.MayHold(0x12345678).ShouldBeTrue();
        triggers.MayHold(0x87654321).ShouldBeFalse();
    }

    [Fact]
    public void The_same_weights_give_the_same_bytes() => PassageModel.Write(Telling, Weights)
        .ShouldBe(PassageModel.Write([20, 30, 10], Weights.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value)));

    [Theory]
    [InlineData(24)]
    [InlineData(40)]
    public void A_damaged_file_is_refused(int place)
    {
        var file = PassageModel.Write(Telling, Weights);
        file[place] ^= 1;

        Should.Throw<ArgumentException>(() => PassageModel.Load(file)).Message.ShouldContain("damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(15)]
    public void Another_format_is_refused(int place)
    {
        var file = PassageModel.Write(Telling, Weights);
        file[place] ^= 0x80;

        Should.Throw<ArgumentException>(() => PassageModel.Load(file));
    }

    [Fact]
    public void Too_many_telling_words_are_not_written() =>
        Should.Throw<ArgumentException>(() => PassageModel.Write([.. Enumerable.Range(0, (1 << 14) + 1).Select(at => (uint)at)], Weights));

    [Fact]
    public void A_table_without_an_empty_slot_is_refused()
    {
        var file = PassageModel.Write([], Weights);
        for (var slot = PassageModel.HeaderLength; slot < file.Length; slot += PassageModel.SlotLength)
        {
            file[slot] |= 1;
        }

        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), TaggerFormat.Checksum(file.AsSpan(PassageModel.HeaderLength)));

        Should.Throw<ArgumentException>(() => PassageModel.Load(file)).Message.ShouldContain("damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(35)]
    public void A_file_that_is_cut_off_is_refused(int length) =>
        Should.Throw<ArgumentException>(() => PassageModel.Load(PassageModel.Write(Telling, Weights).AsMemory(0, length)));

    [Fact]
    public void A_file_that_is_too_long_is_refused() =>
        Should.Throw<ArgumentException>(() => PassageModel.Load((byte[])[.. PassageModel.Write(Telling, Weights), 0]));
}
