using System.Globalization;
using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Reporting;

/// <summary>Prints a report in lines: first those of the reference scorer, letter by letter, then the tables beyond it.</summary>
internal static class TextReport
{
    public static void WriteMain(AccuracyReport report, TextWriter output)
    {
        foreach (var figure in report.Main)
        {
            output.WriteLine($"{figure.Name,-34} {figure.Printed}");
        }

        output.WriteLine($"{"type",-16}{"gold",6}{"found %",9}{"must mask",11}{"masked %",10}{"predicted",11}");
        foreach (var (type, row) in report.Types)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{type,-16}{row.Found.Cases,6}{OrDash(row.Found.Percent),9}{row.Masked.Cases,11}{OrDash(row.Masked.Percent),10}{row.Predicted,11}"));
        }
    }

    /// <summary>Precision and recall per kind; the columns "≥" are lower 95 % bounds.</summary>
    public static void WriteKinds(AccuracyReport report, TextWriter output)
    {
        output.WriteLine($"{"kind",-16}{"marks",6}{"recall",8}{"≥",7}{"prec.",8}{"≥",7}{"strict R",10}{"≥",7}{"strict P",10}{"≥",7}{"F1",8}{"ECE",8}");
        foreach (var (kind, tally) in report.Kinds)
        {
            var cells = KindFigures.Of(kind, tally).Select(figure => figure.Value is null ? "-" : figure.Printed).ToArray();
            output.WriteLine(
                $"{kind,-16}{cells[0],6}{cells[1],8}{cells[2],7}{cells[3],8}{cells[4],7}{cells[5],10}{cells[6],7}{cells[7],10}{cells[8],7}{cells[9],8}{cells[10],8}");
        }
    }

    /// <summary>How well the mentions of one person are linked, and which roles are mistaken for which.</summary>
    public static void WritePersons(AccuracyReport report, int count, TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"entity pairs: F1 {OrDash(report.Pairs.F1)}, precision {OrDash(report.Pairs.Linked.Percent)}, recall {OrDash(report.Pairs.Belonging.Percent)}, collisions {report.Pairs.Collisions}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"questions per 1000 words, each person once: {OrDash(report.Questions.AskedPerThousand)} asked, {OrDash(report.Questions.LeftPerThousand)} left open by the texts themselves"));
        output.WriteLine("wrong roles (gold, found):");
        foreach (var (gold, found, wrong) in report.Roles.Wrong.Take(count))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wrong,6} {gold} -> {found}"));
        }
    }

    /// <summary>The documents with most missed mentions, then most needless characters.</summary>
    public static void WriteWorst(AccuracyReport report, int count, TextWriter output)
    {
        output.WriteLine("worst documents (missed mentions, needlessly masked characters):");
        var worst = report.Misses
            .OrderByDescending(row => row.MissedMentions)
            .ThenByDescending(row => row.NeedlessCharacters)
            .ThenByDescending(row => row.Name, StringComparer.Ordinal);
        foreach (var row in worst.Take(count))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {row.MissedMentions} {row.NeedlessCharacters} {row.Name}"));
        }
    }

    private static string OrDash(double? value) => value is null ? "-" : new Figure(string.Empty, value).Printed;
}
