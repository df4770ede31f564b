using System.Text;
using Clona.Office.Mail;
using Clona.Office.Packages;

namespace Clona.Office.Tests.Mail;

/// <summary>A message as a person reads it; what hangs on it is given out by itself.</summary>
public sealed class MailMessageTests
{
    private const string Head = "From: =?utf-8?Q?Jan_Nov=C3=A1k?= <jan@priklad.example>\r\nTo: urad@priklad.example\r\nSubject: =?utf-8?B?xb3DoWRvc3Q=?=\r\n =?utf-8?B?IG8gaW5mb3JtYWNl?=\r\n";

    [Fact]
    public void Headers_are_decoded_and_technical_ones_left_out() => Text(Head + "Received: from tajny.example\r\nX-Originating-IP: 10.1.2.3\r\n\r\nDobrý den\r\n")
        .ShouldBe("Od: Jan Novák <jan@priklad.example>\nKomu: urad@priklad.example\nPředmět: Žádost o informace\n\nDobrý den\n\n");

    [Theory]
    [InlineData("quoted-printable", "Dobr=C3=BD=\r\n den")]
    [InlineData("base64", "RG9icsO9IGRlbg==")]
    [InlineData("8bit", "Dobrý den")]
    public void A_body_travels_in_several_ways(string encoding, string body) =>
        Text($"{Head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}").ShouldEndWith("\n\nDobrý den\n");

    [Fact]
    public void Of_two_versions_the_plain_one_is_read() => Text(Head + Multipart("alternative",
        "Content-Type: text/plain\r\n\r\nprostý", "Content-Type: text/html\r\n\r\n<p>barevný</p>")).ShouldSatisfyAllConditions(
            text => text.ShouldContain("prostý"), text => text.ShouldNotContain("barevný"));

    [Fact]
    public void A_page_is_read_as_it_shows() => Text(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n<p style=\"display:none\">Tajemník</p><p>vidět</p>")
        .ShouldSatisfyAllConditions(text => text.ShouldContain("vidět"), text => text.ShouldNotContain("Tajemník"));

    [Fact]
    public void Files_are_given_out_with_their_names()
    {
        var message = Read(Head + Multipart("mixed",
            "Content-Type: text/plain\r\n\r\ntext",
            "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''%C5%BE%C3%A1dost.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n",
            "Content-Type: text/plain; name=\"../../etc/passwd\"\r\n\r\nx\r\n"));

        message.Attachments.Select(item => item.Name).ShouldBe(["žádost.pdf", "passwd"]);
        Encoding.ASCII.GetString(message.Attachments[0].Content).ShouldBe("%PDF-");
        message.Text.ShouldEndWith("\nPřílohy:\nžádost.pdf\npasswd\n");
    }

    [Fact]
    public void A_picture_within_the_text_is_given_out_too() => Read(Head + Multipart("related",
        "Content-Type: text/html\r\n\r\n<p>text</p><img src='cid:a'>", "Content-Type: image/png\r\nContent-ID: <a>\r\n\r\nx"))
        .Attachments.Single().Name.ShouldBe("obrazek.png");

    [Fact]
    public void A_message_in_a_message_is_read() => Text(Head + Multipart("mixed",
        "Content-Type: text/plain\r\n\r\npřeposílám", "Content-Type: message/rfc822\r\n\r\nFrom: b@priklad.example\r\n\r\npůvodní zpráva"))
        .ShouldSatisfyAllConditions(text => text.ShouldContain("Od: b@priklad.example"), text => text.ShouldContain("původní zpráva"));

    [Fact]
    public void A_message_that_is_cut_off_is_read_to_its_end() =>
        Text(Head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nzačátek").ShouldContain("začátek");

    [Fact]
    public void Messages_in_messages_without_end_are_refused()
    {
        var content = "From: x\r\n\r\nx";
        for (var depth = 0; depth < 30; depth++)
        {
            content = "From: x\r\nContent-Type: message/rfc822\r\n\r\n" + content;
        }

        MailMessage.Read(Encoding.UTF8.GetBytes(content)).Fault.ShouldBe(PackageFault.TooComplex);
    }

    [Fact]
    public void More_parts_than_anybody_sends_are_refused() => MailMessage.Read(Encoding.UTF8.GetBytes(
        Head + Multipart("mixed", [.. Enumerable.Repeat("Content-Type: image/png\r\n\r\nx", 1001)]))).Fault.ShouldBe(PackageFault.TooComplex);

    [Theory]
    [InlineData("")]
    [InlineData("Dobrý den, to není zpráva.")]
    [InlineData("\r\n\r\n")]
    public void What_has_no_header_of_a_message_is_none(string content) => MailMessage.Read(Encoding.UTF8.GetBytes(content)).Fault.ShouldBe(PackageFault.Damaged);

    [Fact]
    public void Any_flipped_byte_gives_a_message_or_a_fault()
    {
        var sound = Encoding.UTF8.GetBytes(Head + Multipart("mixed", "Content-Type: text/plain; charset=utf-8\r\n\r\ntext", "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0="));
        var random = new Random(5);
        for (var round = 0; round < 1000; round++)
        {
            var content = (byte[])sound.Clone();
            content[random.Next(content.Length)] = (byte)random.Next(256);

            var (message, fault) = MailMessage.Read(content);

            (message is null).ShouldBe(fault != PackageFault.None);
        }
    }

    private static string Text(string content) => Read(content).Text;

    private static MailMessage Read(string content) => MailMessage.Read(Encoding.UTF8.GetBytes(content)).Message.ShouldNotBeNull();

    private static string Multipart(string kind, params string[] parts) =>
        $"Content-Type: multipart/{kind}; boundary=\"=_hranice\"\r\n\r\n{string.Concat(parts.Select(part => $"--=_hranice\r\n{part}\r\n"))}--=_hranice--\r\n";
}
