using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Tests.Predictors;

public sealed class ShellWordsTests
{
    [Theory]
    [InlineData("./redact", new[] { "./redact" })]
    [InlineData(" a  b\tc ", new[] { "a", "b", "c" })]
    [InlineData("a 'b c' \"d 'e'\"", new[] { "a", "b c", "d 'e'" })]
    [InlineData(@"a\ b 'c\d' ''", new[] { "a b", @"c\d", "" })]
    [InlineData("x'y z'w", new[] { "xy zw" })]
    public void Words_are_those_of_a_shell(string command, string[] expected) => ShellWords.Split(command).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("a 'b")]
    public void An_incomplete_line_is_an_error(string command) => Should.Throw<FormatException>(() => ShellWords.Split(command));
}
