using Clona.Detectors.Entities;
using Clona.Detectors.Entities.Joining;

namespace Clona.Detectors.Tests.Entities.Joining;

public sealed class JoinModelTests
{
    private static readonly RegisteredPerson Somebody = new(new PersonName([], PersonGender.Unknown));

    [Fact]
    public void A_model_reads_what_it_wrote()
    {
        var model = Weighing((JoinKind.Surname, JoinSigns.Last, JoinColumn.Only, -7), (JoinKind.Full, JoinSigns.Always, JoinColumn.Nobody, 300));

        Text(JoinModel.Read(new StringReader(Text(model)))).ShouldBe("clona-linking\t1\t2\nSurname\tLast\t0\t0\t-7\t0\t0\nFull\tAlways\t0\t0\t0\t0\t300\n");
    }

    [Theory]
    [InlineData("Surname\tLast\t0\t0\t-7\t0")]
    [InlineData("Surname\tLatest\t0\t0\t-7\t0\t0")]
    [InlineData("Forename\tLast\t0\t0\t-7\t0\t0")]
    [InlineData("Surname\tLast\t0\t0\tseven\t0\t0")]
    [InlineData("9\tLast\t0\t0\t-7\t0\t0")]
    [InlineData("Surname\t4611686018427387904\t0\t0\t-7\t0\t0")]
    [InlineData("Surname\tNone\t0\t0\t-7\t0\t0")]
    [InlineData("Surname\tLast, First\t0\t0\t-7\t0\t0")]
    [InlineData("Surname\tLast\t0\t0\t100001\t0\t0")]
    [InlineData("Surname\tLast\t0\t0\t99999999999\t0\t0")]
    public void A_line_of_another_kind_is_refused(string line)
    {
        Should.Throw<FormatException>(() => JoinModel.Read(new StringReader("clona-linking\t1\t1\n" + line)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("clona-linking\t1\t0\n")]
    [InlineData("Surname\tLast\t0\t0\t-7\t0\t0\n")]
    [InlineData("clona-linking\t2\t1\nSurname\tLast\t0\t0\t-7\t0\t0\n")]
    [InlineData("clona-linking\t1\t2\nSurname\tLast\t0\t0\t-7\t0\t0\n")]
    [InlineData("clona-linking\t1\t2\nSurname\tLast\t0\t0\t-7\t0\t0\nSurname\tLast\t0\t0\t-7\t0\t0\n")]
    public void An_empty_cut_or_doubled_model_is_refused(string model)
    {
        Should.Throw<FormatException>(() => JoinModel.Read(new StringReader(model)));
    }

    [Theory]
    [InlineData(0, "Holds", "Always, Last")]
    [InlineData(0, "Only", "Last")]
    [InlineData(0, "Others", "First")]
    [InlineData(0, "Sole", "None")]
    [InlineData(0, "Nobody", "None")]
    [InlineData(2, "Nobody", "Always, Last, First")]
    [InlineData(2, "Holds", "None")]
    public void A_sign_is_held_against_those_of_the_others(int answer, string column, string expected)
    {
        var question = Between(JoinSigns.Always | JoinSigns.Last, JoinSigns.Always | JoinSigns.First);

        question.Of(answer, Enum.Parse<JoinColumn>(column)).ShouldBe(Enum.Parse<JoinSigns>(expected));
    }

    [Theory]
    [InlineData(200, 0, 0)]
    [InlineData(40, 0, -2)]
    [InlineData(0, 200, -1)]
    [InlineData(-1, 0, -1)]
    public void Who_lies_far_enough_before_the_others_is_meant(int forLast, int forNobody, int expected)
    {
        var model = Weighing((JoinKind.Surname, JoinSigns.Last, JoinColumn.Holds, forLast), (JoinKind.Surname, JoinSigns.Always, JoinColumn.Nobody, forNobody));

        new LearnedJudge(model, new JoinMargins(Named: 0, Several: 0, Alone: 64, New: 1, Asked: 128, AskedOnly: 128)).Decide(Between(JoinSigns.Always | JoinSigns.Last)).Candidate.ShouldBe(expected);
    }

    [Theory]
    [InlineData(200, 0, false)]
    [InlineData(100, 0, true)]
    [InlineData(40, 0, true)]
    [InlineData(0, 200, false)]
    public void Who_lies_less_far_before_the_others_is_shown_to_a_person(int forLast, int forNobody, bool isUnsure)
    {
        var model = Weighing((JoinKind.Surname, JoinSigns.Last, JoinColumn.Holds, forLast), (JoinKind.Surname, JoinSigns.Always, JoinColumn.Nobody, forNobody));

        new LearnedJudge(model, new JoinMargins(Named: 0, Several: 0, Alone: 64, New: 1, Asked: 0, AskedOnly: 128)).IsUnsure(Between(JoinSigns.Always | JoinSigns.Last)).ShouldBe(isUnsure);
    }

    [Fact]
    public void Candidates_stand_in_the_order_of_likelihood()
    {
        var model = Weighing((JoinKind.Surname, JoinSigns.Last, JoinColumn.Holds, 50));

        new LearnedJudge(model, JoinMargins.Shipped).Order(Between(JoinSigns.Always, JoinSigns.Always | JoinSigns.Last)).ShouldBe([1, 0]);
    }

    private static JoinQuestion Between(params JoinSigns[] signs) => new(JoinKind.Surname, 5, [.. signs.Select(_ => Somebody)], signs);

    private static JoinModel Weighing(params (JoinKind Kind, JoinSigns Sign, JoinColumn Column, int Weight)[] rows)
    {
        var weights = new int[JoinModel.Count];
        foreach (var (kind, sign, column, weight) in rows)
        {
            weights[JoinModel.IndexOf(kind, column, System.Numerics.BitOperations.Log2((ulong)sign))] = weight;
        }

        return new JoinModel(weights);
    }

    private static string Text(JoinModel model)
    {
        var text = new StringWriter();
        model.Write(text);
        return text.ToString();
    }
}
