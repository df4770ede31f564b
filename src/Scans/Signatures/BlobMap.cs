namespace Clona.Scans.Signatures;

/// <summary>The blobs of a sheet, and to which each pixel belongs.</summary>
internal sealed class BlobMap
{
    private readonly int[] numbers;

    private BlobMap(int width, int[] numbers, IReadOnlyList<Blob> blobs) => (Width, this.numbers, Blobs) = (width, numbers, blobs);

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>The blobs, numbered from 1.</summary>
    public IReadOnlyList<Blob> Blobs { get; }

    /// <summary>The number of the blob of each pixel, row by row; 0 for paper.</summary>
    public ReadOnlySpan<int> Numbers => numbers;

    /// <summary>The blobs of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="straightRun">Pixels from which a run of sides is straight.</param>
    public static BlobMap Of(InkSheet sheet, int straightRun)
    {
        var owners = new int[sheet.Width * sheet.Height];
        List<BlobShape> found = [];
        var open = new Stack<int>();
        for (var pixel = 0; pixel < owners.Length; pixel++)
        {
            if (sheet.Tones[pixel] != InkTone.None && owners[pixel] == 0)
            {
                found.Add(Flood(sheet, owners, pixel, found.Count + 1, open));
            }
        }

        var (outlines, straights) = Sides(owners, sheet.Width, sheet.Height, found.Count + 1, straightRun);
        var holes = HolesOf(owners, sheet.Width, sheet.Height, found.Count + 1);
        var (runs, leans, darkness) = Strokes(owners, sheet, found.Count + 1);
        return new(sheet.Width, owners,
        [
            .. found.Select((blob, i) => new Blob(
                i + 1, blob.Tone, blob.Box, blob.Area, outlines[i + 1], straights[i + 1], holes[i + 1], blob.Spread)
            {
                Runs = runs[i + 1], Lean = leans[i + 1], Darkness = (int)(darkness[i + 1] / blob.Area),
            }),
        ]);
    }

    private static BlobShape Flood(
        InkSheet sheet, int[] numbers, int start, int number, Stack<int> open)
    {
        var (width, height) = (sheet.Width, sheet.Height);
        var tones = sheet.Tones;
        var tone = tones[start];
        var shape = new BlobShape(tone);
        open.Push(start);
        numbers[start] = number;
        while (open.TryPop(out var pixel))
        {
            var (x, y) = (pixel % width, pixel / width);
            shape.Add(x, y);
            for (var row = Math.Max(0, y - 1); row <= Math.Min(height - 1, y + 1); row++)
            {
                for (var column = Math.Max(0, x - 1); column <= Math.Min(width - 1, x + 1); column++)
                {
                    var at = (row * width) + column;
                    if (numbers[at] == 0 && tones[at] == tone)
                    {
                        numbers[at] = number;
                        open.Push(at);
                    }
                }
            }
        }

        return shape;
    }

    // Runs of sides along rows and, by what each column remembers, along columns.
    private static (int[] Outlines, int[] Straights) Sides(int[] numbers, int width, int height, int count, int straightRun)
    {
        var (outlines, straights) = (new int[count], new int[count]);
        var (lefts, rights) = (new (int Of, int Run)[width], new (int Of, int Run)[width]);
        for (var y = 0; y < height; y++)
        {
            (int Of, int Run) upper = default, lower = default;
            for (var x = 0; x < width; x++)
            {
                var at = (y * width) + x;
                var number = numbers[at];
                if (number == 0 && upper.Of == 0 && lower.Of == 0 && lefts[x].Of == 0 && rights[x].Of == 0)
                {
                    continue;
                }

                Step(ref upper, number != 0 && (y == 0 || numbers[at - width] != number) ? number : 0);
                Step(ref lower, number != 0 && (y + 1 == height || numbers[at + width] != number) ? number : 0);
                Step(ref lefts[x], number != 0 && (x == 0 || numbers[at - 1] != number) ? number : 0);
                Step(ref rights[x], number != 0 && (x + 1 == width || numbers[at + 1] != number) ? number : 0);
            }

            Step(ref upper, 0);
            Step(ref lower, 0);
        }

        for (var x = 0; x < width; x++)
        {
            Step(ref lefts[x], 0);
            Step(ref rights[x], 0);
        }

        return (outlines, straights);

        void Step(ref (int Of, int Run) run, int number)
        {
            if (number == run.Of)
            {
                run.Run++;
                return;
            }

            if (run.Of != 0)
            {
                outlines[run.Of] += run.Run;
                straights[run.Of] += run.Run >= straightRun ? run.Run : 0;
            }

            run = (number, 1);
        }
    }

    private static (int[] Runs, int[] Leans, long[] Darkness) Strokes(int[] numbers, InkSheet sheet, int count)
    {
        var (runs, leans, darkness) = (new int[count], new int[count], new long[count]);
        var width = sheet.Width;
        for (var at = 0; at < numbers.Length; at++)
        {
            var number = numbers[at];
            if (number == 0)
            {
                continue;
            }

            darkness[number] += Math.Max((short)0, sheet.Dark[at]);
            runs[number] += At(at - width) == number ? 0 : 1;
            leans[number] += (At(at - width + 1) == number ? 1 : 0) - (At(at - width - 1) == number ? 1 : 0);
        }

        return (runs, leans, darkness);

        int At(int pixel) => (uint)pixel < (uint)numbers.Length ? numbers[pixel] : 0;
    }

    // Euler's number from squares of four pixels: parts less holes.
    private static int[] HolesOf(int[] numbers, int width, int height, int count)
    {
        var quads = new int[count];
        for (var y = -1; y < height; y++)
        {
            var (previous, before) = (0, 0);
            for (var x = 0; x <= width; x++)
            {
                var upper = x < width && y >= 0 ? numbers[(y * width) + x] : 0;
                var lower = x < width && y + 1 < height ? numbers[((y + 1) * width) + x] : 0;
                if ((previous | before | upper | lower) != 0)
                {
                    Count(quads, previous, upper, before, lower);
                }

                (previous, before) = (upper, lower);
            }
        }

        return [.. quads.Select(value => Math.Max(0, 1 - (value / 4)))];
    }

    private static void Count(int[] quads, int upperLeft, int upperRight, int lowerLeft, int lowerRight)
    {
        ReadOnlySpan<int> square = [upperLeft, upperRight, lowerLeft, lowerRight];
        for (var i = 0; i < square.Length; i++)
        {
            var number = square[i];
            if (number == 0 || square[..i].Contains(number))
            {
                continue;
            }

            var same = square.Count(number);
            var isDiagonal = same == 2 && ((upperLeft == number && lowerRight == number) || (upperRight == number && lowerLeft == number));
            quads[number] += same == 1 ? 1 : same == 3 ? -1 : isDiagonal ? -2 : 0;
        }
    }
}
