using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Tests.Documents;

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

    private static async Task<(string Text, int Nobody)> MakeAsync(params PersonAnswer[] answers)
    {
        var (answer, parts) = await TestEngine.AskAsync(Request with { Answers = answers }, TestEngine.Text(Minutes));
        return (Encoding.UTF8.GetString(parts[0].Span), answer.Report!.Pseudonyms!.Nobody);
    }
}
