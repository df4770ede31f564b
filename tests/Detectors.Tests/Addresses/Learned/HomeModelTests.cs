using System.Buffers.Binary;
using Clona.Detectors.Addresses.Learned;

namespace Clona.Detectors.Tests.Addresses.Learned;

public sealed class HomeModelTests
{
    private const uint OneSlot = 1u << (32 - HomeModel.Bits);

    [Fact]
    public void Sums_the_weights_of_all_features()
    {
        var model = HomeModel.Load(HomeModel.Write(Weights((0, -5), (7, 127), (9, -128))));

        model.Score([0, 7 * OneSlot, 7 * OneSlot, 8 * OneSlot]).ShouldBe(249);
        model.Score([9 * OneSlot]).ShouldBe(-128);
        model.Score([]).ShouldBe(0);
    }

    [Fact]
    public void Features_of_one_slot_share_its_weight() =>
        HomeModel.SlotOf((7 * OneSlot) + OneSlot - 1).ShouldBe(HomeModel.SlotOf(7 * OneSlot));

    [Fact]
    public void The_last_slot_is_within_the_table() =>
        HomeModel.Load(HomeModel.Write(Weights(((1 << HomeModel.Bits) - 1, 3)))).Score([uint.MaxValue]).ShouldBe(3);

    [Fact]
    public void The_same_weights_give_the_same_bytes() => HomeModel.Write(Weights((7, 1))).ShouldBe(HomeModel.Write(Weights((7, 1))));

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var file = HomeModel.Write(Weights());
        file[^3] ^= 1;

        Should.Throw<ArgumentException>(() => HomeModel.Load(file)).Message.ShouldContain("damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(HomeModel.HeaderLength - 1)]
    [InlineData(HomeModel.HeaderLength)]
    [InlineData(HomeModel.HeaderLength + 1000)]
    public void A_file_that_was_cut_is_refused(int length) =>
        Should.Throw<ArgumentException>(() => HomeModel.Load(HomeModel.Write(Weights()).AsMemory(0, length)));

    [Fact]
    public void A_file_that_is_too_long_is_refused() =>
        Should.Throw<ArgumentException>(() => HomeModel.Load((byte[])[.. HomeModel.Write(Weights()), 0]));

    [Theory]
    [InlineData(0, 0x52584C43u)]
    [InlineData(4, HomeModel.Version + 1)]
    [InlineData(8, (uint)HomeModel.Bits - 1)]
    public void A_file_of_another_kind_version_or_size_is_refused(int offset, uint value)
    {
        var file = HomeModel.Write(Weights());
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(offset), value);

        Should.Throw<ArgumentException>(() => HomeModel.Load(file));
    }

    [Fact]
    public void Weights_are_written_for_every_slot_or_not_at_all() => Should.Throw<ArgumentException>(() => HomeModel.Write(new sbyte[8]));

    private static sbyte[] Weights(params (int Slot, sbyte Weight)[] known)
    {
        var weights = new sbyte[1 << HomeModel.Bits];
        foreach (var (slot, weight) in known)
        {
            weights[slot] = weight;
        }

        return weights;
    }
}
