using System.Text;
using Clona.Office.Hypertext;
using Clona.Office.Text;

namespace Clona.Office.Tests.Hypertext;

/// <summary>Of a web page only what a browser shows is read.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>Jan&nbsp;Novák</p><p>Praha</p>", "Jan\u00A0Novák\nPraha\n")]
    [InlineData("a<br>b<br/>c", "a\nb\nc\n")]
    [InlineData("<table><tr><td>Jméno</td><td>Obec</td></tr><tr><td>Jan</td><td>Brno</td></tr></table>", "Jméno\tObec\nJan\tBrno\n")]
    [InlineData("<b>No</b>v<i>ák</i>", "Novák\n")]
    [InlineData("5 < 7 a 3 > 2", "5 < 7 a 3 > 2\n")]
    [InlineData("<pre>a\n  b</pre>", "a\nb\n")]
    [InlineData("&lt;b&gt; &amp;amp; &#268;", "<b> &amp; Č\n")]
    [InlineData("<title>Zápis</title>text", "Zápis\ntext\n")]
    [InlineData("", "")]
    public void Shown_text_is_read(string html, string text) => HtmlText.Of(html).ShouldBe(text);

    [Theory]
    [InlineData("<!-- Tajemník -->")]
    [InlineData("<script>var x = '<p>Tajemník</p>';</script>")]
    [InlineData("<style>p:after{content:'Tajemník'}</style>")]
    [InlineData("<p hidden>Tajemník</p>")]
    [InlineData("<p style=\"display: none\">Tajemník <b>Tajemník</b></p>")]
    [InlineData("<div style='visibility:hidden'>Tajemník</div>")]
    [InlineData("<template><p>Tajemník</p></template>")]
    [InlineData("<noscript>Tajemník</noscript>")]
    [InlineData("<iframe src=x>Tajemník</iframe>")]
    [InlineData("<img alt=\"Tajemník\" src=\"http://priklad.example/Tajemník\">")]
    [InlineData("<a href=\"mailto:Tajemník\" title='a > Tajemník'></a>")]
    [InlineData("<input value=\"Tajemník\">")]
    [InlineData("<?x Tajemník ?>")]
    [InlineData("<!DOCTYPE x \"Tajemník\">")]
    [InlineData("<!-- Tajemník")]
    [InlineData("<script>Tajemník")]
    public void What_hides_is_not_read(string hidden) => HtmlText.Of($"<p>před</p>{hidden}").ShouldBe("před\n");

    [Fact]
    public void Text_behind_a_hidden_element_is_read_again() => HtmlText.Of("<div hidden><p>x</div>y").ShouldBe("y\n");

    [Fact]
    public void Ten_thousand_open_elements_are_read() => HtmlText.Of(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "x").ShouldBe("x\n");

    [Fact]
    public void Any_signs_give_a_text()
    {
        const string Signs = "<>/!-=\"' abpd&;#?";
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, 60).Select(_ => Signs[random.Next(Signs.Length)]));

            HtmlText.Of(html).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("<meta charset=windows-1250>", "windows-1250")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">", "iso-8859-2")]
    [InlineData("<p>nic</p>", null)]
    public void The_page_says_its_letters(string html, string? charset) => HtmlCharset.Of(Encoding.UTF8.GetBytes(html)).ShouldBe(charset);

    [Theory]
    [InlineData(new byte[] { 0xE8, 0x9E }, "windows-1250", "čž")]
    [InlineData(new byte[] { 0xE8, 0xBE }, "iso-8859-2", "čž")]
    [InlineData(new byte[] { 0xC4, 0x8D }, "windows-1250", "č")]
    [InlineData(new byte[] { 0xE8 }, "neznámé", "č")]
    [InlineData(new byte[] { 0xE8 }, null, "č")]
    public void Bytes_become_letters_whatever_is_said_of_them(byte[] content, string? named, string text) => Charsets.Decode(content, named).ShouldBe(text);
}
