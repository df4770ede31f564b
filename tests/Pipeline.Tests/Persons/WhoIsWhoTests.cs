using System.Diagnostics;
using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;

namespace Clona.Pipeline.Tests.Persons;

public sealed class WhoIsWhoTests
{
    // Two people of one surname, a couple, a mention in doubt and one that is unsure.
    private static readonly IReadOnlyList<PersonMention> Mentions =
    [
        new(0, "P1", false, null),
        new(10, "P2", false, new EntityQuestion(false, [], ["P1"])),
        new(20, "P1-P2", false, new EntityQuestion(false, [], [])),
        new(30, "P3", true, new EntityQuestion(false, ["P2", "P1"], [])),
        new(40, "P1", false, new EntityQuestion(true, ["P1", "P2"], [])),
    ];

    [Fact]
    public void Without_answers_everything_is_as_it_was_linked()
    {
        var state = WhoIsWho.Of(Mentions, []);

        Mentions.ShouldAllBe(mention => state.EntityAt(mention.Start) == mention.Entity);
        state.OpenPairs().ShouldBe([(new PersonPlace(0, 0), new PersonPlace(10, 0))]);
        state.ChoicesOf(Mentions[3]).ShouldBe(["P2", "P1"]);
    }

    [Fact]
    public void A_mention_means_whom_a_person_says()
    {
        var state = WhoIsWho.Of(Mentions, [Means(30, new PersonPlace(20, 1)), Means(40, new PersonPlace(0, 0))]);

        (state.EntityAt(30), state.IsOpen(30), state.IsInDoubt(30)).ShouldBe(("P2", false, false));
        (state.EntityAt(40), state.IsOpen(40)).ShouldBe(("P1", false));
    }

    [Fact]
    public void A_couple_is_two_and_somebody_new_is_nobody_else()
    {
        var state = WhoIsWho.Of(
            Mentions,
            [
                new PersonAnswer(PersonAnswerKind.Means, 30, new PersonPlace(0, 0), new PersonPlace(10, 0)),
                new PersonAnswer(PersonAnswerKind.MeansNew, 40, null, null),
            ]);

        state.EntityAt(30).ShouldBe("P1-P2");
        state.EntityAt(40).ShouldBe("P4");
        state.Places().Keys.ShouldBe(["P1", "P2", "P4"], ignoreOrder: true);
    }

    [Fact]
    public void Two_persons_that_are_one_are_one_wherever_they_are_named()
    {
        var state = WhoIsWho.Of(Mentions, [Pair(PersonAnswerKind.One), Means(30, new PersonPlace(10, 0))]);

        Mentions.ShouldAllBe(mention => state.EntityAt(mention.Start) == "P1");
        state.OpenPairs().ShouldBeEmpty();
    }

    [Fact]
    public void Two_persons_that_are_two_are_not_asked_about_again() =>
        WhoIsWho.Of(Mentions, [Pair(PersonAnswerKind.Two)]).OpenPairs().ShouldBeEmpty();

    [Fact]
    public void An_answer_about_a_place_that_is_no_more_says_nothing()
    {
        var state = WhoIsWho.Of(Mentions, [Means(31, new PersonPlace(0, 0)), Means(30, new PersonPlace(11, 0)), Means(30, new PersonPlace(0, 7))]);

        state.IsOpen(30).ShouldBeTrue();
        state.EntityAt(30).ShouldBe("P3");
    }

    [Fact]
    public void Nobody_can_be_meant_by_way_of_a_mention_in_doubt() =>
        WhoIsWho.Of(Mentions, [Means(40, new PersonPlace(30, 0))]).EntityAt(40).ShouldBe("P1");

    // However sure the program is, two mentions that it joined are two people's until somebody looked at them.
    [Fact]
    public void Whoever_is_named_twice_is_confirmed_and_whoever_is_named_once_is_not()
    {
        IReadOnlyList<PersonMention> sure =
            [new(0, "P1", false, null), new(10, "P1", false, null), new(20, "P2", false, null), new(30, "P3-P1", false, new EntityQuestion(false, [], []) { Names = 2 })];

        var state = WhoIsWho.Of(sure, []);

        sure.Where(mention => state.IsOpen(mention.Start)).Select(mention => mention.Start).ShouldBe([0, 10, 30]);
        (state.IsToConfirm(new PersonPlace(30, 0)), state.IsToConfirm(new PersonPlace(30, 1))).ShouldBe((false, true));
        var after = WhoIsWho.Of(sure, [.. new PersonPlace[] { new(0, 0), new(10, 0), new(30, 1) }.Select(place => state.ConfirmationOf(place, new PersonPlace(0, 0)))]);
        sure.ShouldAllBe(mention => !after.IsOpen(mention.Start) && after.EntityAt(mention.Start) == mention.Entity);
    }

    [Fact]
    public void Who_is_named_in_two_cells_is_named_once()
    {
        IReadOnlyList<PersonMention> cells = [new(0, "P1", false, null), new(10, "P1", false, new EntityQuestion(false, [], []) { Whole = 0 })];

        var state = WhoIsWho.Of(cells, []);

        cells.ShouldAllBe(mention => !state.IsOpen(mention.Start));
    }

    [Fact]
    public void What_a_person_confirms_is_no_longer_asked()
    {
        var before = WhoIsWho.Of(Mentions, []);

        var state = WhoIsWho.Of(Mentions, [before.ConfirmationOf(new PersonPlace(40, 0), new PersonPlace(0, 0)), before.ConfirmationOf(new PersonPlace(20, 0), new PersonPlace(0, 0))]);

        (state.EntityAt(40), state.IsOpen(40), state.EntityAt(20), state.IsOpen(20)).ShouldBe(("P1", false, "P1-P2", false));
    }

    [Fact]
    public void What_a_person_denies_is_nobodys_until_somebody_says_whose()
    {
        var denial = WhoIsWho.Of(Mentions, []).DenialOf(new PersonPlace(40, 0));

        var denied = WhoIsWho.Of(Mentions, [denial]);
        var said = WhoIsWho.Of(Mentions, [denial, Means(40, new PersonPlace(10, 0))]);

        (denied.EntityAt(40), denied.IsInDoubt(40), denied.IsOpen(40), denied.LabelOf(new PersonPlace(40, 0))).ShouldBe(("P4", true, true, null));
        denied.Takes(denial).ShouldBeFalse();
        (said.EntityAt(40), said.IsInDoubt(40), said.IsOpen(40)).ShouldBe(("P2", false, false));
    }

    [Fact]
    public void Of_two_names_the_denied_one_is_anothers_and_both_are_asked_about()
    {
        IReadOnlyList<PersonMention> couple = [new(0, "P1", false, null), new(10, "P2", false, null), new(20, "P1-P2", false, new EntityQuestion(false, [], []) { Names = 2 })];

        var state = WhoIsWho.Of(couple, [new PersonAnswer(PersonAnswerKind.MeansAnother, 20, null, null) { Part = 1 }]);

        (state.EntityAt(20), state.IsInDoubt(20), state.HasTwoNames(20)).ShouldBe(("P1-P3", true, true));
    }

    // A page asks for them once for each group that it shows.
    [Fact]
    public void Open_pairs_are_reckoned_once_for_a_state()
    {
        var state = WhoIsWho.Of(Mentions, []);

        state.OpenPairs().ShouldBeSameAs(state.OpenPairs());
    }

    [Fact]
    public void Persons_whom_pairs_connect_are_asked_about_together()
    {
        IReadOnlyList<PersonMention> kin =
        [
            new(0, "P1", false, null),
            new(10, "P2", false, new EntityQuestion(false, [], ["P1"])),
            new(20, "P3", false, null),
            new(30, "P4", false, new EntityQuestion(false, [], ["P2"])),
            new(40, "P5", false, new EntityQuestion(false, [], ["P3"])),
        ];

        WhoIsWho.Of(kin, []).OpenGroups(_ => true).Select(group => string.Join(' ', group.Select(place => place.Start))).ShouldBe(["0 10 30", "20 40"]);
        WhoIsWho.Of(kin, []).OpenGroups(place => place.Start != 10).Select(group => string.Join(' ', group.Select(place => place.Start))).ShouldBe(["20 40"]);
    }

    // Everybody is like everybody else, and more than one form holds.
    [Theory]
    [InlineData(60, 3)]
    [InlineData(100, 6)]
    [InlineData(150, 17)]
    public void A_group_that_no_form_holds_is_told_apart_on_several(int people, int most)
    {
        const int OnForm = 50;
        var crowd = Enumerable.Range(0, people).Select(one => new PersonMention(one, $"P{one + 1}", false, new EntityQuestion(false, [], [.. Enumerable.Range(1, one).Select(other => $"P{other}")]))).ToList();
        List<PersonAnswer> answers = [];
        var forms = 0;

        for (var state = WhoIsWho.Of(crowd, []); state.OpenGroups(_ => true) is [var group, ..]; state = WhoIsWho.Of(crowd, answers))
        {
            var shown = state.OnOneForm(group, OnForm);
            shown.Count.ShouldBeLessThanOrEqualTo(OnForm);
            answers.AddRange(state.OpenPairs().Where(pair => shown.Contains(pair.First) && shown.Contains(pair.Second))
                .Select(pair => new PersonAnswer(PersonAnswerKind.Two, pair.First.Start, pair.First, pair.Second)));
            (++forms).ShouldBeLessThanOrEqualTo(most);
        }

        answers.Count.ShouldBe(people * (people - 1) / 2);
    }

    // A long list of one surname, everybody near to everybody: each pair is read once.
    [Fact]
    public void Pairs_that_connect_nobody_new_cost_nothing()
    {
        const int People = 3000;
        var pairs = Enumerable.Range(0, People).SelectMany(one => Enumerable.Range(1, 60).Select(step => (new PersonPlace(one, 0), new PersonPlace((one + step) % People, 0))));
        var watch = Stopwatch.StartNew();

        var groups = PersonGroups.Of(pairs);

        groups.Single().Count.ShouldBe(People);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    // "Jan a Eva Novákovi": an answer about Eva must not give Jan her pseudonym.
    [Fact]
    public void Of_two_names_an_answer_is_about_one_and_both_have_to_be_answered()
    {
        IReadOnlyList<PersonMention> couple =
            [new(0, "P1", false, null), new(10, "P2", false, null), new(20, "P1-P3", true, new EntityQuestion(false, ["P2"], []) { Names = 2 })];
        PersonAnswer eva = new(PersonAnswerKind.Means, 20, new PersonPlace(10, 0), null) { Part = 1 };
        PersonAnswer jan = new(PersonAnswerKind.Means, 20, new PersonPlace(0, 0), null) { Part = 0 };

        WhoIsWho.Of(couple, [eva with { Part = null }]).EntityAt(20).ShouldBe("P1-P3");
        (WhoIsWho.Of(couple, [eva]).EntityAt(20), WhoIsWho.Of(couple, [eva]).IsOpen(20)).ShouldBe(("P1-P2", true));
        (WhoIsWho.Of(couple, [eva, jan]).EntityAt(20), WhoIsWho.Of(couple, [eva, jan]).IsOpen(20)).ShouldBe(("P1-P2", false));
        WhoIsWho.Of(couple, [eva, jan with { Kind = PersonAnswerKind.MeansNew, Whom = null }]).EntityAt(20).ShouldBe("P4-P2");
    }

    // "dcera Potůčka Berenika": somebody known and somebody new; "Viki, Teo": two new ones.
    [Fact]
    public void A_mention_means_somebody_else_too()
    {
        PersonAnswer another = new(PersonAnswerKind.MeansAlso, 30, null, null);

        var state = WhoIsWho.Of(Mentions, [Means(30, new PersonPlace(0, 0)), another, another with { Whom = new PersonPlace(10, 0) }, another with { Whom = new PersonPlace(0, 0) }]);

        (state.EntityAt(30), state.IsOpen(30), state.IsInDoubt(30)).ShouldBe(("P1-P4-P2", false, false));
        WhoIsWho.Of(Mentions, [Means(30, new PersonPlace(0, 0)) with { Kind = PersonAnswerKind.MeansNew, Whom = null }, another]).EntityAt(30).ShouldBe("P4-P5");
    }

    [Fact]
    public void Whom_else_an_open_mention_means_cannot_be_said_first()
    {
        var state = WhoIsWho.Of(Mentions, [new PersonAnswer(PersonAnswerKind.MeansAlso, 30, new PersonPlace(0, 0), null), new PersonAnswer(PersonAnswerKind.MeansAlso, 40, null, null)]);

        (state.EntityAt(30), state.IsOpen(30), state.EntityAt(40), state.IsOpen(40)).ShouldBe(("P3", true, "P1", true));
    }

    [Fact]
    public void A_mention_that_was_read_as_two_names_may_mean_one_person()
    {
        IReadOnlyList<PersonMention> couple =
            [new(0, "P1", false, null), new(10, "P2", false, null), new(20, "P1-P3", true, new EntityQuestion(false, ["P2"], []) { Names = 2 })];
        PersonAnswer one = new(PersonAnswerKind.MeansOne, 20, new PersonPlace(0, 0), null);

        var state = WhoIsWho.Of(couple, [one]);

        (state.EntityAt(20), state.IsOpen(20), state.HasTwoNames(20)).ShouldBe(("P1", false, false));
        WhoIsWho.Of(couple, [one with { Whom = null }]).EntityAt(20).ShouldBe("P4");
    }

    [Fact]
    public void Two_who_stand_in_one_mention_by_their_names_are_not_one()
    {
        IReadOnlyList<PersonMention> couple = [new(0, "P1", false, null), new(10, "P2", false, null), new(20, "P1-P2", false, null)];

        WhoIsWho.Of(couple, [Pair(PersonAnswerKind.One)]).EntityAt(20).ShouldBe("P1-P2");
    }

    [Fact]
    public void A_surname_that_two_shared_means_one_after_they_are_one_and_is_answered_as_one()
    {
        IReadOnlyList<PersonMention> shared =
            [new(0, "P1", false, null), new(10, "P2", false, null), new(20, "P1-P2", false, new EntityQuestion(true, ["P1", "P2"], []))];

        var state = WhoIsWho.Of(shared, [Pair(PersonAnswerKind.One), Means(20, new PersonPlace(0, 0)) with { Part = 1 }, Means(20, new PersonPlace(0, 0))]);

        (state.EntityAt(20), state.IsOpen(20)).ShouldBe(("P1", false));
    }

    [Fact]
    public void Both_halves_of_a_name_are_answered_together()
    {
        IReadOnlyList<PersonMention> cells =
        [
            new(0, "P1", false, null),
            new(10, "P2", false, new EntityQuestion(true, ["P2"], [])),
            new(20, "P2", false, new EntityQuestion(true, ["P2"], []) { Whole = 10 }),
        ];

        var state = WhoIsWho.Of(cells, [Means(20, new PersonPlace(0, 0))]);

        (state.EntityAt(10), state.EntityAt(20), state.IsOpen(10), state.IsOpen(20)).ShouldBe(("P1", "P1", false, false));
    }

    [Fact]
    public void The_place_of_a_person_is_a_mention_of_which_the_program_is_sure()
    {
        IReadOnlyList<PersonMention> late = [new(0, "P1", false, new EntityQuestion(true, ["P1"], [])), new(10, "P1-P2", false, null), new(20, "P1", false, null)];

        WhoIsWho.Of(late, []).Places()["P1"].ShouldBe(new PersonPlace(20, 0));
    }

    [Fact]
    public void Only_whole_answers_count()
    {
        new PersonAnswer(PersonAnswerKind.Means, 0, null, null).IsComplete.ShouldBeFalse();
        new PersonAnswer(PersonAnswerKind.MeansNew, 0, new PersonPlace(0, 0), null).IsComplete.ShouldBeFalse();
        new PersonAnswer(PersonAnswerKind.One, 0, new PersonPlace(0, 0), new PersonPlace(0, 0)).IsComplete.ShouldBeFalse();
    }

    private static PersonAnswer Means(int mention, PersonPlace whom) => new(PersonAnswerKind.Means, mention, whom, null);

    private static PersonAnswer Pair(PersonAnswerKind kind) => new(kind, 0, new PersonPlace(0, 0), new PersonPlace(10, 0));
}
