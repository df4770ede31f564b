using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Review;

/// <summary>Undo after do is identity: on the pure state many thousand times, through the desk with the database some.</summary>
[Trait("Category", ChosenDatabase.Alike)]
public sealed class EditStateTests
{
    [Fact]
    public void Turning_a_change_round_leads_back_to_where_it_began()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var analysis = Some.Analysis(findings: 12);
            var states = new Stack<(EditState State, IReadOnlyList<EditDiff> Change)>();
            var state = EditState.Empty;
            var added = 1;
            for (var step = 0; step < 10; step++)
            {
                var planner = new EditPlanner(analysis, state, added);
                var diffs = Enumerable.Range(0, random.Next(1, 5)).Select(_ => planner.Plan(Wish(random)).Diff).OfType<EditDiff>().ToList();
                added += diffs.Count(diff => diff.Before is null && diff.FindingId[0] == 'm');
                states.Push((state, diffs));
                state = state.Apply(diffs);
                state.Edits.ShouldBe(planner.Current.Edits, $"seed {seed}");
            }

            while (states.TryPop(out var step))
            {
                var after = state.Edits;
                state = state.Apply(step.Change.Reverse().Select(diff => diff.Inverse));
                state.Edits.ShouldBe(step.State.Edits, $"seed {seed}");
                state.Apply(step.Change).Edits.ShouldBe(after, $"seed {seed}");
            }
        }
    }

    [Fact]
    public async Task Undoing_all_changes_through_the_desk_leads_back_to_the_machines_decisions_and_redoing_forth()
    {
        await using var office = await TestOffice.OpenAsync();
        var id = await office.InReviewAsync(findings: 12);
        var random = new Random(20261122);
        var seen = new List<IReadOnlyList<PlanEdit>> { await EditsAsync(office, id) };
        for (var step = 0; step < 12; step++)
        {
            var outcome = await office.Reviews.ChangeAsync(
                id, await VersionAsync(office, id), [Wish(random, mayAdd: true, mayMiss: false)], Staff.Clerk, TestOffice.None);
            if (outcome.IsMade)
            {
                seen.Add(await EditsAsync(office, id));
            }
        }

        for (var step = seen.Count - 2; step >= 0; step--)
        {
            (await office.Reviews.UndoAsync(id, await VersionAsync(office, id), Staff.Clerk, TestOffice.None)).IsMade.ShouldBeTrue();
            (await EditsAsync(office, id)).ShouldBe(seen[step]);
        }

        for (var step = 1; step < seen.Count; step++)
        {
            (await office.Reviews.RedoAsync(id, await VersionAsync(office, id), Staff.Clerk, TestOffice.None)).IsMade.ShouldBeTrue();
            (await EditsAsync(office, id)).ShouldBe(seen[step]);
        }
    }

    [Fact]
    public void A_difference_that_does_not_follow_is_refused()
    {
        var edit = new PlanEdit
        {
            Id = "d1",
            Decision = DecisionKind.Keep,
            Reason = EditReason.Confirmed,
            Type = null,
            Start = null,
            End = null,
            Box = null,
        };

        Should.Throw<InvalidOperationException>(() =>
            EditState.Empty.Apply([new EditDiff("d1", DecisionKind.Keep, DecisionKind.Redact, edit, null)]));
    }

    [Fact]
    public void Findings_are_ordered_by_letter_and_number() =>
        new[] { "m1", "d10", "d9", "m12", "m2", "d1" }.Order(FindingOrder.Instance).ShouldBe(["d1", "d9", "d10", "m1", "m2", "m12"]);

    private static RequestedEdit Wish(Random random, bool mayAdd = true, bool mayMiss = true)
    {
        var decision = random.Next(4) switch { 0 => DecisionKind.Keep, 1 => DecisionKind.Redact, 2 => DecisionKind.Review, _ => (DecisionKind?)null };
        FindingType? type = random.Next(3) == 0 ? FindingType.Address : null;
        return random.Next(mayAdd ? 3 : 2) switch
        {
            0 => new RequestedEdit($"d{random.Next(1, mayMiss ? 15 : 13)}", null, null, null, type, decision, EditReason.Confirmed),
            1 => new RequestedEdit($"m{random.Next(1, 8)}", null, null, null, type, decision, EditReason.Confirmed),
            _ => new RequestedEdit(
                null, random.Next(0, 10), random.Next(10, 20), null, FindingType.Person, decision ?? DecisionKind.Redact, EditReason.MissedByMachine),
        };
    }

    private static async Task<long> VersionAsync(TestOffice office, DocumentId id) => (await office.SeeAsync(id)).Version;

    private static async Task<IReadOnlyList<PlanEdit>> EditsAsync(TestOffice office, DocumentId id) =>
        (await office.Reviews.OpenAsync(id, TestOffice.None)).ShouldNotBeNull().Edits;
}
