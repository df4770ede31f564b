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

        ArchiveFiles.Read(output.ToArray()).Fault.ShouldBe(PackageFault.TooLarge);
    }

    [Fact]
    public void Noise_is_no_archive() => ArchiveFiles.Read(new byte[] { 1, 2, 3, 4 }).Fault.ShouldBe(PackageFault.Damaged);
}
