using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Tests.Documents;

namespace Clona.Pipeline.Tests.Policy.Places;

/// <summary>C-3: who speaks in his own matter, or stands in two roles, is decided by a person; nothing is kept by the rule for one role.</summary>
public sealed class DoubledRoleTests
{
    private const string Head = "ZÁPIS z 12. zasedání zastupitelstva\n\nPřítomni: Ing. Petra Vaňková, starostka\n\n";

    [Theory]
    [InlineData("Rada projednala žádost pana Josefa Bartoně o prominutí dluhu na nájemném.\nV rozpravě vystoupil občan pan Josef Bartoň se svou žádostí.")]
    [InlineData("V rozpravě vystoupil občan pan Josef Bartoň s dotazem na opravu chodníku.\nZastupitelstvo schvaluje prodej pozemku, který koupí pan Josef Bartoň, bytem Krátká 12, 463 11 Liberec.")]
    public async Task Nobody_stays_by_one_of_two_roles(string text)
    {
        var request = TestEngine.Request(EngineTask.Detect, MediaType.PlainText) with { ProfileId = "minutes" };

        var (answer, _) = await TestEngine.AskAsync(request, TestEngine.Text(Head + text + "\n"));

        var mentions = answer.Detections!.Detections.Where(row => row.Type == FindingType.Person && row.Text.Contains("Barto", StringComparison.Ordinal)).ToList();
        mentions.Count.ShouldBe(2);
        mentions.ShouldAllBe(row => row.Decision != DecisionKind.Keep);
        mentions.ShouldContain(row => row.Decision == DecisionKind.Review);
    }
}
