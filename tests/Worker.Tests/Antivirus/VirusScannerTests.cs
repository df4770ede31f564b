using System.Text;
using Clona.Worker.Antivirus;

namespace Clona.Worker.Tests.Antivirus;

public sealed class VirusScannerTests
{
    private static readonly byte[] Clean = new byte[300_000];
    private static readonly byte[] Infected = [.. Clean, .. Encoding.ASCII.GetBytes(FakeClamd.Pattern)];

    [Fact]
    public async Task Clamd_says_clean_or_infected_on_a_port()
    {
        await using var clamd = FakeClamd.OnPort();
        var scanner = ScannerOf($"tcp:127.0.0.1:{clamd.Port}");

        (await scanner.ScanAsync(Clean, CancellationToken.None)).ShouldBe(VirusVerdict.Clean);
        (await scanner.ScanAsync(Infected, CancellationToken.None)).ShouldBe(VirusVerdict.Infected);
    }

    [Fact]
    public async Task Clamd_says_clean_or_infected_on_a_socket_of_the_file_system()
    {
        using var folder = new TemporaryFolder();
        await using var clamd = FakeClamd.OnPath(folder.File("clamd.ctl"));
        var scanner = ScannerOf($"unix:{folder.File("clamd.ctl")}");

        (await scanner.ScanAsync(Clean, CancellationToken.None)).ShouldBe(VirusVerdict.Clean);
        (await scanner.ScanAsync(Infected, CancellationToken.None)).ShouldBe(VirusVerdict.Infected);
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR")]
    [InlineData("")]
    [InlineData("something else")]
    public async Task Anything_but_yes_or_no_is_no_answer(string answer)
    {
        await using var clamd = FakeClamd.OnPort(_ => answer);

        (await ScannerOf($"tcp:127.0.0.1:{clamd.Port}").ScanAsync(Clean, CancellationToken.None)).ShouldBe(VirusVerdict.Unavailable);
    }

    [Theory]
    [InlineData("tcp:127.0.0.1:1")]
    [InlineData("unix:/nonexistent/clamd.ctl")]
    [InlineData("command:/nonexistent/scanner -")]
    public async Task A_scanner_that_is_not_there_is_no_answer(string setting) =>
        (await ScannerOf(setting).ScanAsync(Clean, CancellationToken.None)).ShouldBe(VirusVerdict.Unavailable);

    [Fact]
    public async Task A_scanner_that_says_nothing_is_no_answer_after_its_time()
    {
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        var port = ((System.Net.IPEndPoint)silent.LocalEndpoint).Port;

        (await ScannerOf($"tcp:127.0.0.1:{port}", TimeSpan.FromMilliseconds(200)).ScanAsync(Clean, CancellationToken.None))
            .ShouldBe(VirusVerdict.Unavailable);
    }

    [Theory]
    [InlineData("exit 0", VirusVerdict.Clean)]
    [InlineData("exit 1", VirusVerdict.Infected)]
    [InlineData("exit 2", VirusVerdict.Unavailable)]
    [InlineData("grep -q VYMYSLENY-VIRUS-42 && exit 1; exit 0", VirusVerdict.Infected)]
    [InlineData("sleep 60", VirusVerdict.Unavailable)]
    public async Task A_program_answers_by_its_exit_code(string script, VirusVerdict expected)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("scan.sh"), script);

        (await ScannerOf($"command:/bin/sh {folder.File("scan.sh")}", TimeSpan.FromSeconds(2)).ScanAsync(Infected, CancellationToken.None))
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, AntivirusKind.Off)]
    [InlineData("off", AntivirusKind.Off)]
    [InlineData("unix:/run/clamav/clamd.ctl", AntivirusKind.Socket)]
    [InlineData("tcp:localhost:3310", AntivirusKind.Port)]
    [InlineData("command:/usr/bin/clamdscan --no-summary -", AntivirusKind.Command)]
    public void A_setting_names_a_way(string? text, AntivirusKind kind)
    {
        AntivirusSettings.TryParse(text, out var settings).ShouldBeTrue();
        settings.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("on")]
    [InlineData("unix:clamd.ctl")]
    [InlineData("tcp:localhost")]
    [InlineData("tcp:localhost:0")]
    [InlineData("command:clamdscan")]
    [InlineData("clamd:/run/x")]
    public void A_setting_that_names_no_way_is_refused(string text) => AntivirusSettings.TryParse(text, out _).ShouldBeFalse();

    private static IVirusScanner ScannerOf(string setting, TimeSpan? patience = null)
    {
        AntivirusSettings.TryParse(setting, out var settings).ShouldBeTrue();
        var time = patience ?? TimeSpan.FromSeconds(10);
        return settings.Kind == AntivirusKind.Command ? new CommandScanner(settings, time) : new ClamdScanner(settings, time);
    }
}
