using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Tests.Documents;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Persons;

/// <summary>Documents through real children: what the analysis asks, and what the answers change in the output.</summary>
public sealed class AnsweredDocumentTests
{
    private const string Minutes = """
        Zápis z jednání rady

        Žádosti podali pan Karel Dvořák, r. č. 736028/5163, a pan Petr Dvořák, bytem Okružní 1188/9, 767 01 Kroměříž.
        Rada žádosti projednala. Rozhodnutí bude doručeno. Dvořák byl upozorněn na lhůtu.
        """;

    [Fact]
    public async Task The_analysis_asks_whom_a_mention_in_doubt_means_and_holds_no_name()
    {
        var (answer, _) = await TestEngine.AskAsync(Request with { Task = EngineTask.Analyse, Mode = RedactionMode.Anonymize }, TestEngine.Text(Minutes));

        var asked = answer.Analysis!.Persons!.Single(question => question.IsInDoubt || question.IsUnsure);
        answer.Analysis.Detections.Single(row => row.Id == asked.Id).Start.ShouldBe(Lone);
        asked.Choices.Count.ShouldBe(2);
        Encoding.UTF8.GetString(AnalysisFile.Write(answer.Analysis)).ShouldNotContain("Dvořák");
    }

    // The program joins the surname to one of them: nobody has said that it is right about either mention.
    [Fact]
    public async Task Whoever_is_named_twice_and_was_not_confirmed_gets_nobodys_pseudonym()
    {
        var (text, nobody) = await MakeAsync(Minutes, Request with { Answers = [] });

        text.ShouldContain("[jméno] byl upozorněn");
        nobody.ShouldBe(2);
    }

    [Fact]
    public async Task What_nobody_answered_gets_nobodys_pseudonym()
    {
        var (text, nobody) = await MakeAsync();

        text.ShouldContain("[jméno] byl upozorněn");
        nobody.ShouldBe(1);
    }

    [Theory]
    [InlineData("Karel Dvořák", "Osoba A byl")]
    [InlineData("Petr Dvořák", "Osoba B byl")]
    public async Task What_is_answered_gets_the_pseudonym_of_whom_it_means(string name, string said)
    {
        var place = new PersonPlace(Minutes.IndexOf(name, StringComparison.Ordinal), 0);

        var (text, nobody) = await MakeAsync(new PersonAnswer(PersonAnswerKind.Means, Lone, place, null));

        text.ShouldContain(said);
        nobody.ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_new_has_a_pseudonym_of_their_own()
    {
        var (text, _) = await MakeAsync(new PersonAnswer(PersonAnswerKind.MeansNew, Lone, null, null));

        text.ShouldContain("Osoba C byl");
    }

    [Fact]
    public async Task What_is_unsure_and_nobody_confirmed_gets_nobodys_pseudonym()
    {
        const string Couple = "Kupující Jan Škvora a Marie Škvorová koupili dům. Škvorovi prohlásili, že jej znají.";

        var (asked, nobody) = await MakeAsync(Couple, Request with { Answers = [] });
        var (unasked, _) = await MakeAsync(Couple, Request with { Answers = null });

        asked.ShouldContain("[jméno] prohlásili");
        nobody.ShouldBeGreaterThan(0);
        unasked.ShouldContain("[jméno] prohlásili");
        unasked.ShouldContain("Osoba A");
    }

    // Somebody selects more of the text over the first mention, and gives the other person another type.
    [Fact]
    public async Task What_is_edited_in_the_review_takes_no_answer_away()
    {
        var (answer, _) = await TestEngine.AskAsync(Request with { Task = EngineTask.Analyse, Mode = RedactionMode.Anonymize }, TestEngine.Text(Minutes));
        var (karel, petr) = (Minutes.IndexOf("Karel", StringComparison.Ordinal), Minutes.IndexOf("Petr", StringComparison.Ordinal));
        var retyped = answer.Analysis!.Detections.Single(row => row.Start == petr).Id;
        var added = Added("m1", karel, "Karel Dvořák, r. č.".Length);
        var request = Request with
        {
            FindingsDigest = answer.Analysis.FindingsDigest,
            PersonsDigest = answer.Analysis.PersonsDigest,
            Edits = [added, added with { Id = retyped, Reason = EditReason.WrongFinding, Type = FindingType.Address, Start = null, End = null }],
        };

        var (first, _) = await MakeAsync(Minutes, request with { Answers = [.. Named, Means(karel)] });
        var (second, nobody) = await MakeAsync(Minutes, request with { Answers = [.. Named, Means(petr)] });

        first.ShouldNotContain("[jméno]");
        first.ShouldContain("Osoba A byl");
        second.ShouldNotContain("[jméno]");
        second.ShouldNotContain("Osoba A byl");
        nobody.ShouldBe(0);
    }

    // The machine saw nobody there, or took somebody for something else; a person says that it is a person, and who.
    [Theory]
    [InlineData("", "[jméno] žádosti", 1)]
    [InlineData("Karel Dvořák", "Osoba A žádosti", 0)]
    [InlineData("Petr Dvořák", "Osoba B žádosti", 0)]
    [InlineData("new", "Osoba C žádosti", 0)]
    public async Task What_was_added_by_hand_means_whom_a_person_says(string whom, string said, int open)
    {
        var place = Minutes.IndexOf("Rada žádosti", StringComparison.Ordinal);
        var request = await WithEditAsync(Added("m1", place, "Rada".Length));

        var (text, nobody) = await MakeAsync(Minutes, request with { Answers = [.. Named, Means(Petr), .. Says(place, whom)] });

        text.ShouldContain(said);
        nobody.ShouldBe(open);
    }

    [Theory]
    [InlineData("", "bytem [jméno]", 1)]
    [InlineData("Karel Dvořák", "bytem Osoba A", 0)]
    public async Task What_was_given_the_type_of_a_person_means_whom_a_person_says(string whom, string said, int open)
    {
        var (answer, _) = await TestEngine.AskAsync(Request with { Task = EngineTask.Analyse, Mode = RedactionMode.Anonymize }, TestEngine.Text(Minutes));
        var home = answer.Analysis!.Detections.First(row => row.Type == FindingType.Address);
        var request = await WithEditAsync(Added(home.Id, 0, 0) with { Reason = EditReason.WrongFinding, Start = null, End = null });

        var (text, nobody) = await MakeAsync(Minutes, request with { Answers = [.. Named, Means(Petr), .. Says(home.Start, whom)] });

        text.ShouldContain(said);
        nobody.ShouldBe(open);
    }

    [Fact]
    public async Task Two_added_mentions_of_one_person_have_one_pseudonym()
    {
        var (first, second) = (Minutes.IndexOf("Rada žádosti", StringComparison.Ordinal), Minutes.IndexOf("Rozhodnutí", StringComparison.Ordinal));
        var request = await WithEditAsync(Added("m1", first, "Rada".Length), Added("m2", second, "Rozhodnutí".Length));

        var (text, nobody) = await MakeAsync(
            Minutes, request with { Answers = [.. Named, Means(Petr), .. Says(first, "new"), new PersonAnswer(PersonAnswerKind.Means, second, new PersonPlace(first, 0), null)] });

        text.ShouldContain("Osoba C žádosti");
        text.ShouldContain("Osoba C bude");
        nobody.ShouldBe(0);
    }

    [Fact]
    public async Task Where_other_things_would_be_asked_by_now_the_analysis_is_outdated()
    {
        var (answer, _) = await TestEngine.AskAsync(Request with { Answers = [], PersonsDigest = new string('0', 64) }, TestEngine.Text(Minutes));

        answer.Refusal.ShouldBe(RefusalReason.AnalysisOutdated);
    }

    [Fact]
    public async Task The_report_counts_the_answers()
    {
        var (answer, _) = await TestEngine.AskAsync(
            Request with { Answers = [new PersonAnswer(PersonAnswerKind.MeansNew, Lone, null, null)] }, TestEngine.Text(Minutes));

        (answer.Report!.Pseudonyms!.Answered, answer.Report.Pseudonyms.Joined).ShouldBe((1, 0));
    }

    // The text that somebody added there and answered about was taken away again.
    [Fact]
    public async Task The_report_does_not_count_an_answer_about_what_is_no_mention()
    {
        var place = Minutes.IndexOf("Rada žádosti", StringComparison.Ordinal);

        var (answer, _) = await TestEngine.AskAsync(
            Request with { Answers = [new PersonAnswer(PersonAnswerKind.MeansNew, Lone, null, null), .. Says(place, "new")] }, TestEngine.Text(Minutes));

        answer.Report!.Pseudonyms!.Answered.ShouldBe(1);
    }

    // Somebody confirmed that each full name means its person.
    private static IReadOnlyList<PersonAnswer> Named => [Itself("Karel Dvořák"), Itself("Petr Dvořák")];

    private static PersonAnswer Itself(string name)
    {
        var start = Minutes.IndexOf(name, StringComparison.Ordinal);
        return new PersonAnswer(PersonAnswerKind.Means, start, new PersonPlace(start, 0), null);
    }

    private static IReadOnlyList<PersonAnswer> Says(int mention, string whom) => whom switch
    {
        "" => [],
        "new" => [new PersonAnswer(PersonAnswerKind.MeansNew, mention, null, null)],
        _ => [new PersonAnswer(PersonAnswerKind.Means, mention, new PersonPlace(Minutes.IndexOf(whom, StringComparison.Ordinal), 0), null)],
    };

    private static PlanEdit Added(string id, int start, int length) => new()
    {
        Id = id,
        Decision = DecisionKind.Redact,
        Reason = EditReason.MissedByMachine,
        Type = FindingType.Person,
        Start = start,
        End = start + length,
        Box = null,
    };

    private static async Task<EngineRequest> WithEditAsync(params PlanEdit[] edits)
    {
        var (answer, _) = await TestEngine.AskAsync(Request with { Task = EngineTask.Analyse, Mode = RedactionMode.Anonymize }, TestEngine.Text(Minutes));
        return Request with { FindingsDigest = answer.Analysis!.FindingsDigest, PersonsDigest = answer.Analysis.PersonsDigest, Edits = edits };
    }

    private static PersonAnswer Means(int place) => new(PersonAnswerKind.Means, Lone, new PersonPlace(place, 0), null);

    private static int Petr => Minutes.IndexOf("Petr", StringComparison.Ordinal);

    private static int Lone => Minutes.LastIndexOf("Dvořák", StringComparison.Ordinal);

    private static EngineRequest Request { get; } = new()
    {
        Task = EngineTask.Redact,
        MediaType = MediaType.PlainText,
        FileName = "zapis.txt",
        ProfileId = "minutes",
        Today = new DateOnly(2026, 11, 22),
        Mode = RedactionMode.Pseudonymize,
        PseudonymStyle = PseudonymStyle.Labels,
    };

    private static Task<(string Text, int Nobody)> MakeAsync(params PersonAnswer[] answers) => MakeAsync(Minutes, Request with { Answers = [.. Named, .. answers] });

    private static async Task<(string Text, int Nobody)> MakeAsync(string text, EngineRequest request)
    {
        var (answer, parts) = await TestEngine.AskAsync(request, TestEngine.Text(text));
        return (Encoding.UTF8.GetString(parts[0].Span), answer.Report!.Pseudonyms!.Nobody);
    }
}
