using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Review;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Keys;

/// <summary>Words planted in every place that takes words must not lie in the clear in any file of the data folder.</summary>
public sealed class CanaryTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task No_planted_word_lies_in_the_clear_anywhere()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync(Some.Document("KanarekJmeno.pdf", "%PDF KanarekObsah"));
        var version = (await office.SeeAsync(id)).Version;
        await office.Reviews.ChangeAsync(id, version, [new RequestedEdit("d1", null, null, null, null, DecisionKind.Keep, EditReason.Other, "KanarekPoznamka")], Staff.Clerk, None);
        await office.Opinions.AskAsync(id, "d1", "KanarekOtazka", Staff.Clerk, None);
        await office.Opinions.AnswerAsync((await office.Opinions.OpenAsync(None)).Single().Id, "KanarekOdpoved", Staff.Dpo, None);
        await office.FinishReviewAsync(id);
        await office.MakeOutputAsync("%PDF KanarekVystup");
        await office.Approvals.ReturnAsync(id, "KanarekDuvod", Staff.Approver, None);

        string[] files =
        [
            .. Directory.GetFiles(office.Home, "*", SearchOption.AllDirectories), .. await office.Database.FilesAsync(office.Home),
        ];

        files.Length.ShouldBeGreaterThan(8);
        files.Where(HoldsCanary).ShouldBeEmpty();
        files.ShouldAllBe(file => !file.Contains("Kanarek", StringComparison.OrdinalIgnoreCase));
        (await office.SeeAsync(id)).Name.ShouldBe("KanarekJmeno.pdf");
    }

    [Fact]
    public async Task The_search_would_find_a_word_in_the_clear()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        await office.ExecuteAsync("UPDATE \"Documents\" SET \"ProfileId\" = 'KanarekKontrola'");

        (await office.Database.FilesAsync(office.Home)).Any(HoldsCanary).ShouldBeTrue();
    }

    private static bool HoldsCanary(string file)
    {
        var bytes = Shared.Read(file).AsSpan();
        return bytes.IndexOf("Kanarek"u8) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes("Kanarek")) >= 0;
    }
}
