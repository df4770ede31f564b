using System.Text;
using Clona.Detectors.Entities;
using Clona.Detectors.Entities.Joining;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Entities;

/// <summary>Whom the register asks for, against a plain look at everybody named before.</summary>
public sealed class PersonRegisterTests
{
    private static readonly string[] Given = ["Jan", "Jana", "Petr", "Petra", "Karel", "Eva"];
    private static readonly string[] Surnames = ["Novák", "Nováková", "Dvořák", "Dvořáková", "Škvora", "Škvorová", "Osolsobě"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Everybody_is_asked_for_whose_name_fits(int seed)
    {
        var text = MarkedText.Parse(Text(new Random(seed)));
        var structure = DocumentStructure.Of(text.Text);
        var reader = new PersonNameReader(structure.Tokens, new NameAnalyzer(CommittedLexicon.Instance));
        var names = text.Spans.Select(span => reader.Read(span, out _).ShouldHaveSingleItem()).ToList();
        var judge = new NotingJudge();

        new EntityLinker(CommittedLexicon.Instance, judge).LinkMentions(structure, text.Spans, []);

        var fitting = Enumerable.Range(0, names.Count).Select(mention => Enumerable.Range(0, mention).Where(other => names[mention].Fits(names[other])).ToList()).ToList();
        fitting.Sum(list => list.Count).ShouldBeGreaterThan(20);
        for (var mention = 0; mention < names.Count; mention++)
        {
            judge.Asked.GetValueOrDefault(mention, []).ShouldBe(fitting[mention], ignoreOrder: true, $"mention {mention}");
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var mention = 0; mention < 50; mention++)
        {
            var second = random.Next(5) == 0 ? " " + Given[random.Next(Given.Length)] : string.Empty;
            text.Append(FormattableString.Invariant($"Zprávu podává ⟦{Given[random.Next(Given.Length)]}{second} {Surnames[random.Next(Surnames.Length)]}⟧ z odboru dopravy. "));
        }

        return text.ToString();
    }

    // Takes everybody for somebody new and notes who was asked for, by the mention that made him.
    private sealed class NotingJudge : IJoinJudge
    {
        public Dictionary<int, List<int>> Asked { get; } = [];

        public JoinAnswer Decide(JoinQuestion question)
        {
            Asked[question.Mention] = [.. question.Candidates.Select(person => person.Learned[0])];
            return JoinAnswer.New;
        }
    }
}
