using System.Security.Cryptography;
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
    public void The_same_seed_makes_the_same_sheets(string maker) => Make(maker).Select(HashOf).ShouldBe(Make(maker).Select(HashOf));

    [Theory]
    [MemberData(nameof(Makers))]
    public void Where_a_signature_is_said_to_be_there_is_ink(string maker)
    {
        var sheets = Make(maker);

        var signed = sheets.SelectMany(sheet => sheet.Ink.Where(ink => ink.IsSignature).SelectMany(ink => ink.Places).Select(at => LightNear(sheet.Picture, at))).ToList();
        var paper = sheets.SelectMany(sheet => Enumerable.Range(3, 40).Select(i => LightNear(sheet.Picture, new(i * 11, i)))).ToList();

        signed.Count.ShouldBeGreaterThan(1000);
        signed.Average().ShouldBeLessThan(paper.Average() - 40);
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

    private static string HashOf(MadeSheet sheet) => Convert.ToHexString(SHA256.HashData(sheet.Picture.Samples));

    private static int LightNear(ColorPicture picture, ScanPoint at)
    {
        var light = (int)byte.MaxValue;
        for (var y = Math.Max(0, (int)at.Y - 1); y <= Math.Min(picture.Height - 1, (int)at.Y + 1); y++)
        {
            for (var x = Math.Max(0, (int)at.X - 1); x <= Math.Min(picture.Width - 1, (int)at.X + 1); x++)
            {
                light = Math.Min(light, picture.Samples[((y * picture.Width) + x) * 3]);
            }
        }

        return light;
    }
}
