using Clona.Detectors.Lexicon;
using Clona.Tagger.Homes;
using Clona.Tagger.Linking;
using Clona.Tagger.Passages;
using Clona.Tagger.Roles;
using Clona.TrainingText;

namespace Clona.Tagger;

/// <summary>Trains and measures the tagger: see <see cref="Usage"/>.</summary>
internal static class Program
{
    private const string Usage =
        """
        usage: Tagger train [--data FOLDER] [--generated N] [--rounds N] [--bits N] [--edition N] [--seed N]
                            [--lexicon FILE] [--model FILE] PATH...
               Tagger measure [--data FOLDER] [--tested N] [--seed N] [--lexicon FILE] [--model FILE] PATH...
               Tagger train-roles [--data FOLDER] [--generated N] [--rounds N] [--orders N] [--role-model FILE] PATH...
               Tagger cross-roles [as train-roles] --folds N,N,... [--errors FILE] PATH...
               Tagger train-special [--rounds N] [--orders N] [--seed N] [--special-model FILE] PATH...
               Tagger cross-special [--rounds N] [--orders N] [--seed N] [--folds N,N,...] [--errors FILE] PATH...
               Tagger train-homes [--rounds N] [--orders N] [--seed N] [--home-model FILE] PATH...
               Tagger cross-homes [as train-homes] --folds N,N,... [--errors FILE] PATH...
               Tagger list-towns PATH...
               Tagger train-linking [--rounds N] [--seed N] [--linking-model FILE] PATH...
               Tagger measure-linking PATH...
               Tagger cross-linking [--rounds N] [--seed N] [--errors FILE] PATH...

        PATH is a marked text or a folder of them; FOLDER holds ud/ and the lists of names. The same call gives the same bytes on every machine.
        """;

    public static int Main(string[] arguments)
    {
        var options = arguments.Length > 0 ? TrainingOptions.Read(arguments[1..]) : null;
        switch (options is null ? null : arguments[0])
        {
            case "train":
                File.WriteAllBytes(options!.Model, ModelFile.Make(options, Console.Out));
                return 0;
            case "measure":
                var lexicon = NameLexicon.Load(File.ReadAllBytes(options!.Lexicon));
                var measurement = new Measurement(lexicon, File.ReadAllBytes(options.Model), Console.Out);
                measurement.Print("marked texts", TrainingTexts.Gold(options.Paths));
                measurement.Print("generated texts, test part", TrainingTexts.Generated(options, options.Seed, options.Tested, Part.Test));
                return 0;
            case "train-roles":
                File.WriteAllBytes(options!.RoleModel, RoleCommands.Train(options));
                return 0;
            case "cross-roles":
                RoleCommands.Cross(options!, Console.Out);
                return 0;
            case "train-special":
                File.WriteAllBytes(options!.SpecialModel, PassageCommands.Train(options));
                return 0;
            case "cross-special":
                PassageCommands.Cross(options!, Console.Out);
                return 0;
            case "list-towns":
                HomeCommands.ListTowns(options!, Console.Out);
                return 0;
            case "train-homes":
                File.WriteAllBytes(options!.HomeModel, HomeCommands.Train(options));
                return 0;
            case "cross-homes":
                HomeCommands.Cross(options!, Console.Out);
                return 0;
            case "train-linking":
                var weights = new LinkingCommands(options!).Train();
                if (weights is null)
                {
                    Console.Error.WriteLine("No marked mention under these paths asks anything: no model is written.");
                    return 1;
                }

                File.WriteAllText(options!.LinkingModel, weights);
                return 0;
            case "measure-linking":
                new LinkingCommands(options!).Measure(Console.Out);
                return 0;
            case "cross-linking":
                new LinkingCommands(options!).Cross(Console.Out);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
