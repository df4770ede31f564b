using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Review;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Keys;

/// <summary>Words planted in every place that takes words must not lie in the clear in any file of the data folder.</summary>
public sealed class CanaryTests
{
    private const int MostTries = 10;

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

        var files = await ReadAsync(office);

        files.Count.ShouldBeGreaterThan(8);
        files.Where(file => HoldsCanary(file.Content)).Select(file => file.Path).ShouldBeEmpty();
        files.ShouldAllBe(file => !file.Path.Contains("Kanarek", StringComparison.OrdinalIgnoreCase));
        (await office.SeeAsync(id)).Name.ShouldBe("KanarekJmeno.pdf");
    }

    [Fact]
    public async Task The_search_would_find_a_word_in_the_clear()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.ReceivedAsync();
        await office.ExecuteAsync("UPDATE \"Documents\" SET \"ProfileId\" = 'KanarekKontrola'");

        (await ReadAsync(office)).Any(file => HoldsCanary(file.Content)).ShouldBeTrue();
    }

    // A test beside this one lets go of every connection of the process, and a file of the database is folded into another one and gone: then all are read anew.
    private static async Task<List<(string Path, byte[] Content)>> ReadAsync(TestOffice office)
    {
        for (var tries = 1; ; tries++)
        {
            string[] paths = [.. Directory.GetFiles(office.Home, "*", SearchOption.AllDirectories), .. await office.Database.FilesAsync(office.Home)];
            try
            {
                return [.. paths.Select(path => (path, Shared.Read(path)))];
            }
            catch (FileNotFoundException) when (tries < MostTries)
            {
                continue;
            }
        }
    }

    private static bool HoldsCanary(byte[] content) =>
        content.AsSpan().IndexOf("Kanarek"u8) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Kanarek")) >= 0;
}
