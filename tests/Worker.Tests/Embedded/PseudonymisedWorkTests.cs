using System.Text;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Vault;
using Clona.Worker.Tests.Hosts;

namespace Clona.Worker.Tests.Embedded;

/// <summary>A document that was ordered to be pseudonymised, all the way through a real worker and a real child.</summary>
[Collection(WorkerCollection.Name)]
public sealed class PseudonymisedWorkTests
{
    private static readonly Actor Clerk = new(
        new AccountId(Guid.Parse("11111111-1111-4111-8111-111111111111")), "u-1", new HashSet<StaffRole> { StaffRole.Clerk });

    [Fact]
    public async Task The_output_has_pseudonyms_and_the_mapping_is_in_the_vault()
    {
        using var folder = new TemporaryFolder();
        await using var office = await Office.OpenAsync(folder.File("home"));
        var id = await office.ReceiveAsync(
            Encoding.UTF8.GetBytes("Zápis z jednání\n\nNájemník Karel Svoboda, r. č. 736028/5163, podal stížnost. S Karlem Svobodou bude jednáno.\n"), "zapis.txt");
        (await office.Service<VaultDesk>().OrderAsync(
            await office.DocumentAsync(), null, PseudonymStyle.Names, Clerk, CancellationToken.None)).Refusal.ShouldBeNull();
        await using var worker = WorkerProcess.Start(office.Home.Path);

        await office.StateAsync(DocumentState.InReview, () => worker.Output);
        await office.FinishReviewAsync();
        await office.StateAsync(DocumentState.AwaitingApproval, () => worker.Output);
        await worker.StopAsync();

        var vault = office.Service<PseudonymVault>();
        (await vault.StateOfAsync(id, CancellationToken.None)).ShouldBe(PseudonymMapping.Vault);
        var report = ReportReader.Read((await office.Desk.OutputAsync(id, OutputKind.Report, CancellationToken.None))!.Content.Span).Report!;
        (report.Mode, report.Pseudonyms!.Mapping).ShouldBe((RedactionMode.Pseudonymize, PseudonymMapping.Vault));
        (await office.BrokenInvariantsAsync()).ShouldBeEmpty();
        worker.Output.ShouldNotContain("Svobod");
    }
}
