using System.IO.Compression;
using Clona.Office.Packages;
using Clona.Office.Tests.Documents;

namespace Clona.Office.Tests.Packages;

public sealed class ArchiveFilesTests
{
    [Fact]
    public void Files_come_out_without_their_folders()
    {
        var (files, fault) = ArchiveFiles.Read(Container.Of(("a/", string.Empty), ("a/b.txt", "1"), ("../../c.txt", "2"), ("__MACOSX/a/._b.txt", "3"), ("d\\e.txt", "4")));

        fault.ShouldBe(PackageFault.None);
        files.ShouldNotBeNull().Select(file => file.Name).ShouldBe(["b.txt", "c.txt", "e.txt"]);
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_its_limit_is_refused()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry("bomb", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var count = 0; count <= PackageLimits.MostPartBytes >> 20; count++)
            {
                stream.Write(zeros);
            }
        }

        ArchiveFiles.Read(output.ToArray()).Files.ShouldNotBeNull().Single().Fault.ShouldBe(PackageFault.TooLarge);
    }

    [Fact]
    public void Noise_is_no_archive() => ArchiveFiles.Read(new byte[] { 1, 2, 3, 4 }).Fault.ShouldBe(PackageFault.Damaged);

    [Fact]
    public void A_file_that_is_damaged_or_locked_does_not_spoil_the_others()
    {
        var content = Container.Of(("prvni.txt", "první první první první"), ("druhy.txt", "druhý"));
        var at = content.AsSpan().IndexOf("prvni.txt"u8) + "prvni.txt".Length;
        content.AsSpan(at, 6).Fill(0xFF);

        var files = ArchiveFiles.Read(content).Files.ShouldNotBeNull();

        files.Select(file => (file.Name, file.Fault)).ShouldBe([("prvni.txt", PackageFault.Damaged), ("druhy.txt", PackageFault.None)]);
    }

    [Fact]
    public void Two_files_of_one_name_are_two_files() =>
        ArchiveFiles.Read(Container.Of(("a/x.txt", "1"), ("b/x.txt", "2"))).Files.ShouldNotBeNull().Select(file => file.Name).ShouldBe(["x.txt", "x.txt"]);

    [Theory]
    [InlineData("smlouva\u202Efdp.exe", "smlouvafdp.exe")]
    [InlineData("a\u0007b.txt", "ab.txt")]
    [InlineData("složka/", null)]
    [InlineData("složka/  ", "soubor")]
    public void Names_say_what_they_show(string name, string? shown) =>
        ArchiveFiles.Read(Container.Of((name, "1"))).Files.ShouldNotBeNull().Select(file => file.Name).SingleOrDefault().ShouldBe(shown);

    [Fact]
    public void Names_of_Czech_Windows_are_read()
    {
        var content = Container.Of(("XXXXXXX.txt", "1"));
        byte[] old = [0xA7, 0xA0, 0x64, 0x6F, 0x73, 0x74, 0x69];
        for (int at; (at = content.AsSpan().IndexOf("XXXXXXX"u8)) >= 0;)
        {
            old.CopyTo(content, at);
        }

        ArchiveFiles.Read(content).Files.ShouldNotBeNull().Single().Name.ShouldBe("žádosti.txt");
    }

    [Fact]
    public void What_grows_more_than_documents_do_is_a_bomb()
    {
        ArchiveFiles.MostBytesOf(1000).ShouldBe(PackageLimits.UnsuspectedArchiveBytes);
        ArchiveFiles.MostBytesOf(1L << 20).ShouldBe((1L << 20) * PackageLimits.MostArchiveGrowth);
        ArchiveFiles.MostBytesOf(100L << 20).ShouldBe(PackageLimits.MostArchiveBytes);
    }
}
