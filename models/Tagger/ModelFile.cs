using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>Makes the model's file: weights from all texts, calibration from texts that other weights have not
/// seen.</summary>
internal static class ModelFile
{
    private const int Folds = 2;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Make(TrainingOptions options, TextWriter output)
    {
        var lexicon = NameLexicon.Load(File.ReadAllBytes(options.Lexicon));
        var texts = new TrainingTexts(options);
        var calibrator = new Calibrator(lexicon);
        var none = new TagCalibration(Calibrator.Width, new short[TagCalibration.Tables * TagCalibration.Buckets]);
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = Tagger(options, none, new Trainer(lexicon, options, output).Train(texts.Without(fold, Folds)), lexicon);
            Calibrate(calibrator, tagger, [.. texts.Fold(fold, Folds), .. texts.Unlearned(fold)], lexicon);
        }

        foreach (var line in calibrator.Describe())
        {
            output.WriteLine(line);
        }

        var (rows, transitions) = new Trainer(lexicon, options, output).Train(texts);
        return TaggerModelWriter.Write(options.Edition, transitions, calibrator.Fit(), rows);
    }

    // Each text as it is and with unknown names: the rules know the texts for development better than those to come.
    private static void Calibrate(
        Calibrator calibrator, LinearChainTagger tagger, IReadOnlyList<MarkedDocument> documents, NameLexicon lexicon)
    {
        var augmenter = new Augmenter(new NameAnalyzer(lexicon));
        var dice = new Dice((ulong)documents.Count);
        foreach (var document in documents)
        {
            calibrator.Add(document.Parts, tagger);
            calibrator.Add(augmenter.Change(document, dice), tagger);
        }
    }

    private static LinearChainTagger Tagger(
        TrainingOptions options, TagCalibration calibration, (sbyte[] Rows, int[] Transitions) weights, NameLexicon lexicon)
    {
        var file = TaggerModelWriter.Write(options.Edition, weights.Transitions, calibration, weights.Rows);
        return new LinearChainTagger(TaggerModel.Load(file), lexicon);
    }
}
