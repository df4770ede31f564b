using Clona.Fsck;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Tests.Backup;

/// <summary>A backup is taken beside a working office, put back into an empty place and checked there.</summary>
public sealed class BackupTests : IDisposable
{
    private const string Passphrase = "vymyšlené heslo k záloze";

    private readonly string folder = Directory.CreateTempSubdirectory("clona-backup-").FullName;

    private string Copy => Path.Join(folder, "backup");

    private string KeyFile => Path.Join(folder, "elsewhere.key");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_is_restored_is_sound_and_leases_that_ran_are_no_fault()
    {
        await using var office = await BusyAsync();

        (await RunAsync(office, "backup", office.Home, Copy, KeyFile)).Code.ShouldBe(0);
        var (code, lines, errors) = await RunAsync(office, "restore", Copy, KeyFile);

        code.ShouldBe(0, errors + lines);
        lines.ShouldContain("I7 v pořádku");
        lines.ShouldContain("je obnovena a v pořádku");
    }

    [Fact]
    public async Task A_second_backup_into_the_same_folder_takes_only_what_is_new_and_drops_what_was_erased()
    {
        await using var office = await BusyAsync();
        await RunAsync(office, "backup", office.Home, Copy, KeyFile);
        var erased = await office.InReviewAsync(Some.Document(content: "%PDF third"));
        await RunAsync(office, "backup", office.Home, Copy, KeyFile);
        var before = Directory.GetFiles(Path.Join(Copy, "blobs"), "*", SearchOption.AllDirectories).Length;
        await office.Documents.EraseAsync(erased, Staff.Clerk, CancellationToken.None);

        (await RunAsync(office, "backup", office.Home, Copy, KeyFile)).Code.ShouldBe(0);

        Directory.GetFiles(Path.Join(Copy, "blobs"), "*", SearchOption.AllDirectories).Length.ShouldBe(before - 3);
        (await RunAsync(office, "restore", Copy, KeyFile)).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("blob", 30)]
    [InlineData("database", 30)]
    [InlineData("manifest", 20)]
    [InlineData("key", 20)]
    public async Task A_damaged_backup_is_found(string damaged, int expected)
    {
        await using var office = await BusyAsync();
        await RunAsync(office, "backup", office.Home, Copy, KeyFile);
        var file = damaged switch
        {
            "blob" => Directory.GetFiles(Path.Join(Copy, "blobs"), "*", SearchOption.AllDirectories)[0],
            "database" => Directory.GetFiles(Copy, "database.*").Single(),
            "manifest" => Path.Join(Copy, "manifest.json"),
            _ => KeyFile,
        };
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, damaged == "manifest" ? bytes[..10] : bytes);

        (await RunAsync(office, "restore", Copy, KeyFile)).Code.ShouldBe(expected);
    }

    [Fact]
    public async Task The_backup_itself_opens_nothing_without_the_key_and_the_key_nothing_without_its_passphrase()
    {
        await using var office = await BusyAsync();
        await RunAsync(office, "backup", office.Home, Copy, KeyFile);
        var key = await File.ReadAllBytesAsync(office.Folder.MasterKey);

        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(key).ShouldBe(-1, file);
        }

        (await RunAsync(office, ["restore", Copy, KeyFile], "jiné heslo, také dlouhé")).Code.ShouldBe(20);
    }

    [Fact]
    public async Task What_would_be_no_backup_is_refused()
    {
        await using var office = await BusyAsync();

        (await RunAsync(office, "backup", office.Home, Copy, Path.Join(Copy, "beside.key"))).Code.ShouldBe(2);
        (await RunAsync(office, ["backup", office.Home, Copy, KeyFile], "krátké")).Code.ShouldBe(2);
        (await RunAsync(office, "restore", folder, KeyFile)).Code.ShouldBe(20);
        Directory.Exists(Copy).ShouldBeFalse();
    }

    private static async Task<TestOffice> BusyAsync()
    {
        var office = await TestOffice.OpenAsync();
        await office.ReleasedAsync(Some.Document(content: "%PDF released"));
        await office.ReceivedAsync(Some.Document(content: "%PDF work"));
        await office.Ledger.StartReadingAsync(await office.ClaimAsync(), CancellationToken.None);
        return office;
    }

    private static Task<(int Code, string Lines, string Errors)> RunAsync(TestOffice office, params string[] arguments) =>
        RunAsync(office, arguments, Passphrase);

    private static async Task<(int Code, string Lines, string Errors)> RunAsync(TestOffice office, string[] arguments, string passphrase)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await FsckProgram.RunAsync(arguments, office.Database.Connection, output, errors, passphrase, office.Clock);
        return (code, output.ToString(), errors.ToString());
    }
}
