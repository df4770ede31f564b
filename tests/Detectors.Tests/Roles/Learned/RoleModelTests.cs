using Clona.Detectors.Roles.Learned;

namespace Clona.Detectors.Tests.Roles.Learned;

public sealed class RoleModelTests
{
    private static readonly Dictionary<uint, sbyte[]> Weights = new()
    {
        [7] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        [7 + (1u << 20)] = [0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127],
        [0] = [-5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    };

    [Fact]
    public void Sums_the_weights_of_known_features_only()
    {
        var model = RoleModel.Load(RoleModel.Write(Weights));
        var scores = new int[RoleClasses.Count];

        model.Score([7, 7 + (1u << 20), 99, 0], scores);

        scores.ShouldBe([-4, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 139]);
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1000)]
    public void Every_one_of_many_features_counts(int count)
    {
        var model = RoleModel.Load(RoleModel.Write(Weights));
        var scores = new int[RoleClasses.Count];

        model.Score([.. Enumerable.Repeat(7u, count)], scores);

        scores.ShouldBe(Weights[7].Select(weight => count * weight));
    }

    [Theory]
    [InlineData(156)]
    [InlineData(157)]
    public void Unknown_features_in_between_change_nothing(int count)
    {
        var model = RoleModel.Load(RoleModel.Write(Weights));
        var scores = new int[RoleClasses.Count];

        model.Score([.. Enumerable.Repeat(7u, count), .. Enumerable.Repeat(99u, 100), .. Enumerable.Repeat(7u, count)], scores);

        scores.ShouldBe(Weights[7].Select(weight => 2 * count * weight));
    }

    [Fact]
    public void Weights_that_were_pushed_from_their_place_are_found()
    {
        // Multiples of the inverse of what hashes are spread by: all have the first slot for a home.
        var weights = Enumerable.Range(0, 6).ToDictionary(at => unchecked((uint)(at + 1) * 0x0E8B2F51u), at => Enumerable.Repeat((sbyte)(1 << at), RoleClasses.Count).ToArray());
        var scores = new int[RoleClasses.Count];

        // The last has the same home and the same bit of the filter, and was not learned.
        RoleModel.Load(RoleModel.Write(weights)).Score([.. weights.Keys, unchecked(7u * 0x0E8B2F51u)], scores);

        scores.ShouldAllBe(score => score == 63);
    }

    [Fact]
    public void The_same_weights_give_the_same_bytes() =>
        RoleModel.Write(Weights).ShouldBe(RoleModel.Write(Weights.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value)));

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var file = RoleModel.Write(Weights);
        file[^3] ^= 1;

        Should.Throw<ArgumentException>(() => RoleModel.Load(file)).Message.ShouldContain("damaged");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Another_format_is_refused(int place)
    {
        var file = RoleModel.Write(Weights);
        file[place] ^= 1;

        Should.Throw<ArgumentException>(() => RoleModel.Load(file));
    }
}
