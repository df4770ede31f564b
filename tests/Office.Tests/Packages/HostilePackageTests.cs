using Clona.Office.Packages;
using Clona.Office.Tests.Documents;
using Clona.Office.Word;

namespace Clona.Office.Tests.Packages;

/// <summary>What cannot be read safely is refused with its reason; nothing throws.</summary>
public sealed class HostilePackageTests
{
    public static TheoryData<string, byte[], PackageFault> Faulty { get; } = new()
    {
        { "nothing", [], PackageFault.Damaged },
        { "noise", [1, 2, 3, 4, 5, 6, 7, 8], PackageFault.Damaged },
        { "torn", AWord.Bytes("<w:p/>")[..200], PackageFault.Damaged },
        { "other container", Container.Of(("mimetype", "application/x-other")), PackageFault.OtherType },
        { "other document", AWord.Bytes("application/x-other", AWord.Part("document", string.Empty)), PackageFault.OtherType },
        { "strict variant", AWord.Bytes(AWord.Main, "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>"), PackageFault.Unsupported },
        { "no XML", AWord.Bytes(AWord.Main, "Smlouva"), PackageFault.Damaged },
        { "empty part", AWord.Bytes(AWord.Main, string.Empty), PackageFault.Damaged },
        { "document type", AWord.Bytes(AWord.Main, "<!DOCTYPE x>" + AWord.Part("document", string.Empty)), PackageFault.Damaged },
        { "external entity", AWord.Bytes(AWord.Main, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + AWord.Part("document", "&e;")), PackageFault.Damaged },
        { "entities in entities", AWord.Bytes(AWord.Main, "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>" + AWord.Part("document", "&b;")), PackageFault.Damaged },
        { "deep", AWord.Bytes(Deep(PackageLimits.MostDepth + 1)), PackageFault.TooComplex },
        { "two of one name", Container.Of(("a", "1"), ("A", "2")), PackageFault.Damaged },
        { "many", Container.Of([.. Enumerable.Range(0, PackageLimits.MostEntries + 1).Select(number => ($"x{number}", string.Empty))]), PackageFault.TooComplex },
        { "long XML", AWord.Bytes(AWord.Paragraph(new string('x', (int)PackageLimits.MostXmlBytes))), PackageFault.TooLarge },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void The_fault_is_named(string name, byte[] content, PackageFault fault)
    {
        var opening = WordDocument.Open(content);

        opening.Fault.ShouldBe(fault, name);
        opening.Document.ShouldBeNull();
    }

    [Fact]
    public void Just_as_deep_as_allowed_is_read() => WordDocument.Open(AWord.Bytes(Deep(200))).IsOpen.ShouldBeTrue();

    [Fact]
    public void Any_flipped_byte_gives_a_document_or_a_fault()
    {
        var sound = AWord.Bytes(AWord.Paragraph("Smlouva o dílo, zhotovitel Jan Novák."));
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var content = (byte[])sound.Clone();
            content[random.Next(content.Length)] = (byte)random.Next(256);

            var opening = WordDocument.Open(content);

            (opening.Document is null).ShouldBe(opening.Fault != PackageFault.None);
            opening.Document?.Redact([], new HashSet<int>());
        }
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\..\\windows\\win.ini")]
    public void Names_of_parts_are_never_paths(string name)
    {
        var content = AWord.Bytes(AWord.Paragraph("text"), ("header", name, AWord.Part("hdr", AWord.Paragraph("záhlaví"))));

        Container.Names(AWord.Opened(content).Redact([], new HashSet<int>())).ShouldAllBe(item => !item.Contains("..", StringComparison.Ordinal));
    }

    private static string Deep(int depth) =>
        string.Concat(Enumerable.Repeat("<w:sdtContent>", depth)) + string.Concat(Enumerable.Repeat("</w:sdtContent>", depth));
}
