using Clona.Pipeline.Release;

namespace Clona.Pipeline.Tests.Release;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string folder = Path.Join(Path.GetTempPath(), $"clona-test-{Guid.NewGuid():N}");

    [Fact]
    public void Nothing_is_visible_before_publishing_and_all_is_after()
    {
        using var staged = new OutputFolder(folder).Stage([Some("a.txt"), Some("b.txt")]);
        Directory.EnumerateFiles(folder).ShouldAllBe(file => Path.GetFileName(file).StartsWith('.'));

        staged.Publish();

        Directory.EnumerateFiles(folder).Select(Path.GetFileName).ShouldBe(["a.txt", "b.txt"], ignoreOrder: true);
    }

    [Fact]
    public void Outputs_that_are_not_published_are_removed()
    {
        new OutputFolder(folder).Stage([Some("a.txt")]).Dispose();

        Directory.EnumerateFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public void Leftovers_of_a_killed_call_are_removed_when_they_are_old()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Join(folder, ".clona-1.tmp"), "x");
        var later = TimeProvider.System.GetUtcNow().AddHours(2);

        new OutputFolder(folder).RemoveLeftovers(later, TimeSpan.FromHours(1));

        Directory.EnumerateFiles(folder).ShouldBeEmpty();
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static OutputFile Some(string name) => new(name, "text/plain", "text"u8.ToArray());
}
