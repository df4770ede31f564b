using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

public sealed class AuditEventBuilderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Jan Novák")]
    [InlineData("novák")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("smlouva(1)")]
    public void Token_is_refused_without_being_repeated_when_it_could_be_free_text(string token)
    {
        var builder = new AuditEventBuilder("test.event", "cli");

        var message = Should.Throw<ArgumentException>(() => builder.Token("name", token)).Message;

        message.ShouldStartWith("Not a token of the audit log.");
        message.ShouldNotContain("ovák");
    }

    [Fact]
    public void Token_has_at_most_128_characters_when_accepted()
    {
        var builder = new AuditEventBuilder("test.event", "cli").Token("fits", new string('a', 128));

        Should.Throw<ArgumentException>(() => builder.Token("longer", new string('a', 129)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Size")]
    [InlineData("1size")]
    [InlineData(".size")]
    [InlineData("size_2")]
    [InlineData("velikost-ě")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Name_is_refused_when_it_breaks_the_pattern(string name)
    {
        Should.Throw<ArgumentException>(() => new AuditEventBuilder("test.event", "cli").Number(name, 1));
        Should.Throw<ArgumentException>(() => new AuditEventBuilder(name, "cli"));
    }

    [Fact]
    public void Name_is_refused_when_it_is_taken() =>
        Should.Throw<ArgumentException>(
            () => new AuditEventBuilder("test.event", "cli").Number("a", 1).Token("a", "b"));

    [Fact]
    public void Attributes_are_in_ordinal_order_when_added_in_another() =>
        new AuditEventBuilder("test.event", "cli").Number("b", 1).Number("a.b", 2).Number("a-b", 3).Build()
            .Attributes.Select(attribute => attribute.Name).ShouldBe(["a-b", "a.b", "b"]);

    [Fact]
    public void Payload_keeps_its_limit_when_an_event_is_as_large_as_it_can_be()
    {
        var builder = new AuditEventBuilder(new string('k', 64), new string('a', 128));
        for (var index = 0; index < AuditEventBuilder.MaxAttributes; index++)
        {
            builder.Token($"n{index:000}".PadRight(64, 'x'), new string('t', 128));
        }

        Should.Throw<InvalidOperationException>(() => builder.Number("one-more", 1));
        CanonicalEncoding.Payload(new AuditRecord(default, 0, 0, builder.Build())).Length
            .ShouldBeLessThanOrEqualTo(CanonicalEncoding.MaxPayload);
    }
}
