using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Reporting;

public sealed class DetectionTableTests
{
    [Fact]
    public void Columns_are_aligned_when_rows_differ_in_width()
    {
        var table = DetectionTable.Render(A.Detections(A.Row(), A.Row("Jan") with { Id = "d10" }));

        var lines = table.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(3);
        lines[0].ShouldStartWith("Č.   Druh");
        lines[1].IndexOf("minutes.", StringComparison.Ordinal)
            .ShouldBe(lines[2].IndexOf("minutes.", StringComparison.Ordinal));
        lines[1].ShouldEndWith("0.97");
    }

    [Fact]
    public void Value_cannot_leave_its_cell_when_it_holds_control_characters()
    {
        var table = DetectionTable.Render(A.Detections(A.Row("Jan\u001b[2J\nNovotný\u202E")));

        table.Split('\n').Length.ShouldBe(3);
        table.ShouldContain("Jan [2J Novotný");
    }

    [Fact]
    public void Long_value_is_cut_when_it_would_fill_the_screen() =>
        DetectionTable.Render(A.Detections(A.Row(new string('x', 500)))).Split('\n')
            .ShouldAllBe(line => line.Length < 200);

    [Fact]
    public void One_line_says_so_when_nothing_was_found() =>
        DetectionTable.Render(A.Detections()).ShouldBe("Nic nenalezeno.\n");
}
