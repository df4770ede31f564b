using Xunit.Abstractions;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>The forms of surrogates beside verdicts that were written down before the rules.</summary>
public sealed class JudgedSurrogatesTests(ITestOutputHelper output)
{
    private const double Enough = 0.95;

    [Fact]
    public void The_file_says_of_each_row_what_the_program_writes() =>
        JudgedSurrogate.All().Where(row => row.Verdict != row.TrueVerdict())
            .Select(row => $"{row.Sentence}: {row.TrueVerdict()}").ShouldBeEmpty();

    [Fact]
    public void Surrogates_agree_with_the_judged_list()
    {
        var rows = JudgedSurrogate.All();

        var wrong = rows.Where(row => row.Written() != row.Expected).ToList();

        wrong.ForEach(row => output.WriteLine($"{row.Sentence} → {row.Written()}, not {row.Expected}"));
        rows.Count.ShouldBeGreaterThanOrEqualTo(300);
        var share = 1 - (wrong.Count / (double)rows.Count);
        output.WriteLine($"agreement {rows.Count - wrong.Count} of {rows.Count} = {share:0.0000}");
        share.ShouldBeGreaterThanOrEqualTo(Enough);
    }
}
