using System.Text;
using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Tests.Parsing;

public sealed class PdfObjectReaderTests
{
    [Theory]
    [InlineData("(a\\)b)", "a)b")]
    [InlineData("(\\101\\7z\\0053)", "A\az\u00053")]
    [InlineData("(a\\\r\nb\r\nc\\n)", "ab\nc\n")]
    [InlineData("((nested) \\q)", "(nested) q")]
    [InlineData("<48 65 6C6c 6F2>", "Hello ")]
    [InlineData("<4x1>", "A")]
    [InlineData("()", "")]
    public void String_is_unescaped_when_read(string written, string expected) =>
        Text(ReadAll(written, hasReferences: true).ShouldHaveSingleItem()).ShouldBe(expected);

    [Theory]
    [InlineData("/A#42C", "ABC")]
    [InlineData("/A#4", "A#4")]
    [InlineData("/#zz#2F", "#zz/")]
    [InlineData("/", "")]
    public void Name_is_unescaped_when_read(string written, string expected) =>
        ReadAll(written, hasReferences: true).ShouldHaveSingleItem().ShouldBeOfType<PdfName>().Value.ShouldBe(expected);

    [Fact]
    public void Containers_hold_their_members_when_nested()
    {
        var dictionary = One<PdfDictionary>("<< /Kids [1 0 R 2 0 R 3] /Box<</A true/B null>>/N(x) >>");

        var kids = dictionary["Kids"].ShouldBeOfType<PdfArray>();
        kids.ShouldBe([new PdfReference(1, 0), new PdfReference(2, 0), PdfNumber.Of(3)]);
        dictionary["Box"].ShouldBeOfType<PdfDictionary>().Entries.Select(entry => entry.Key).ShouldBe(["A", "B"]);
        Text(dictionary["N"]).ShouldBe("x");
    }

    [Fact]
    public void Last_value_counts_when_a_key_is_repeated() =>
        One<PdfDictionary>("<</A 1/B 2/A 3>>").Entries.ShouldBe(
            [new("A", PdfNumber.Of(3)), new("B", PdfNumber.Of(2))]);

    [Fact]
    public void Key_is_found_when_the_dictionary_is_large()
    {
        var written = string.Concat(Enumerable.Range(0, 100).Select(i => $"/K{i} {i} ")) + "/K7 -7";

        var dictionary = One<PdfDictionary>($"<<{written}>>");

        dictionary.Count.ShouldBe(100);
        dictionary["K7"].ShouldBe(PdfNumber.Of(-7));
        dictionary["K99"].ShouldBe(PdfNumber.Of(99));
        dictionary["K100"].ShouldBeNull();
    }

    [Fact]
    public void Integers_stay_apart_when_references_cannot_occur() =>
        ReadAll("1 0 R", hasReferences: false).ShouldBe([PdfNumber.Of(1), PdfNumber.Of(0), new PdfKeyword("R")]);

    [Fact]
    public void Reference_is_one_object_when_it_stands_alone() =>
        ReadAll("7 1 R 5 6", hasReferences: true).ShouldBe([new PdfReference(7, 1), PdfNumber.Of(5), PdfNumber.Of(6)]);

    [Theory]
    [InlineData("[(a) 1 Tj", "Tj")]
    [InlineData("/P <</MCID 1 BDC", "BDC")]
    public void Operator_is_read_by_itself_when_a_container_was_not_closed(string content, string keyword)
    {
        var read = ReadAll(content, hasReferences: false);

        read[^1].ShouldBe(new PdfKeyword(keyword));
        read[^2].ShouldNotBeOfType<PdfKeyword>();
    }

    [Fact]
    public void Start_and_position_frame_the_object_when_read()
    {
        var reader = new PdfObjectReader("  [1 2]  TJ"u8.ToArray());

        reader.Read();
        (reader.Start, reader.Position).ShouldBe((2, 7));
        reader.Read();
        (reader.Start, reader.Position).ShouldBe((9, 11));
        reader.Read().ShouldBeNull();
    }

    [Fact]
    public void Nesting_is_cut_when_it_is_deeper_than_the_limit()
    {
        var text = new string('[', 100_000) + "1" + new string(']', 100_000) + " /after";

        var read = ReadAll(text, hasReferences: true);

        read.Count.ShouldBe(2);
        read[1].ShouldBe(new PdfName("after"));
        Depth(read[0]).ShouldBe(PdfObjectReader.DeepestNesting);
    }

    [Fact]
    public void Reading_ends_when_the_bytes_are_garbage()
    {
        var random = new Random(20261121);
        var alphabet = "()<>[]{}/%\\ \r\n0123456789.-+RabfnrtTj\0\u00ff#"u8.ToArray();
        for (var run = 0; run < 2000; run++)
        {
            var bytes = Enumerable.Range(0, random.Next(200)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray();

            var reader = new PdfObjectReader(bytes, new NamePool(), hasReferences: run % 2 == 0);
            var last = -1;
            while (reader.Read() is not null)
            {
                reader.Position.ShouldBeGreaterThan(last);
                last = reader.Position;
            }
        }
    }

    private static int Depth(PdfObject item)
    {
        var depth = 0;
        for (PdfObject? current = item; current is PdfArray array; current = array.Count > 0 ? array[0] : null)
        {
            depth++;
        }

        return depth;
    }

    private static string Text(PdfObject? item) => Encoding.Latin1.GetString(item.ShouldBeOfType<PdfString>().Bytes.Span);

    private static T One<T>(string text) => ReadAll(text, hasReferences: true).ShouldHaveSingleItem().ShouldBeOfType<T>();

    private static List<PdfObject> ReadAll(string text, bool hasReferences)
    {
        var reader = new PdfObjectReader(Encoding.Latin1.GetBytes(text), new NamePool(), hasReferences);
        var items = new List<PdfObject>();
        while (reader.Read() is { } item)
        {
            items.Add(item);
        }

        return items;
    }
}
