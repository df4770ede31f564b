using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>Builds the array of a <c>TJ</c> from kept codes and moves.</summary>
internal sealed class TextPieces(int decimals)
{
    private readonly List<PdfObject> items = [];
    private readonly List<byte> run = [];
    private double move;

    /// <summary>Adds a number of a <c>TJ</c> array; those in a row become one.</summary>
    public void Move(double amount)
    {
        EndRun();
        move += amount;
    }

    /// <summary>Adds codes; those in a row become one string.</summary>
    public void Keep(ReadOnlyMemory<byte> codes)
    {
        EndMove();
        run.AddRange(codes.Span);
    }

    /// <summary>The array.</summary>
    public PdfArray ToArray()
    {
        EndRun();
        EndMove();
        return new(items);
    }

    private void EndRun()
    {
        if (run.Count > 0)
        {
            items.Add(new PdfString(run.ToArray()));
            run.Clear();
        }
    }

    private void EndMove()
    {
        var rounded = Math.Round(move, decimals);
        if (rounded != 0)
        {
            items.Add(new PdfNumber(rounded, IsInteger: false));
        }

        move = 0;
    }
}
