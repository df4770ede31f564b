using Clona.Scans.Signatures;
using Clona.Signatures.Stored;
using Clona.Signatures.Training;

namespace Clona.Signatures.Makers;

/// <summary>Finds on the sheets of each maker with trees that were trained on those of all others: what that reaches, a stranger's sheets may reach.</summary>
/// <param name="folders">Folders of kept sheets, named after their maker, what follows a hyphen apart.</param>
internal sealed class LeaveOneOut(IReadOnlyList<string> folders)
{
    private static readonly int[] Shifts = [-900, -600, -300, 0, 300, 600];

    private readonly List<SeenSheet> sheets =
        [.. folders.SelectMany(folder => StoredSheet.In(folder).Select(sheet => new SeenSheet(MakerOf(folder), sheet)))];

    /// <summary>Writes a table: a line for each maker and for each amount by which all groups are judged more kindly.</summary>
    public void Run(bool lists)
    {
        var forests = sheets.Select(sheet => sheet.Maker).Distinct()
            .ToDictionary(maker => maker, maker => new StrokeForest(Boosting.Train([.. sheets.Where(sheet => sheet.Maker != maker).SelectMany(sheet => sheet.Samples)])));
        foreach (var shift in Shifts)
        {
            foreach (var maker in forests.Keys)
            {
                Count(sheets.Where(sheet => sheet.Maker == maker), forests, shift, $"{shift,5} {maker}", lists && shift == 0);
            }

            Count(sheets, forests, shift, $"{shift,5} ALL", lists: false);
        }
    }

    private static void Count(IEnumerable<SeenSheet> some, Dictionary<string, StrokeForest> forests, int shift, string name, bool lists)
    {
        SeenSheet? current = null;
        var figures = new Figures((line, sheet, box) =>
        {
            if (lists && current is not null)
            {
                var ink = sheet.Ink.FirstOrDefault(one => one.Box == box);
                Console.WriteLine(current.Maker + line + (ink is null ? "" : " | " + current.Fate(ink, forests[current.Maker], shift)));
            }
        });
        foreach (var sheet in some)
        {
            current = sheet;
            figures.Count(sheet.Sheet, sheet.Marks(forests[sheet.Maker], shift));
        }

        Console.WriteLine($"{name}: {figures}");
    }

    private static string MakerOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)).Split('-')[0];
}
