using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Executes the groups of soft masks, to see what of them reaches into areas.</summary>
/// <remarks>
/// A mask that sets itself, or masks within masks without end, run into the limits: then nobody knows what the mask holds.
/// Serves one page.
/// </remarks>
/// <param name="session">What pages share.</param>
/// <param name="visiblePage">The crop box within the media box, in page space.</param>
/// <param name="areas">Areas in page space.</param>
internal sealed class MaskRuns(ContentSession session, PdfRectangle visiblePage, IReadOnlyList<PdfRectangle> areas)
{
    private const int Most = 500;
    private const int Deepest = 8;

    private readonly Dictionary<PdfStream, List<(PdfDictionary Names, PdfMatrix Transform, ExecutedPage Run)>> known =
        new(ReferenceEqualityComparer.Instance);
    private int depth;
    private int runs;

    /// <summary>What the group paints where user space is as <paramref name="transform"/> says; null beyond the limits.</summary>
    public ExecutedPage? Run(PdfStream group, ResourceScope scope, PdfMatrix transform)
    {
        if (!known.TryGetValue(group, out var before))
        {
            known[group] = before = [];
        }

        var again = before.Find(item => ReferenceEquals(item.Names, scope.Dictionary) && item.Transform == transform);
        if (again.Run is not null || runs >= Most || depth >= Deepest)
        {
            return again.Run;
        }

        runs++;
        depth++;
        var run = new PageInterpreter(session, visiblePage, areas, this).RunMask(group, scope, transform);
        depth--;
        before.Add((scope.Dictionary, transform, run));
        return run;
    }
}
