using System.Globalization;
using System.Text;
using System.Text.Json;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>A scan with a payment code, another code, a barcode and the photograph of a person.</summary>
public sealed class CodesAndFacesTests
{
    private const string Payment = "SPD*1.0*ACC:CZ5855000000001265098001*AM:480.50*CC:CZK*MSG:NAJEM";
    private const string Other = "https://www.example.cz/overeni/48213";

    // A head from the front: paper, shoulders, neck, hair, face, then brow, socket, eye, pupil and cheek of both sides, nose and mouth.
    private const string Photograph = """
        <svg width='120' height='150' viewBox='0 0 200 250'><rect width='200' height='250' fill='#e1e1e1'/><ellipse cx='100' cy='280' rx='110' ry='75' fill='#5a5a5a'/>
        <ellipse cx='100' cy='215' rx='28' ry='35' fill='#a0a0a0'/><ellipse cx='100' cy='115' rx='72' ry='100' fill='#3c3c3c'/><ellipse cx='100' cy='130' rx='58' ry='87' fill='#bebebe'/>
        <g id='e'><ellipse cx='75' cy='109' rx='15' ry='3.2' fill='#373737'/><ellipse cx='75' cy='122' rx='13' ry='7.4' fill='#898989'/><ellipse cx='75' cy='124' rx='9' ry='4.4' fill='#f0f0f0'/>
        <circle cx='75' cy='124' r='4.2' fill='#1e1e1e'/><ellipse cx='69' cy='150' rx='12' ry='12' fill='#cdcdcd'/></g><use href='#e' x='50'/>
        <ellipse cx='100' cy='140' rx='4.4' ry='20' fill='#d1d1d1'/><ellipse cx='100' cy='159' rx='9' ry='3.8' fill='#7c7c7c'/><ellipse cx='100' cy='179' rx='17' ry='4.4' fill='#5f5f5f'/></svg>
        """;

    // Code 39 of "*123*": of each sign nine bars and gaps, one of three of them wide.
    private static readonly string[] Bars = ["nwnnwnwnn", "wnnwnnnnw", "nnwwnnnnw", "wnwwnnnnn", "nwnnwnwnn"];

    [Fact]
    public void Codes_and_faces_are_told_apart_and_burnt_out()
    {
        using var folder = new TemporaryFolder();
        var input = ScanMaker.Jpeg(folder, PrintedPdf.WithChromium(folder, Page(), "list"), "sken", 200);
        CodesIn(folder, input, "vstup").ShouldBe(3);

        var result = Redact.Run("file", input, "--out", folder.File("out"));

        result.ExitCode.ShouldBe(10, result.Output + result.Errors);
        EvidenceIn(Path.Join(folder.File("out"), "sken.report.json"))
            .ShouldBe(["scan.code", "scan.code", "scan.face", "scan.payment-code"]);
        CodesIn(folder, Path.Join(folder.File("out"), "sken.redacted.pdf"), "vystup").ShouldBe(0);
    }

    private static string Page() => $"""
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>List</title><body style='font: 12pt Liberation Serif'>
        <h1>Předpis nájemného</h1><p>Nájemné za užívání bytu je splatné do patnáctého dne každého měsíce na účet pronajímatele.
        K platbě lze použít následující kód, který načte aplikace banky.</p><div style='margin: 20mm'>{QrCode(Payment)}</div>
        <p>Pravost tohoto listu si může každý ověřit pomocí druhého kódu na stránkách úřadu.</p><div style='margin: 20mm'>{QrCode(Other)}
        <span style='margin-left: 30mm'>{Photograph}</span></div><p>List se vyhotovuje ve dvou stejnopisech.</p>{Barcode()}</body></html>
        """;

    private static string QrCode(string content)
    {
        var drawn = ExternalProgram.Run("qrencode", ["-t", "SVG", "--inline", "-s", "4", "-o", "-", content]);
        drawn.ExitCode.ShouldBe(0, drawn.Errors);
        return drawn.Output;
    }

    private static string Barcode()
    {
        var bars = new StringBuilder("<svg width='420' height='60'>");
        var x = 20;
        foreach (var (sign, place) in Bars.SelectMany(sign => sign.Append('n').Select((width, place) => (width, place))))
        {
            var width = sign == 'w' ? 6 : 2;
            bars.Append(place % 2 == 0 ? string.Create(CultureInfo.InvariantCulture, $"<rect x='{x}' width='{width}' height='60'/>") : string.Empty);
            x += width;
        }

        return bars.Append("</svg>").ToString();
    }

    private static int CodesIn(TemporaryFolder folder, string pdf, string name)
    {
        ExternalProgram.Run("pdftoppm", ["-gray", "-r", "200", "-singlefile", pdf, folder.File(name)]);
        return ExternalProgram.Run("zbarimg", ["-q", folder.File(name + ".pgm")]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    private static string[] EvidenceIn(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        return [.. json.RootElement.GetProperty("detections").EnumerateArray()
            .SelectMany(finding => finding.GetProperty("evidence").EnumerateArray()).Select(evidence => evidence.GetProperty("source").GetString()!)
            .Where(evidence => evidence.StartsWith("scan.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
