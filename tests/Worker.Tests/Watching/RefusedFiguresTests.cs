using Clona.Pipeline.Texts;
using Clona.Worker.Watching;

namespace Clona.Worker.Tests.Watching;

public sealed class RefusedFiguresTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 7, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder folder = new();
    private readonly WorkerHome home;
    private readonly RefusedFiles files;

    public RefusedFiguresTests()
    {
        home = new WorkerHome(folder.File("home"));
        home.Create();
        files = new RefusedFiles(home.Refused);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_of_the_day_are_counted_by_their_reason()
    {
        var wrongType = RefusalTexts.Of(RefusalReason.UnsupportedType).Line;
        Refuse("a.xyz", wrongType, Now.AddHours(-1));
        Refuse("b.xyz", wrongType, Now.AddHours(-23));
        Refuse("c.pdf", FolderTexts.Of(FolderReason.Symlink), Now.AddHours(-2));
        Refuse("old.xyz", wrongType, Now.AddHours(-25));

        Count().ShouldBe(new Dictionary<string, int> { [wrongType] = 2, [FolderTexts.Of(FolderReason.Symlink)] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void A_line_that_somebody_wrote_is_not_told()
    {
        Refuse("a.pdf", "Volat paní Vymyšlené, 601 000 111", Now.AddHours(-1));

        Count().ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_is_no_file()
    {
        Directory.Delete(home.Refused);

        Count().ShouldBeEmpty();
    }

    private IReadOnlyDictionary<string, int> Count() => new RefusedFigures(new WorkerSettings { Home = home }).Count(Now.AddDays(-1), Now);

    private void Refuse(string name, string line, DateTimeOffset at)
    {
        var file = folder.File(name);
        File.WriteAllText(file, "x");
        files.Take(file, line);
        File.SetLastWriteTimeUtc(Path.Join(home.Refused, name + FolderNames.ReasonSuffix), at.UtcDateTime);
    }
}
