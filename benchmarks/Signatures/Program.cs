using Clona.Signatures.Stored;

namespace Clona.Signatures;

/// <summary>Makes sheets with signatures and says how many are found: see <see cref="Usage"/>.</summary>
internal static class Program
{
    private const string Usage =
        """
        usage: Signatures make tuning|hard|varied COUNT SEED FOLDER   prints, scans and reads sheets and keeps them
               Signatures find [--list] FOLDER...                     runs the finder alone on kept sheets
        """;

    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["make", "tuning" or "hard" or "varied", var count, var seed, var folder]
                when int.TryParse(count, out var sheets) && int.TryParse(seed, out var number):
                var making = new Making(folder);
                if (arguments[1] == "varied")
                {
                    making.Varied(sheets, number);
                }
                else
                {
                    making.Tuning(sheets, number, isHard: arguments[1] == "hard");
                }

                return 0;
            case ["find", .. var rest] when rest.Length > 0:
                foreach (var kept in rest.Where(word => word != "--list"))
                {
                    Find(kept, rest.Contains("--list"));
                }

                return 0;
            case ["dump", var kept, var file]:
                using (var writer = new StreamWriter(file))
                {
                    foreach (var sheet in StoredSheet.In(kept))
                    {
                        ScratchDump.Write(sheet, writer);
                    }
                }

                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static void Find(string folder, bool lists)
    {
        var figures = new Figures((line, sheet, box) =>
        {
            if (lists)
            {
                Console.WriteLine(string.Join('\n', [line, .. FinderAlone.BlobsIn(sheet, box)]));
            }
        });
        foreach (var sheet in StoredSheet.In(folder))
        {
            figures.Count(sheet, FinderAlone.MarksOf(sheet));
        }

        Console.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}: {figures}");
    }
}
