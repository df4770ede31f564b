using System.Globalization;
using System.Text.Json;
using Clona.Browser.Tests.Documents;
using Clona.Browser.Tests.Office;
using Xunit.Abstractions;

namespace Clona.Browser.Tests.Stories;

/// <summary>A decision is on the screen at once: it does not wait for the server.</summary>
[Collection(OfficeCollection.Name)]
public sealed class SpeedTests(BrowserOffice office, ITestOutputHelper output)
{
    private const double Limit = 100;

    // From the click to the second frame after the change: by then it has been painted.
    private const string Measure = """
        async () => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          const times = [];
          for (const row of [...document.querySelectorAll(".finding")]) {
            const decision = row.dataset.state === "keep" ? 1 : 0;
            const button = row.querySelectorAll(".review-decision")[decision];
            await frame();
            const start = performance.now();
            button.click();
            while (row.dataset.decided !== "true") {
              await frame();
            }

            await frame();
            times.push(performance.now() - start);
          }

          return times;
        }
        """;

    [Fact]
    public async Task A_click_changes_the_screen_within_a_tenth_of_a_second()
    {
        // A machine that does something else meanwhile gets a second try.
        var slow = await MeasureAsync(6);
        if (slow > Limit)
        {
            slow = await MeasureAsync(16);
        }

        slow.ShouldBeLessThanOrEqualTo(Limit);
    }

    private async Task<double> MeasureAsync(int number)
    {
        var contract = await office.PrintAsync(MadeUpContract.Html(number), $"smlouva-rychle-{number}.pdf");
        await using var clerk = await office.VisitAsync(Colleague.Clerk);
        var document = await DocumentSteps.UploadAsync(clerk.Page, contract);
        await DocumentSteps.WaitForReviewAsync(clerk.Page, document);
        await DocumentSteps.OpenReviewAsync(clerk.Page, document);

        var measured = await clerk.Page.EvaluateAsync<JsonElement>(Measure);

        var times = measured.EnumerateArray().Select(time => time.GetDouble()).Order().ToList();
        var slow = times[(int)(times.Count * 0.95)];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"figure: click to visible change p50 {times[times.Count / 2]:0} ms, p95 {slow:0} ms, {times.Count} clicks"));
        await DocumentSteps.SavedAsync(clerk.Page);
        return slow;
    }
}
