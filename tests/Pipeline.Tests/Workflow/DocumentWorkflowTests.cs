using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;

namespace Clona.Pipeline.Tests.Workflow;

/// <summary>The whole workflow cell by cell: every state, event, set of roles and fact against the table written out here.</summary>
public sealed class DocumentWorkflowTests
{
    // state | event | who may | next state; what is not here is refused. A next state in parentheses: with findings / without, nothing where it is refused.
    private const string Table =
        """
        received          | reading-started     | worker                       | reading
        received          | document-refused    | worker                       | refused
        received          | work-failed         | worker                       | failed
        received          | child-killed-again  | worker                       | quarantined
        received          | cancelled           | clerk administrator          | failed
        reading           | reading-started     | worker                       | reading
        reading           | detection-started   | worker                       | detecting
        reading           | document-refused    | worker                       | refused
        reading           | work-failed         | worker                       | failed
        reading           | child-killed-again  | worker                       | quarantined
        reading           | cancelled           | clerk administrator          | failed
        detecting         | reading-started     | worker                       | reading
        detecting         | detection-finished  | worker                       | in-review
        detecting         | document-refused    | worker                       | refused
        detecting         | work-failed         | worker                       | failed
        detecting         | child-killed-again  | worker                       | quarantined
        detecting         | cancelled           | clerk administrator          | failed
        in-review         | edited              | clerk approver               | in-review
        in-review         | review-finished     | clerk                        | removing
        in-review         | erased              | clerk administrator worker   | erased
        removing          | removal-finished    | worker                       | verifying
        removing          | document-refused    | worker                       | refused
        removing          | work-failed         | worker                       | failed
        removing          | child-killed-again  | worker                       | quarantined
        removing          | cancelled           | clerk administrator          | failed
        verifying         | verification-passed | worker                       | awaiting-approval
        verifying         | verification-failed | worker                       | failed
        verifying         | document-refused    | worker                       | refused
        verifying         | work-failed         | worker                       | failed
        verifying         | child-killed-again  | worker                       | quarantined
        verifying         | cancelled           | clerk administrator          | failed
        awaiting-approval | edited              | clerk approver               | removing
        awaiting-approval | approved            | approver                     | awaiting-release
        awaiting-approval | returned            | approver                     | in-review
        awaiting-approval | reopened            | clerk                        | in-review
        awaiting-approval | objected            | clerk approver dpo           | in-review
        awaiting-approval | erased              | clerk administrator worker   | erased
        awaiting-release  | edited              | clerk approver               | removing
        awaiting-release  | returned            | approver                     | in-review
        awaiting-release  | reopened            | clerk                        | in-review
        awaiting-release  | released            | clerk approver               | released
        awaiting-release  | objected            | clerk approver dpo           | in-review
        awaiting-release  | erased              | clerk administrator worker   | erased
        released          | withdrawn           | clerk approver dpo           | withdrawn
        released          | objected            | clerk approver dpo           | in-review
        released          | erased              | clerk administrator worker   | erased
        withdrawn         | reopened            | clerk                        | in-review
        withdrawn         | objected            | clerk approver dpo           | in-review
        withdrawn         | erased              | clerk administrator worker   | erased
        refused           | erased              | clerk administrator worker   | erased
        failed            | retried             | clerk administrator worker   | (removing/received)
        failed            | reopened            | clerk                        | (in-review/)
        failed            | erased              | clerk administrator worker   | erased
        quarantined       | retried             | administrator                | (removing/received)
        quarantined       | erased              | clerk administrator worker   | erased
        """;

    private static readonly Dictionary<(DocumentState, WorkflowEvent), (HashSet<StaffRole> Roles, string Next)> Expected =
        Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Row).ToDictionary(row => row.Key, row => row.Value);

    private static readonly StaffRole[] Roles = Enum.GetValues<StaffRole>();

    public static TheoryData<DocumentState> States => new(Enum.GetValues<DocumentState>());

    [Theory]
    [MemberData(nameof(States))]
    public void Every_event_leads_where_the_table_says_for_every_set_of_roles(DocumentState state)
    {
        foreach (var happened in Enum.GetValues<WorkflowEvent>())
        {
            for (var set = 0; set < 1 << Roles.Length; set++)
            {
                for (var flags = 0; flags < 8; flags++)
                {
                    var roles = Roles.Where((_, index) => (set & (1 << index)) != 0).ToHashSet();
                    var facts = new WorkflowFacts(roles, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0);

                    var step = DocumentWorkflow.Next(state, happened, facts);

                    (step.Next, step.Refusal).ShouldBe(
                        Answer(state, happened, facts), $"{state} {happened} {string.Join(',', roles)} {flags}");
                }
            }
        }
    }

    [Fact]
    public void The_table_names_every_state_and_every_event()
    {
        // Nothing leads on from an erased document.
        Expected.Keys.Select(key => key.Item1).Distinct().Order()
            .ShouldBe(Enum.GetValues<DocumentState>().Where(state => state != DocumentState.Erased));
        Expected.Keys.Select(key => key.Item2).Distinct().Order().ShouldBe(Enum.GetValues<WorkflowEvent>());
    }

    [Fact]
    public void Work_is_what_a_worker_has_to_do() =>
        Enum.GetValues<DocumentState>().Where(DocumentWorkflow.IsWork).ShouldBe(
        [
            DocumentState.Received, DocumentState.Reading, DocumentState.Detecting, DocumentState.Removing, DocumentState.Verifying,
        ]);

    [Fact]
    public void Nothing_is_released_that_was_not_verified_and_approved()
    {
        var before = Expected.Where(pair => pair.Value.Next == "released").Select(pair => pair.Key).Single();
        before.ShouldBe((DocumentState.AwaitingRelease, WorkflowEvent.Released));
        Expected.Where(pair => pair.Value.Next == "awaiting-release").Select(pair => pair.Key).Single()
            .ShouldBe((DocumentState.AwaitingApproval, WorkflowEvent.Approved));
        Expected.Where(pair => pair.Value.Next == "awaiting-approval").Select(pair => pair.Key).Single()
            .ShouldBe((DocumentState.Verifying, WorkflowEvent.VerificationPassed));
    }

    private static (DocumentState? Next, WorkflowRefusal? Refusal) Answer(
        DocumentState state, WorkflowEvent happened, WorkflowFacts facts)
    {
        if (!Expected.TryGetValue((state, happened), out var line) || NextOf(line.Next, facts).Length == 0)
        {
            return (null, WorkflowRefusal.NotInThisState);
        }

        if (!line.Roles.Overlaps(facts.Roles))
        {
            return (null, WorkflowRefusal.NotAllowed);
        }

        return happened == WorkflowEvent.Approved && facts.IsLastEditor && !facts.IsFourEyesOff
            ? (null, WorkflowRefusal.OwnWork)
            : (Named<DocumentState>(NextOf(line.Next, facts)), null);
    }

    private static string NextOf(string next, WorkflowFacts facts) =>
        next[0] == '(' ? next.Trim('(', ')').Split('/')[facts.HasAnalysis ? 0 : 1] : next;

    private static KeyValuePair<(DocumentState, WorkflowEvent), (HashSet<StaffRole>, string)> Row(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var roles = cells[2].Split(' ').Select(Named<StaffRole>).ToHashSet();
        return new((Named<DocumentState>(cells[0]), Named<WorkflowEvent>(cells[1])), (roles, cells[3]));
    }

    private static T Named<T>(string name)
        where T : struct, Enum => WireName.TryParse<T>(name, out var value) ? value : throw new FormatException(name);
}
