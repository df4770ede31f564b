using System.Net;
using Clona.Worker.Sources.Fetching;

namespace Clona.Worker.Tests.Sources;

public sealed class AddressRuleTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.251")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::7f00:1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001:db8::1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::fb")]
    public void An_internal_address_is_never_asked(string address) => AddressRule.IsAllowed(IPAddress.Parse(address), false).ShouldBeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:4014:80c::200e")]
    public void A_public_address_may_be_asked(string address) => AddressRule.IsAllowed(IPAddress.Parse(address), false).ShouldBeTrue();

    [Fact]
    public void A_test_may_ask_this_machine_and_nothing_else_inside()
    {
        AddressRule.IsAllowed(IPAddress.Loopback, true).ShouldBeTrue();
        AddressRule.IsAllowed(IPAddress.Parse("10.0.0.1"), true).ShouldBeFalse();
    }
}
