using Clona.Worker.Sources.Fetching;

namespace Clona.Worker.Tests.Sources;

public sealed class RobotsRulesTests
{
    private const string Text =
        """
        # poznámka
        User-agent: *
        Disallow: /soukrome/
        Allow: /soukrome/zapisy/
        Disallow: /*.zip$
        Disallow: /hledat?
        Crawl-delay: 2

        User-agent: Jiny
        Disallow: /
        """;

    [Theory]
    [InlineData("/", true)]
    [InlineData("/soukrome/x.pdf", false)]
    [InlineData("/soukrome/zapisy/x.pdf", true)]
    [InlineData("/a.zip", false)]
    [InlineData("/a.zip.pdf", true)]
    [InlineData("/hledat?q=1", false)]
    public void The_longest_rule_holds(string path, bool isAllowed)
    {
        var rules = RobotsRules.Parse(Text, "Clona");

        rules.IsAllowed(path).ShouldBe(isAllowed);
        rules.Delay.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Rules_that_name_us_come_before_those_for_all()
    {
        RobotsRules.Parse(Text, "jiny").IsAllowed("/").ShouldBeFalse();
        RobotsRules.Parse("User-agent: clona\nUser-agent: x\nDisallow:\n\nUser-agent: *\nDisallow: /", "Clona").IsAllowed("/a").ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>chyba</html>")]
    [InlineData("Disallow: /")]
    public void What_is_no_rule_forbids_nothing(string text) => RobotsRules.Parse(text, "Clona").IsAllowed("/a").ShouldBeTrue();

    [Fact]
    public void A_nasty_rule_is_matched_in_no_time()
    {
        var rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 2000)) + "$", "Clona");

        rules.IsAllowed("/" + new string('a', 1999) + "b").ShouldBeTrue();
    }
}
