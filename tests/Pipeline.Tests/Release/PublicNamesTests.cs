using Clona.Pipeline.Release;

namespace Clona.Pipeline.Tests.Release;

public sealed class PublicNamesTests : IDisposable
{
    private readonly string folder = Path.Join(Path.GetTempPath(), $"clona-test-{Guid.NewGuid():N}");

    public PublicNamesTests() => Directory.CreateDirectory(folder);

    [Fact]
    public void A_harmless_name_is_kept() => CreateSut().Take("smlouva 2026", isPersonal: false, place: 1, "a").ShouldBe("smlouva 2026");

    [Fact]
    public void A_name_with_a_finding_becomes_a_number() =>
        CreateSut().Take("zadost_Novakova", isPersonal: true, place: 7, "a").ShouldBe("dokument-007");

    [Theory]
    [InlineData("")]
    [InlineData(".skryty")]
    [InlineData("-rf")]
    [InlineData("=cmd")]
    [InlineData("a\nb")]
    [InlineData("a:b")]
    public void A_name_that_could_do_harm_becomes_a_number(string stem) =>
        CreateSut().Take(stem, isPersonal: false, place: 1, "a").ShouldBe("dokument-001");

    [Fact]
    public void Two_documents_of_one_name_get_two_names()
    {
        var names = CreateSut();

        names.Take("smlouva", isPersonal: false, place: 1, "a").ShouldBe("smlouva");
        names.Take("smlouva", isPersonal: false, place: 2, "b").ShouldBe("smlouva-2");
    }

    [Fact]
    public void The_outputs_of_another_document_in_the_folder_are_not_replaced()
    {
        File.WriteAllText(Path.Join(folder, "smlouva.report.json"), """{ "sha256": "other" }""");

        CreateSut().Take("smlouva", isPersonal: false, place: 1, "mine").ShouldBe("smlouva-2");
    }

    [Fact]
    public void The_outputs_of_the_same_document_are_replaced()
    {
        File.WriteAllText(Path.Join(folder, "smlouva.report.json"), """{ "sha256": "mine" }""");

        CreateSut().Take("smlouva", isPersonal: false, place: 1, "mine").ShouldBe("smlouva");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private PublicNames CreateSut() => new(folder);
}
