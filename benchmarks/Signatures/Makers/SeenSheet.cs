using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Scans.Signatures;
using Clona.Signatures.Stored;
using Clona.Signatures.Training;

namespace Clona.Signatures.Makers;

/// <summary>A kept sheet after all of the finder but its trees: what they say can be tried again and again.</summary>
internal sealed class SeenSheet
{
    private static readonly StrokeForest Untrained = new([]);

    // Hundreds of scans would fill the memory.
    private static readonly ColorPicture Forgotten = new(1, 1, new byte[3]);

    private readonly SignatureFinder finder;
    private readonly SheetView view;
    private readonly FoundStrokes look;

    /// <summary>Looks at a sheet.</summary>
    public SeenSheet(string maker, StoredSheet sheet)
    {
        (Maker, Sheet, view) = (maker, sheet with { Picture = Forgotten }, FinderAlone.ViewOf(sheet));
        finder = FinderAlone.FinderOf(sheet, view, Untrained);
        look = finder.Look();
        Samples = Training.Samples.Of(sheet, view, look);
    }

    /// <summary>Who made it.</summary>
    public string Maker { get; }

    /// <summary>The sheet, without its picture.</summary>
    public StoredSheet Sheet { get; }

    /// <summary>Its groups of strokes.</summary>
    public IReadOnlyList<Sample> Samples { get; }

    /// <summary>What is found with other trees.</summary>
    /// <param name="forest">The trees.</param>
    /// <param name="more">What is added to each score, in thousandths.</param>
    public IReadOnlyList<ScannedMark> Marks(StrokeForest forest, int more)
    {
        var scored = look with { Groups = [.. look.Groups.Select(group => group with { Score = forest.Score(group.Features) + more })] };
        return [.. finder.Boxes(finder.Choose(scored)).Select(box => new ScannedMark(ScannedMarkKind.Signature, box))];
    }

    /// <summary>Why a signature was not found, as far as its strokes tell.</summary>
    public string Fate(TrueInk ink, StrokeForest forest, int more)
    {
        var places = ink.Places.Select(view.Level).ToList();
        var best = look.Groups.Select(group => (Group: group, Part: Part(group.Blobs))).Where(one => one.Part > 0.1).OrderByDescending(one => one.Part).ToList();
        var seen = Part(look.Map.Blobs);
        var (beside, grouped) = (Part(look.Beside), best.Sum(one => one.Part));
        return FormattableString.Invariant($"ink {seen:0.00} beside {beside:0.00} grouped {grouped:0.00}: ")
            + string.Join(", ", best.Take(3).Select(one => FormattableString.Invariant($"{one.Part:0.00} at {forest.Score(one.Group.Features) + more}")));

        double Part(IEnumerable<Blob> blobs)
        {
            var numbers = blobs.Select(blob => blob.Number).ToHashSet();
            return places.Count(at => IsOn(at, numbers)) / (double)places.Count;
        }

        bool IsOn(ScanPoint at, HashSet<int> numbers)
        {
            for (var y = (int)at.Y - 1; y <= (int)at.Y + 1; y++)
            {
                for (var x = (int)at.X - 1; x <= (int)at.X + 1; x++)
                {
                    if ((uint)x < (uint)view.Picture.Width && (uint)y < (uint)view.Picture.Height && numbers.Contains(look.Map.Numbers[(y * view.Picture.Width) + x]))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
