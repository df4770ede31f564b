using System.Diagnostics;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Sandbox;
using Clona.Storage.Documents;
using Clona.Worker.Disk;
using Clona.Worker.Night;
using Clona.Worker.Probes;
using Clona.Worker.Tests.Documents;
using Clona.Worker.Tests.Hosts;
using Clona.Worker.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clona.Worker.Tests.Watching;

/// <summary>What comes into a watched folder and is taken, waits, or is refused with a reason (reliability page, T14).</summary>
public sealed class WatchedFoldersTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RecordingQueue queue = new();
    private TestOffice office = null!;
    private WatchedFolders folders = null!;

    public async Task InitializeAsync()
    {
        office = await TestOffice.OpenAsync(folder.File("home"));
        folders = Folders(WorkWindow.AtOnce);
        await folders.LookAsync(CancellationToken.None);
    }

    public async Task DisposeAsync() => await office.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_is_taken_and_deleted_when_two_looks_saw_it_unchanged()
    {
        Put("smlouva.pdf", SmallPdf.Bytes());

        await LookAsync(1);
        (await office.DocumentsAsync()).ShouldBeEmpty();
        await LookAsync(1);

        var document = await office.DocumentAsync();
        document.Name.ShouldBe("smlouva.pdf");
        document.Source.ShouldBe(DocumentSource.Folder);
        document.Owner.ShouldBeNull();
        queue.Wakes.ShouldBe([(document.Id, null)]);
        Everything().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_growing_file_waits_until_it_has_stopped_growing()
    {
        var whole = SmallPdf.Bytes();
        for (var part = 1; part <= 3; part++)
        {
            Put("roste.pdf", whole[..(whole.Length * part / 3)]);
            await LookAsync(1);
            (await office.DocumentsAsync()).ShouldBeEmpty();
        }

        await LookAsync(1);
        (await office.DocumentAsync()).Size.ShouldBe(whole.Length);
    }

    [Fact]
    public async Task Each_file_of_an_archive_is_a_document_and_a_refused_one_keeps_the_archive()
    {
        Put("spis.zip", Archives.Of(("a/smlouva.pdf", SmallPdf.Bytes()), ("program.exe", [1, 2, 3]), ("vnitřní.zip", Archives.Of(("zápis.txt", "Zápis"u8.ToArray())))));

        await LookAsync(2);

        (await office.DocumentsAsync()).Select(document => document.Name).ShouldBe(["smlouva.pdf", "zápis.txt"], ignoreOrder: true);
        Reason("spis.zip").ShouldBe("spis.zip/program.exe: Tento typ souboru program neumí číst. Převeďte dokument do PDF a zkuste to znovu. Z obrázků program čte PNG, JPEG a TIFF.\n");
        File.Exists(Path.Join(office.Home.Refused, "spis.zip")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_message_and_the_files_that_hang_on_it_are_documents()
    {
        Put("zprava.eml", Archives.Mail("Předmět", ("zápis.txt", "Zápis"u8.ToArray())));

        await LookAsync(2);

        (await office.DocumentsAsync()).Select(document => document.Name).ShouldBe(["zprava.eml", "zápis.txt"], ignoreOrder: true);
        Everything().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_content_under_two_names_is_one_document()
    {
        Put("a.pdf", SmallPdf.Bytes());
        await LookAsync(2);
        Put("b.pdf", SmallPdf.Bytes());
        await LookAsync(2);

        (await office.DocumentAsync()).Name.ShouldBe("a.pdf");
        Everything().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("řádek\nzalomený.pdf")]
    [InlineData("-rf.pdf")]
    [InlineData("=1+1.pdf")]
    [InlineData("a..%2e%2e.pdf")]
    [InlineData("\u202Efdp.exe.pdf")]
    public async Task A_strange_name_is_data_and_nothing_else(string name)
    {
        Put(name, SmallPdf.Bytes());
        await LookAsync(2);

        (await office.DocumentAsync()).Name.ShouldBe(name);
        Everything().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_symbolic_link_is_refused_and_its_target_is_never_read()
    {
        var target = folder.File("cizi.pdf");
        await File.WriteAllBytesAsync(target, SmallPdf.Bytes());
        File.CreateSymbolicLink(InFolder("odkaz.pdf"), target);
        await LookAsync(2);

        (await office.DocumentsAsync()).ShouldBeEmpty();
        Reason("odkaz.pdf").ShouldStartWith("Soubor je jen odkaz");
        File.Exists(target).ShouldBeTrue();
    }

    [Fact]
    public async Task A_pipe_is_never_opened()
    {
        using (var mkfifo = Process.Start(new ProcessStartInfo("mkfifo", InFolder("roura.pdf")) { UseShellExecute = false })!)
        {
            await mkfifo.WaitForExitAsync();
        }

        File.SetLastWriteTimeUtc(InFolder("roura.pdf"), DateTime.UnixEpoch);
        await LookAsync(2);

        (await office.DocumentsAsync()).ShouldBeEmpty();
        Reason("roura.pdf").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_file_on_another_disk_stays_and_its_reason_is_said_once()
    {
        var elsewhere = Directory.CreateDirectory(Path.Join("/dev/shm", Guid.NewGuid().ToString("N"))).FullName;
        Directory.Delete(InFolder(string.Empty));
        Directory.CreateSymbolicLink(Path.Join(office.Home.Watched, "registr-smluv"), elsewhere);
        Put("smlouva.pdf", SmallPdf.Bytes());
        await LookAsync(4);

        (await office.DocumentsAsync()).ShouldBeEmpty();
        Reason("smlouva.pdf").ShouldContain("disk");
        File.Exists(Path.Join(elsewhere, "smlouva.pdf")).ShouldBeTrue();
        Directory.EnumerateFileSystemEntries(Path.Join(office.Home.Claimed, "registr-smluv")).ShouldBeEmpty();
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public async Task A_folder_stays_and_its_reason_is_said_once()
    {
        Directory.CreateDirectory(InFolder("slozka"));
        await File.WriteAllBytesAsync(InFolder("slozka/uvnitr.pdf"), SmallPdf.Bytes());
        await LookAsync(3);

        (await office.DocumentsAsync()).ShouldBeEmpty();
        Reason("slozka").ShouldStartWith("Složky se nepřebírají");
        File.Exists(InFolder("slozka/uvnitr.pdf")).ShouldBeTrue();
        Directory.EnumerateFiles(office.Home.Refused).Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("obrazek.pdf", new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "PDF")]
    [InlineData("archiv.zip", new byte[] { 0x50, 0x4B, 3, 4 }, "")]
    public async Task A_file_of_another_type_is_refused_with_one_line(string name, byte[] content, string word)
    {
        Put(name, content);
        await LookAsync(2);

        (await office.DocumentsAsync()).ShouldBeEmpty();
        Reason(name).ShouldContain(word);
        Reason(name).Trim().ShouldNotContain("\n");
        File.ReadAllBytes(Path.Join(office.Home.Refused, name)).ShouldBe(content);
    }

    [Fact]
    public async Task A_second_refused_file_of_one_name_gets_a_name_of_its_own()
    {
        for (var turn = 0; turn < 2; turn++)
        {
            Put("archiv.zip", [0x50, 0x4B, 3, 4]);
            await LookAsync(2);
        }

        Directory.EnumerateFiles(office.Home.Refused).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
            ["archiv-2.zip", "archiv-2.zip.duvod.txt", "archiv.zip", "archiv.zip.duvod.txt"]);
    }

    [Fact]
    public async Task A_refused_name_of_the_greatest_length_finds_a_place()
    {
        Put(new string('x', 251) + ".zip", [0x50, 0x4B, 3, 4]);
        await LookAsync(2);

        Directory.EnumerateFiles(office.Home.Refused).Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(".skryty.pdf")]
    [InlineData("~$smlouva.pdf")]
    [InlineData("smlouva.pdf.part")]
    [InlineData("smlouva.tmp")]
    public async Task A_temporary_name_is_passed_over(string name)
    {
        Put(name, SmallPdf.Bytes());
        await LookAsync(3);

        (await office.DocumentsAsync()).ShouldBeEmpty();
        File.Exists(InFolder(name)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_empty_file_is_refused_only_when_it_stays_empty()
    {
        Put("prazdny.pdf", []);
        await LookAsync(2);
        File.Exists(InFolder("prazdny.pdf")).ShouldBeTrue();

        File.SetLastWriteTimeUtc(InFolder("prazdny.pdf"), DateTime.UnixEpoch);
        await LookAsync(2);
        Reason("prazdny.pdf").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_file_that_a_crash_left_among_the_claimed_ones_is_taken()
    {
        var place = Path.Join(office.Home.Claimed, "minutes", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(place);
        await File.WriteAllBytesAsync(Path.Join(place, "zapis.pdf"), SmallPdf.Bytes());

        await LookAsync(1);

        (await office.DocumentAsync()).ProfileId.ShouldBe("minutes");
        Directory.EnumerateFileSystemEntries(Path.Join(office.Home.Claimed, "minutes")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_waits_for_its_window_when_the_office_wants_nights_only()
    {
        var later = TimeOnly.FromTimeSpan(TimeProvider.System.GetLocalNow().AddHours(3).TimeOfDay);
        folders = Folders(WorkWindow.Within(later, later.AddHours(1)));
        Put("noc.pdf", SmallPdf.Bytes());
        await LookAsync(2);

        queue.Wakes.ShouldHaveSingleItem().At.ShouldNotBeNull();
        (await office.Ledger.HasWorkAsync(CancellationToken.None)).ShouldBeFalse();
    }

    private WatchedFolders Folders(WorkWindow schedule) => new(
        new WorkerSettings { Home = office.Home, Schedule = schedule },
        office.Desk,
        queue,
        new EngineCall(new EngineSandbox(SandboxMode.Bubblewrap, new SandboxLimits(), BuiltProgram.Folder, "redact.dll", TimeProvider.System)),
        new DiskRoom(0, () => 1),
        WorkProbe.None,
        TimeProvider.System,
        NullLogger<WatchedFolders>.Instance);

    private string InFolder(string name) => Path.Join(office.Home.Watched, "registr-smluv", name);

    private void Put(string name, byte[] content) => File.WriteAllBytes(InFolder(name), content);

    private string Reason(string name) => File.ReadAllText(Path.Join(office.Home.Refused, name + ".duvod.txt"));

    private async Task LookAsync(int times)
    {
        for (var look = 0; look < times; look++)
        {
            await folders.LookAsync(CancellationToken.None);
        }
    }

    private IEnumerable<string> Everything() => Directory.EnumerateFiles(office.Home.Watched, "*", SearchOption.AllDirectories);
}
