namespace Clona.Accuracy.Tests;

public sealed class RunOptionsTests
{
    [Fact]
    public void Options_and_paths_may_stand_in_any_order()
    {
        var options = RunOptions.Read(["a", "--redact", "./x y", "--worst", "3", "b", "--jobs", "4", "--profile", "infz"])!;

        options.Paths.ShouldBe(["a", "b"]);
        (options.Command, options.Worst, options.Jobs, options.Profile).ShouldBe(("./x y", 3, 4, "infz"));
    }

    [Theory]
    [InlineData()]
    [InlineData("--worst", "3")]
    [InlineData("a", "--worst")]
    [InlineData("a", "--worst", "-1")]
    [InlineData("a", "--jobs", "0")]
    [InlineData("a", "--colour", "blue")]
    public void A_wrong_call_gives_no_options(params string[] arguments) => RunOptions.Read(arguments).ShouldBeNull();
}
