using Clona.Scans.Pictures;

namespace Clona.Scans.Tests;

/// <summary>A sheet on which tests draw.</summary>
internal sealed class Paper
{
    private readonly byte[] samples;

    public Paper(int width, int height)
    {
        (Width, Height) = (width, height);
        samples = new byte[width * height * 3];
        samples.AsSpan().Fill(250);
    }

    public int Width { get; }

    public int Height { get; }

    public ColorPicture Color => new(Width, Height, samples);

    public GrayPicture Gray => Color.ToGray();

    public Paper Dot(int x, int y, byte red = 20, byte green = 20, byte blue = 20)
    {
        if (x >= 0 && y >= 0 && x < Width && y < Height)
        {
            var at = ((y * Width) + x) * 3;
            (samples[at], samples[at + 1], samples[at + 2]) = (red, green, blue);
        }

        return this;
    }

    public Paper Box(int left, int top, int right, int bottom)
    {
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                Dot(x, y);
            }
        }

        return this;
    }

    /// <summary>Lines of little boxes, as far from each other as words and lines are, sloping with the clock by so many degrees.</summary>
    public Paper Lines(double degrees)
    {
        var slope = Math.Tan(degrees * Math.PI / 180);
        for (var line = 200; line < Height - 200; line += 40)
        {
            for (var x = 100; x < Width - 100; x += 14)
            {
                var y = line + (int)Math.Round(slope * x);
                Box(x, y, x + 9, y + 18);
            }
        }

        return this;
    }

    /// <summary>A wave of a pen.</summary>
    public Paper Pen(int left, int middle, int length, int swing, byte red, byte green, byte blue)
    {
        for (var step = 0; step < length * 4; step++)
        {
            var x = left + (step / 4);
            var y = middle + (int)(swing * Math.Sin(step / 40.0));
            for (var thick = 0; thick < 5; thick++)
            {
                Dot(x, y + thick, red, green, blue).Dot(x + 1, y + thick, red, green, blue);
            }
        }

        return this;
    }

    /// <summary>The rim of a round stamp.</summary>
    public Paper Ring(int x, int y, int radius)
    {
        for (var step = 0; step < radius * 16; step++)
        {
            var (sin, cos) = Math.SinCos(step * Math.PI / (radius * 8));
            for (var thick = 0; thick < 4; thick++)
            {
                Dot(x + (int)((radius - thick) * cos), y + (int)((radius - thick) * sin));
            }
        }

        return this;
    }

    public Paper Noise(int dots)
    {
        var random = new Random(5);
        for (var i = 0; i < dots; i++)
        {
            Dot(random.Next(Width), random.Next(Height));
        }

        return this;
    }
}
