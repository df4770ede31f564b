using System.Drawing;
using Microsoft.Playwright;

namespace Clona.Browser.Tests.Stories;

/// <summary>Where words stand on the screen.</summary>
internal static class DrawnPlace
{
    // The words over the picture carry their offsets; the text itself comes from the same address that the page reads.
    private const string Find = """
        async (wanted) => {
          const address = document.querySelector("clona-review").getAttribute("document");
          const { text } = await (await fetch(`${address}/kontrola/data`)).json();
          const at = text.indexOf(wanted);
          const rows = [...document.querySelectorAll(".word")]
            .filter((word) => Number(word.dataset.start) < at + wanted.length && Number(word.dataset.end) > at);
          rows[0]?.scrollIntoView({ block: "center" });
          const boxes = rows.map((word) => word.getBoundingClientRect());
          return boxes.length === 0 ? [] : [Math.min(...boxes.map((box) => box.left)) - 2, Math.min(...boxes.map((box) => box.top)) - 2,
            Math.max(...boxes.map((box) => box.right)) + 2, Math.max(...boxes.map((box) => box.bottom)) + 2];
        }
        """;

    public static async Task<(PointF Start, PointF End)> FindAsync(IPage page, string words)
    {
        await page.Locator(".word").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        var corners = await page.EvaluateAsync<float[]>(Find, words);
        corners.Length.ShouldBe(4, words);
        return (new PointF(corners[0], corners[1]), new PointF(corners[2], corners[3]));
    }
}
