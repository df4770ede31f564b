using System.Globalization;
using Clona.Scans.Signatures;
using Clona.Signatures.Makers;
using Clona.Signatures.Stored;
using Clona.Signatures.Training;

namespace Clona.Signatures;

/// <summary>Makes sheets with signatures, says how many are found, and trains the finder: see <see cref="Usage"/>.</summary>
internal static class Program
{
    private const int Folds = 3;

    private const string Usage =
        """
        usage: Signatures make tuning|hard|varied|kinematic|joined COUNT SEED FOLDER   prints, scans and reads sheets and keeps them
               Signatures find [--list] FOLDER...                     runs the finder alone on kept sheets
               Signatures cross [--list] FOLDER...                    the same, with trees trained on the other sheets, a third left out at a time
               Signatures makers [--list] FOLDER...                   the same, with trees trained on the sheets of all other makers; folders are named MAKER or MAKER-WHICH
               Signatures train FILE FOLDER...                        trains the trees on kept sheets and writes them
        """;

    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["make", var maker, var count, var seed, var folder]
                when Making.Makers.Contains(maker) && int.TryParse(count, CultureInfo.InvariantCulture, out var sheets) && int.TryParse(seed, CultureInfo.InvariantCulture, out var number):
                new Making(folder).Make(maker, sheets, number);
                return 0;
            case ["find" or "cross", .. var rest] when rest.Length > 0:
                var folders = rest.Where(word => word != "--list").ToList();
                var forests = arguments[0] == "cross" ? Cross(folders) : null;
                foreach (var kept in folders)
                {
                    Find(kept, rest.Contains("--list"), forests);
                }

                return 0;
            case ["makers", .. var rest] when rest.Length > 0:
                new LeaveOneOut([.. rest.Where(word => word != "--list")]).Run(rest.Contains("--list"));
                return 0;
            case ["train", var file, .. var rest] when rest.Length > 0:
                var samples = rest.SelectMany(StoredSheet.In).SelectMany(Samples.Of).ToList();
                File.WriteAllLines(file, Boosting.Train(samples).Select(tree => string.Join(' ', tree)));
                Console.WriteLine($"{samples.Count} groups of strokes, {samples.Count(sample => sample.IsSignature)} of them signatures");
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static List<StrokeForest> Cross(IEnumerable<string> folders)
    {
        var samples = folders.SelectMany(StoredSheet.In).Select(sheet => (sheet.Number, Samples: Samples.Of(sheet))).ToList();
        return [.. Enumerable.Range(0, Folds).Select(fold =>
            new StrokeForest(Boosting.Train([.. samples.Where(sheet => sheet.Number % Folds != fold).SelectMany(sheet => sheet.Samples)])))];
    }

    private static void Find(string folder, bool lists, List<StrokeForest>? forests)
    {
        var figures = new Figures((line, sheet, box) =>
        {
            if (lists)
            {
                Console.WriteLine(string.Join('\n', [line, .. FinderAlone.GroupsIn(sheet, box)]));
            }
        });
        foreach (var sheet in StoredSheet.In(folder))
        {
            figures.Count(sheet, FinderAlone.MarksOf(sheet, forests?[sheet.Number % Folds]));
        }

        Console.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}: {figures}");
    }
}
