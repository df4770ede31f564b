using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Policy.Places;

/// <summary>C-3: who speaks in his own matter is decided by a person; nothing is kept by the rule for speakers.</summary>
public sealed class DoubledRoleTests
{
    private const string Head = "ZÁPIS z 12. zasedání zastupitelstva\n\nPřítomni: Ing. Petra Vaňková, starostka\n\n";

    [Fact]
    public async Task Who_speaks_in_his_own_matter_is_decided_by_a_person()
    {
        const string text = "Rada projednala žádost pana Josefa Bartoně o prominutí dluhu na nájemném.\nV rozpravě vystoupil občan pan Josef Bartoň se svou žádostí.";
        var request = TestEngine.Request(EngineTask.Detect, MediaType.PlainText) with { ProfileId = "minutes" };

        var (answer, _) = await TestEngine.AskAsync(request, TestEngine.Text(Head + text + "\n"));

        var mentions = answer.Detections!.Detections.Where(row => row.Type == FindingType.Person && row.Text.Contains("Barto", StringComparison.Ordinal)).ToList();
        mentions.Count.ShouldBe(2);
        mentions.ShouldAllBe(row => row.Decision != DecisionKind.Keep);
        mentions.ShouldContain(row => row.Decision == DecisionKind.Review);
    }
}
