using System.Diagnostics;
using System.Globalization;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Clona.Signatures.Tuning;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Processor time of reading pages, with all that is looked for in them, beside that of Tesseract alone on the same pictures.</summary>
[Trait("Category", "Full")]
public sealed class ReadingTimeTests(ITestOutputHelper output)
{
    private const int Papers = 6;
    private const int DotsPerInch = 200;

    private const double MostOverTesseract = 1.15;

    private static readonly WornSheet[] Wears = [new(0.7, 8, 0.2, IsGray: false), new(-1.1, 12, 0, IsGray: true), new(0, 4, 0, IsGray: false)];

    [Fact]
    public void Reading_takes_little_longer_than_tesseract_alone()
    {
        Environment.GetEnvironmentVariable("OMP_THREAD_LIMIT").ShouldBe("1", "Threads of the library that wait would count as time; ./test sets this.");
        using var folder = new TemporaryFolder();
        using var reading = new PageReading();
        var (plain, own) = (0.0, 0.0);
        for (var number = 0; number < Papers; number++)
        {
            var pdf = PrintedPdf.WithChromium(folder, GoldPaper.Read(number).Html, "listina");
            ExternalProgram.Run("pdftoppm", ["-r", "200", "-singlefile", pdf, folder.File("list")]).ExitCode.ShouldBe(0);
            var picture = Wears[number % Wears.Length].Apply(PortableMap.Read(File.ReadAllBytes(folder.File("list.ppm"))).ShouldNotBeNull(), number);
            File.WriteAllBytes(folder.File("worn.ppm"), WornSheet.File(picture));
            plain += Tesseract(folder.File("worn.ppm"));
            CompileFor(number, picture);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            reading.Read(picture, DotsPerInch).IsReadable.ShouldBeTrue();
            own += (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Papers} pages: tesseract {plain:0.00} s, reading {own:0.00} s, {own / plain:0.00} times"));
        (own / plain).ShouldBeLessThanOrEqualTo(MostOverTesseract);
    }

    // The program that offices run is compiled ahead; here the first page would pay for that. What it loads is loaded once more and counts.
    private static void CompileFor(int number, ColorPicture picture)
    {
        if (number == 0)
        {
            using var reading = new PageReading();
            reading.Read(picture, DotsPerInch);
        }
    }

    // The shell adds up what its children used.
    private static double Tesseract(string picture)
    {
        var result = ExternalProgram.Run("bash", ["-c", $"export OMP_THREAD_LIMIT=1 TIMEFORMAT='%U %S'; time tesseract {picture} - -l ces --dpi 200 > /dev/null 2>&1"]);
        return result.Errors.Trim().Split('\n')[^1].Split(' ').Sum(part => double.Parse(part.Replace(',', '.'), CultureInfo.InvariantCulture));
    }
}
