using System.Buffers.Binary;
using System.Text;
using Clona.Office.Mail;
using Clona.Office.Packages;
using Clona.Office.Tests.Documents;

namespace Clona.Office.Tests.Mail;

/// <summary>Messages as Outlook stores them.</summary>
public sealed class OutlookMessageTests
{
    private static readonly (string Path, byte[] Content) Properties = ("__properties_version1.0", Fixed(32, (0x3FFD, 1250)));

    [Fact]
    public void Header_lines_and_text_are_read()
    {
        var text = Read(
            Wide("0037", "Stížnost"), Wide("0C1A", "Jan Novák"), Wide("5D01", "jan.novak@priklad.example"), Wide("1000", "Dobrý den,\r\nbydlím v Praze."),
            At("__recip_version1.0_#00000000", Wide("3001", "Úřad")), At("__recip_version1.0_#00000000", Wide("39FE", "urad@priklad.example"))).Text;

        text.ShouldBe("Od: Jan Novák <jan.novak@priklad.example>\nKomu: Úřad <urad@priklad.example>\nPředmět: Stížnost\n\nDobrý den,\nbydlím v Praze.\n");
    }

    [Fact]
    public void Letters_of_an_older_alphabet_are_read() =>
        Read(("__substg1.0_1000001E", [0x8E, 0x6C, 0x75, 0x9D, 0x6F, 0x75, 0xE8, 0x6B, 0xFD])).Text.ShouldContain("Žluťoučký", Case.Sensitive);

    [Fact]
    public void A_page_is_read_as_it_shows() =>
        Read(("__substg1.0_10130102", Encoding.UTF8.GetBytes("<meta charset=utf-8><p>Dobrý den</p><script>x</script>"))).Text.ShouldBe("\nDobrý den\n");

    [Theory]
    [InlineData("prosté", @"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}Dobr\'fd den\par pane \u381?\'9elut\'fd}", "Dobrý den\npane Žžlutý")]
    [InlineData("zabalená stránka", @"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Dobr\'fd{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0 den}", "Dobrýden")]
    [InlineData("skryté", @"{\rtf1 a{\v tajné}b}", "ab")]
    public void Rich_text_is_read_as_it_shows(string name, string rich, string text)
    {
        byte[] packed = [.. new byte[8], .. "MELA"u8, .. new byte[4], .. Encoding.Latin1.GetBytes(rich)];

        Read(("__substg1.0_10090102", packed)).Text.Trim().ShouldBe(text, name);
    }

    [Fact]
    public void Packed_rich_text_is_unpacked()
    {
        // The example of the specification ([MS-OXRTFCP], 3.1.1).
        var packed = Convert.FromHexString("2D0000002B0000004C5A4675F1C5C7A703000A007263706731323542320AF3206865"
            + "6C090020627705B06C647D0A800FA0");

        Read(("__substg1.0_10090102", packed)).Text.Trim().ShouldBe("hello world");
    }

    [Fact]
    public void Files_are_handed_out_and_a_message_in_a_message_becomes_a_text()
    {
        var content = new byte[5000];
        var message = Read(
            Wide("1000", "text"),
            At("__attach_version1.0_#00000000", Wide("3707", "C:\\spis\\smlouva.pdf")), At("__attach_version1.0_#00000000", ("__substg1.0_37010102", content)),
            At("__attach_version1.0_#00000001", Wide("3001", "Re: stížnost")),
            At("__attach_version1.0_#00000001/__substg1.0_3701000D", Wide("1000", "uvnitř")), At("__attach_version1.0_#00000001/__substg1.0_3701000D", ("__properties_version1.0", Fixed(24))));

        message.Attachments.Select(file => (file.Name, file.Content.Length)).ShouldBe([("smlouva.pdf", 5000), ("Re: stížnost.txt", Encoding.UTF8.GetByteCount("\nuvnitř\n"))]);
        message.Text.ShouldContain("Přílohy:\nsmlouva.pdf\nRe: stížnost.txt\n");
    }

    [Fact]
    public void The_time_of_sending_is_read() =>
        Read("__properties_version1.0", Fixed(32, (0x0039, new DateTime(2026, 3, 4, 5, 6, 0, DateTimeKind.Utc).ToFileTimeUtc()))).Text.ShouldContain("Datum: 2026-03-04 05:06");

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(600)]
    [InlineData(2000)]
    public void A_torn_file_is_named(int length) =>
        MailMessage.ReadStored(ACompoundFile.Of(Properties, Wide("1000", new string('x', 3000))).AsMemory(0, length)).Message?.Text.ShouldNotContain(new string('x', 3000));

    [Fact]
    public void Another_container_is_named() => MailMessage.ReadStored(ACompoundFile.Of(("Workbook", [1]))).Fault.ShouldBe(PackageFault.OtherType);

    [Fact]
    public void Messages_in_messages_without_end_are_named()
    {
        var path = string.Empty;
        List<(string, byte[])> streams = [Properties];
        for (var depth = 0; depth < 12; depth++)
        {
            path += "__attach_version1.0_#00000000/__substg1.0_3701000D/";
            streams.Add((path + "__properties_version1.0", Fixed(24)));
        }

        MailMessage.ReadStored(ACompoundFile.Of([.. streams])).Fault.ShouldBe(PackageFault.TooComplex);
    }

    [Fact]
    public void Any_damaged_byte_gives_a_message_or_a_fault()
    {
        var whole = ACompoundFile.Of(Properties, Wide("1000", "text"), At("__attach_version1.0_#00000000", ("__substg1.0_37010102", new byte[9000])));
        for (var place = 0; place < whole.Length; place += 7)
        {
            var damaged = (byte[])whole.Clone();
            damaged[place] ^= 0xFF;

            Should.NotThrow(() => MailMessage.ReadStored(damaged), place.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static MailMessage Read(params (string Path, byte[] Content)[] streams) =>
        MailMessage.ReadStored(ACompoundFile.Of([Properties, .. streams])).Message.ShouldNotBeNull();

    private static MailMessage Read(string path, byte[] content) => MailMessage.ReadStored(ACompoundFile.Of((path, content))).Message.ShouldNotBeNull();

    private static (string Path, byte[] Content) Wide(string id, string text) => ($"__substg1.0_{id}001F", Encoding.Unicode.GetBytes(text));

    private static (string Path, byte[] Content) At(string folder, (string Path, byte[] Content) stream) => ($"{folder}/{stream.Path}", stream.Content);

    private static byte[] Fixed(int header, params (ushort Id, long Value)[] properties)
    {
        var data = new byte[header + (properties.Length * 16)];
        for (var index = 0; index < properties.Length; index++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(header + (index * 16) + 2), properties[index].Id);
            BinaryPrimitives.WriteInt64LittleEndian(data.AsSpan(header + (index * 16) + 8), properties[index].Value);
        }

        return data;
    }
}
