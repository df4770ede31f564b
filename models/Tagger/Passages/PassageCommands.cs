using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Passages;
using Clona.Detectors.Tagging;

namespace Clona.Tagger.Passages;

/// <summary>Trains the model of sensitive passages, and measures it on folders that it did not learn.</summary>
internal static class PassageCommands
{
    // Margins narrower and wider than the set ones, which come first.
    private static readonly PassageMargins[] Grid =
    [
        PassageMargins.Default,
        .. from ease in (int[])[0, 80] select PassageMargins.Default with { Ease = ease },
        .. from ask in (int[])[-64, -32, 0, 48] select PassageMargins.Default with { Ask = ask },
        .. from denied in (int[])[-16, 9999] select PassageMargins.Default with { Denied = denied },
        .. from width in (int[])[0, 16] select PassageMargins.Default with { Width = width },
    ];

    /// <summary>Trains on everything and returns the bytes of the model.</summary>
    public static byte[] Train(TrainingOptions options)
    {
        var reader = new PassageDocumentReader(Engine(options));
        return new PassageTrainer(Training(options)).Train([.. options.Paths.SelectMany(reader.Read)]);
    }

    /// <summary>Judges the folders of each group of <see cref="TrainingOptions.Folds"/> by weights learned from everything but the folders of that group.</summary>
    public static void Cross(TrainingOptions options, TextWriter output)
    {
        var reader = new PassageDocumentReader(Engine(options));
        var folders = options.Paths.Select(reader.Read).ToList();
        using var errors = options.Errors is null ? TextWriter.Null : new StreamWriter(options.Errors);
        var (all, allCost) = (Figures(), new PassageCost());
        var first = 0;
        foreach (var size in options.Folds.Count > 0 ? options.Folds : [folders.Count])
        {
            var end = Math.Min(folders.Count, first + size);
            List<PassageDocument> others = [.. folders.Where((_, index) => index < first || index >= end).SelectMany(documents => documents)];
            var model = PassageModel.Load(new PassageTrainer(Training(options)).Train(others));
            List<PassageDocument> tested = [.. folders.Skip(first).Take(end - first).SelectMany(documents => documents)];
            var (own, cost) = (Figures(), new PassageCost());
            Measure(tested, model, own, cost, errors);
            Print(string.Join(' ', options.Paths.Skip(first).Take(end - first).Select(Path.GetFileName)), own, cost, output);
            Measure(tested, model, all, allCost, TextWriter.Null);
            first = end;
        }

        Print("together", all, allCost, output);
    }

    private static PassageFigures[] Figures() => [.. Enumerable.Range(0, Grid.Length + 1).Select(_ => new PassageFigures())];

    private static void Measure(IReadOnlyList<PassageDocument> documents, PassageModel model, PassageFigures[] together, PassageCost cost, TextWriter errors)
    {
        foreach (var document in documents)
        {
            cost.Add(document, model.Triggers);
            together[0].Add(document, document.Source.Rules);
            PassageErrors.Write(document, Judge(document, model, PassageMargins.Default), errors);
            for (var index = 0; index < Grid.Length; index++)
            {
                together[index + 1].Add(document, Judge(document, model, Grid[index]));
            }
        }
    }

    private static List<Candidate> Judge(PassageDocument document, PassageModel model, in PassageMargins margins) =>
        PassageJudge.Judge(new PassageScorer(model, document.Source), document.Source, margins);

    private static void Print(string name, PassageFigures[] figures, PassageCost cost, TextWriter output)
    {
        output.WriteLine(name);
        cost.Print(output);
        figures[0].Print("  rules", output);
        for (var index = 0; index < Grid.Length; index++)
        {
            var margins = Grid[index];
            figures[index + 1].Print(
                Invariant($"  ask {margins.Ask} denied {margins.Denied} ease {margins.Ease} width {margins.Width}"), output);
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static DetectionEngine Engine(TrainingOptions options) =>
        new(NameLexicon.Load(File.ReadAllBytes(options.Lexicon)), File.ReadAllBytes(options.Model), DetectionVoices.RulesAndTagger, []);

    private static PassageTraining Training(TrainingOptions options) => new() { Rounds = options.Rounds, Seed = options.Seed, Orders = options.Orders };
}
