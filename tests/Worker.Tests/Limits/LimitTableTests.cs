using Clona.Pdf.Files;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Sandbox;
using Clona.Worker.Disk;

namespace Clona.Worker.Tests.Limits;

/// <summary>The table of limits of the reliability page, part 3, as far as what it limits exists.</summary>
public sealed class LimitTableTests
{
    private const long Mega = 1L << 20;

    [Fact]
    public void Limits_are_those_of_the_table()
    {
        InputLimits.MostBytes.ShouldBe(100 * Mega);
        PdfLimits.Default.MaxStreamBytes.ShouldBe((int)(256 * Mega));
        PdfLimits.Default.MaxDocumentBytes.ShouldBe(2048 * Mega);
        PdfLimits.Default.MaxPages.ShouldBe(5_000);
        new SandboxLimits().TimeFor(7).ShouldBe(TimeSpan.FromSeconds(60 + 70));
        new SandboxLimits().WallTimeFor(7).ShouldBe(TimeSpan.FromSeconds(5 * (60 + 70)));
        new SandboxLimits().CpuSeconds.ShouldBeGreaterThan((int)new SandboxLimits().TimeFor(5_000).TotalSeconds);
        new SandboxLimits().MemoryBytes.ShouldBe(3072 * Mega);
        DiskRoom.UsualLeastFree.ShouldBe(512 * Mega);
    }
}
