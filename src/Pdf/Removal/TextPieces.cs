using System.Runtime.InteropServices;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>Builds the array of a <c>TJ</c> from kept codes and moves.</summary>
internal sealed class TextPieces(int decimals)
{
    private readonly List<ShownItem> items = [];
    private readonly List<byte> codes = [];
    private int run;
    private double move;

    /// <summary>Adds a number of a <c>TJ</c> array; those in a row become one.</summary>
    public void Move(double amount)
    {
        EndRun();
        move += amount;
    }

    /// <summary>Adds codes; those in a row become one string.</summary>
    public void Keep(ReadOnlySpan<byte> kept)
    {
        EndMove();
        codes.AddRange(kept);
    }

    /// <summary>The array; nothing is added afterwards.</summary>
    public PdfArray ToArray()
    {
        EndRun();
        EndMove();
        return new(new ShownText(CollectionsMarshal.AsSpan(codes).ToArray(), [.. items]));
    }

    private void EndRun()
    {
        if (codes.Count > run)
        {
            items.Add(new(run, codes.Count - run));
            run = codes.Count;
        }
    }

    private void EndMove()
    {
        var rounded = Math.Round(move, decimals);
        if (rounded != 0)
        {
            items.Add(new(rounded, isInteger: false));
        }

        move = 0;
    }
}
