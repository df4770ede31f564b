using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Texts;

public sealed class TextsTests
{
    public static TheoryData<RefusalReason> Reasons => [.. Enum.GetValues<RefusalReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Refusal_says_what_happened_and_what_to_do_when_any_reason_is_given(RefusalReason reason)
    {
        var text = RefusalTexts.Of(reason);

        text.Code.ShouldBe(WireName.Of(reason));
        foreach (var sentence in new[] { text.What, text.Remedy })
        {
            sentence.ShouldEndWith(".");
            sentence.ShouldNotContain('\n');
        }

        text.Line.Length.ShouldBeLessThanOrEqualTo(200);
        ((int)text.ExitCode).ShouldBeOneOf(20, 30, 40, 70);
    }

    [Fact]
    public void Every_warning_has_one_short_line_when_asked_for() =>
        Enum.GetValues<WarningCode>().Select(WarningTexts.Of).ShouldAllBe(text => IsOneLine(text));

    [Fact]
    public void Every_exit_code_has_one_short_line_when_asked_for() =>
        Enum.GetValues<ExitCode>().Select(ExitTexts.Of).ShouldAllBe(text => IsOneLine(text));

    [Fact]
    public void Labels_are_short_and_bracketed_when_any_type_is_marked() =>
        Enum.GetValues<FindingType>().Select(MarkLabels.For)
            .ShouldAllBe(label => label.StartsWith('[') && label.EndsWith(']') && label.Length <= 20);

    [Fact]
    public void Every_profile_error_has_a_line_with_its_path_when_told() =>
        Enum.GetValues<ProfileErrorKind>().Select(kind => ProfileErrorTexts.Line(new ProfileError("$.x", kind, "y")))
            .ShouldAllBe(line => line.StartsWith("$.x: ") && line.Length <= 200 && !line.Contains('{'));

    [Fact]
    public void Doubt_is_told_when_it_changed_the_decision()
    {
        var sure = new Decision(DecisionKind.Redact, "a.b", "§ 1", "Proto.", Doubt.None);

        FindingTexts.Explain(sure).ShouldBe("Proto.");
        FindingTexts.Explain(sure with { Doubt = Doubt.Role }).ShouldStartWith("Proto. Role osoby");
    }

    private static bool IsOneLine(string text) => text.EndsWith('.') && !text.Contains('\n') && text.Length <= 200;
}
