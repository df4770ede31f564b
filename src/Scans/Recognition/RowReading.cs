using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>Reads the rows of a picture of which it is known where each one stands.</summary>
/// <remarks>Not safe for use by several threads.</remarks>
public sealed class RowReading : IDisposable
{
    private readonly TesseractReader reader = new("ces");

    /// <summary>The letters of each row.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    /// <param name="rows">The rows, inside the picture.</param>
    public IReadOnlyList<IReadOnlyList<ReadLetter>> Read(GrayPicture picture, int dotsPerInch, IReadOnlyList<ScanBox> rows)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(rows);
        reader.Show(picture, dotsPerInch);
        var letters = rows.Select(reader.ReadLine).ToList();
        reader.Forget();
        return letters;
    }

    /// <summary>The same after the picture was made smaller: a mistake of reading is hardly made at both sizes.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    /// <param name="rows">The rows, inside the picture as it is.</param>
    /// <param name="factor">How many columns and rows become one, above 1.</param>
    /// <returns>The letters, placed in the picture as it is.</returns>
    public IReadOnlyList<IReadOnlyList<ReadLetter>> ReadSmaller(GrayPicture picture, int dotsPerInch, IReadOnlyList<ScanBox> rows, double factor) =>
    [
        .. Read(Reduction.Of(picture, factor), (int)(dotsPerInch / factor), [.. rows.Select(row => Times(row, 1 / factor))])
            .Select(letters => (IReadOnlyList<ReadLetter>)[.. letters.Select(letter => letter with { Box = Times(letter.Box, factor) })]),
    ];

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private static ScanBox Times(ScanBox box, double factor) => new(box.Left * factor, box.Top * factor, box.Right * factor, box.Bottom * factor);
}
