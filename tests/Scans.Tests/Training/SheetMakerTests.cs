using Clona.Scans.Pictures;
using Clona.Signatures;
using Clona.Signatures.Joined;
using Clona.Signatures.Kinematic;

namespace Clona.Scans.Tests.Training;

public sealed class SheetMakerTests
{
    private const int DotsPerInch = 60;
    private const int Sheets = 6;

    public static TheoryData<string> Makers => ["kinematic", "joined"];

    [Theory]
    [MemberData(nameof(Makers))]
    public void The_same_seed_makes_the_same_sheets(string maker)
    {
        var (one, other) = (Make(maker), Make(maker));

        one.Zip(other).ShouldAllBe(pair => pair.First.Picture.Samples.AsSpan().SequenceEqual(pair.Second.Picture.Samples));
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public void Where_a_signature_is_said_to_be_there_is_ink(string maker)
    {
        foreach (var sheet in Make(maker))
        {
            foreach (var ink in sheet.Ink.Where(ink => ink.IsSignature))
            {
                ink.Places.Count(at => IsDarkNear(sheet.Picture, at)).ShouldBeGreaterThan(ink.Places.Count / 2);
            }
        }
    }

    private static List<MadeSheet> Make(string maker)
    {
        ISheetMaker sheets = maker == "kinematic" ? new KinematicMaker(5) : new JoinedMaker(5);
        sheets.Html(Sheets).ShouldNotBeEmpty();
        return [.. Enumerable.Range(0, Sheets).Select(number => sheets.Finish(Blank(), number, DotsPerInch))];
    }

    private static ColorPicture Blank()
    {
        var (width, height) = (496, 702);
        var samples = new byte[width * height * 3];
        samples.AsSpan().Fill(byte.MaxValue);
        return new(width, height, samples);
    }

    // Pale pens on black and white copies leave little.
    private static bool IsDarkNear(ColorPicture picture, ScanPoint at) =>
        Enumerable.Range(-2, 5).Any(dy => Enumerable.Range(-2, 5).Any(dx => IsDark(picture, (int)at.X + dx, (int)at.Y + dy)));

    private static bool IsDark(ColorPicture picture, int x, int y) =>
        (uint)x < (uint)picture.Width && (uint)y < (uint)picture.Height && picture.Samples[((y * picture.Width) + x) * 3] < 240;
}
